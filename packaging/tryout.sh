# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Trying packages in a clean Debian 13 that is made for it and thrown away. Sourced by deb.sh, after environment.sh.

# try_packages DEB…: installs them with apt and nothing else, uses them as a user would, upgrades to them, removes them, and
# looks for leavings.
# It runs on this system itself: making a Debian takes more than the private root may.
try_packages() {
    local mirror folder tried=0
    local -a options=(--variant=apt --format=null --keyring="$keyring" --dpkgopt=force-unsafe-io)
    command -v mmdebstrap >/dev/null || install_packages mmdebstrap debian-archive-keyring
    mirror=${CROSSREAD_MIRROR:-$(debian_mirror)} || fail "apt's sources name no Debian archive; name one in CROSSREAD_MIRROR"
    mapfile -t -O "${#options[@]}" options < <(apt_options)
    is_root && options+=(--mode=root) || options+=(--mode=unshare)
    folder=$(mktemp -d "${TMPDIR:-/tmp}/crossread-try.XXXXXX")
    chmod 755 "$folder"
    cp "$@" "$folder"
    cp "$packaging/tryinside.sh" "$folder"
    # Of the source, what its tests of an installed program read.
    mkdir -p "$folder/tree/tests/data" "$folder/tree/resources"
    cp "$project/CMakeLists.txt" "$folder/tree"
    cp -r "$packaging/debian" "$folder/tree"
    cp -r "$project/tests/packaging" "$folder/tree/tests"
    cp -r "$project"/tests/data/{across,formats,projects} "$folder/tree/tests/data"
    cp -r "$project/resources/sample" "$folder/tree/resources"
    say "trying the packages in a clean Debian 13 (some minutes)"
    # shellcheck disable=SC2016 # mmdebstrap's hooks know the folder, not we.
    mmdebstrap "${options[@]}" --customize-hook="copy-in $folder /opt" \
        --customize-hook="chroot \"\$1\" mv /opt/${folder##*/} /opt/try" \
        --customize-hook='chroot "$1" bash /opt/try/tryinside.sh' "$suite" - "$mirror" >"$folder/log" 2>&1 || tried=1
    grep -E '^(ok|FAIL|  expected|  actual):?|^[a-z]+ +(PASS|FAIL|SKIP)' "$folder/log" || true
    ((tried == 0)) || tail -n 30 "$folder/log" >&2
    rm -rf "$folder"
    ((tried == 0)) && say "tried in a clean Debian 13: installed, used, upgraded, removed"
}
