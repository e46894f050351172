# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh, test.sh and shell.sh share: finds or makes the place in which Crossread is built and run.
# Call prepare_environment once, then in_environment CMD… as often as needed.

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
project=$(dirname "$packaging")
cache="${XDG_CACHE_HOME:-$HOME/.cache}/crossread"
control="${CROSSREAD_CONTROL:-$packaging/debian/control}"
os_release="${CROSSREAD_OS_RELEASE:-/etc/os-release}"
suite=trixie
root=

# shellcheck source=packaging/root.sh
source "$packaging/root.sh"

say() { printf '%s\n' "crossread: $*" >&2; }
fail() { say "$*"; exit 2; }

# The package names of one field of debian/control, a line each, without versions and profiles.
packages_of() {
    awk -v field="$1:" '
        $1 == field { inside = 1; next }
        /^[^ ]/     { inside = 0 }
        inside      { gsub(/[,]/, ""); print $1 }' "$control"
}

# Of the packages named, those that dpkg does not know as installed.
missing_packages() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) == ii* ]] || printf '%s\n' "$package"
    done
}

# Installs packages on this system, or says which command does it and stops.
install_packages() {
    local -a become=()
    if ((EUID != 0)); then
        if [[ -t 0 ]] && command -v sudo >/dev/null; then become=(sudo)
        elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then become=(sudo)
        else fail "please install what is missing, then call again: sudo apt-get install --no-install-recommends $*"
        fi
    fi
    say "installing on this system with apt: $*"
    "${become[@]}" apt-get update -q >&2
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2
}

# True where Debian itself is new enough to be built on.
host_is_recent_debian() {
    local ID='' VERSION_ID=''
    # shellcheck disable=SC1090
    source "$os_release"
    [[ $ID == debian && ( -z $VERSION_ID || ${VERSION_ID%%.*} -ge 13 ) ]]
}

# True where the compiler and the libraries are found in the versions needed, whoever installed them.
host_has_everything() {
    local tool
    for tool in cmake ninja g++ pkg-config; do command -v "$tool" >/dev/null || return 1; done
    [[ $(g++ -dumpversion | cut -d. -f1) -ge 14 ]] && pkg-config --atleast-version=6.8 Qt6Widgets || return 1
    local probe
    probe=$(mktemp -d)
    cat >"$probe/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.31)
project(probe LANGUAGES CXX)
find_package(Qt6 6.8 REQUIRED COMPONENTS Widgets Sql Svg Test LinguistTools)
foreach(framework SyntaxHighlighting Codecs Archive)
    find_package(KF6${framework} 6.13 REQUIRED)
endforeach()
CMAKE
    local found=0
    cmake -S "$probe" -B "$probe/build" -G Ninja >/dev/null 2>&1 || found=1
    rm -rf "$probe"
    return "$found"
}

# Decides where to work: this system as it is, this system with packages added, or a private root.
prepare_environment() {
    [[ -z ${CROSSREAD_INSIDE_ROOT:-} ]] || return 0
    local -a wanted missing
    mapfile -t wanted < <(packages_of Build-Depends)
    if [[ -r $os_release ]] && host_is_recent_debian; then
        mapfile -t missing < <(missing_packages "${wanted[@]}")
        ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
    elif ! host_has_everything; then
        prepare_root "${wanted[@]}"
    fi
}

# Runs a command in the place found, in the current directory.
in_environment() {
    if [[ -n $root ]]; then in_root "$@"; else "$@"; fi
}
