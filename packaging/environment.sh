# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh, test.sh and shell.sh share: finds or makes the place in which Crossread is built and run.
# Call prepare_environment once, then in_environment CMD… as often as needed.

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
project=$(dirname "$packaging")
export HOME="${HOME:-$(cd ~ && pwd)}"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/crossread"
control="$packaging/debian/control"
suite=trixie
# The tests of these scripts show them other systems than the one they run on.
os_release="${CROSSREAD_OS_RELEASE:-/etc/os-release}"
apt_folder="${CROSSREAD_APT_FOLDER:-/etc/apt}"
program_path="$project/build/release/bin:$project/build/dev/bin"
root=

# shellcheck source=packaging/root.sh
source "$packaging/root.sh"
# shellcheck source=packaging/enter.sh
source "$packaging/enter.sh"

say() { printf 'crossread: %s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }
is_root() { ((EUID == 0)); }

# The package names in one field of debian/control, a line each, without versions and profiles. What is only a level of
# debhelper there is the package that has it.
packages_of() {
    awk -v field="$1:" '
        $1 == field { wanted = 1; next }
        /^[^ ]/     { wanted = 0 }
        wanted      { gsub(/,/, ""); sub(/^debhelper-compat$/, "debhelper", $1); print $1 }' "$control"
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
    if ! is_root; then
        if ! command -v sudo >/dev/null || ! { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
            fail "please type this, then call again: sudo apt-get install --no-install-recommends $*"
        fi
        become=(sudo)
    fi
    say "installing on this system with apt: $*"
    "${become[@]}" apt-get update -q >&2
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2
}

# True where Debian itself is new enough to be built on.
host_is_recent_debian() {
    [[ -r $os_release ]] || return 1
    local ID='' VERSION_ID=''
    # shellcheck disable=SC1090
    source "$os_release"
    [[ $ID == debian && ${VERSION_ID%%.*} != [0-9] && ${VERSION_ID%%.*} != 1[0-2] ]]
}

# True where everything is found in the versions needed, whoever installed it: the project itself can be configured.
host_has_everything() {
    local tool trial found
    for tool in cmake ninja g++ pkg-config; do command -v "$tool" >/dev/null || return 1; done
    [[ $(g++ -dumpversion | cut -d. -f1) -ge 14 ]] && pkg-config --atleast-version=6.8 Qt6Widgets || return 1
    found="$cache/found-$(cat "$project/CMakeLists.txt" "$os_release" | sha256sum | cut -c1-12)"
    [[ ! -e $found ]] || return 0
    trial=$(mktemp -d)
    if cmake -S "$project" -B "$trial" -G Ninja >/dev/null 2>&1; then mkdir -p "$cache" && touch "$found"; fi
    rm -rf "$trial"
    [[ -e $found ]]
}

# Decides where to work: this system as it is, this system with packages added, or a private root.
# prepare_environment developer: the developers' tools belong to it.
prepare_environment() {
    [[ -z ${CROSSREAD_INSIDE:-} ]] || return 0
    local purpose=${1:-use}
    local -a needed tools missing
    mapfile -t needed < <(packages_of Build-Depends)
    mapfile -t tools < <(packages_of X-Developer-Tools)
    if host_is_recent_debian; then
        [[ $purpose != developer ]] || needed+=("${tools[@]}")
        mapfile -t missing < <(missing_packages "${needed[@]}")
        ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
    elif ! host_has_everything; then
        # Once made, the larger root serves for everything.
        root=$(root_for "${needed[@]}" "${tools[@]}")
        [[ $purpose != developer && ! -e $root/.complete ]] || needed+=("${tools[@]}")
        prepare_root "${needed[@]}"
    fi
}

# Runs a command in the place found, in the current directory.
in_environment() {
    if [[ -n $root ]]; then in_root "$@"; else PATH="$program_path:$PATH" "$@"; fi
}
