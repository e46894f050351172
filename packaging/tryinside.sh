#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What tryout.sh does inside the clean Debian, as root there, with everything it needs beside this file.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
export DEBIAN_FRONTEND=noninteractive
mapfile -t packages < <(for deb in "$here"/*.deb; do dpkg-deb -f "$deb" Package; done)
leavings() { find / -xdev \( -path /proc -o -path /sys -o -path /opt/try -o -path /var/lib/apt/lists \) -prune -o -iname '*crossread*' -print; }

[[ -z $(leavings) ]] || { echo "FAIL: it is not clean: $(leavings)"; exit 1; }
apt-get install -y -q --no-install-recommends "$here"/*.deb
echo "ok: apt installs it with what it depends on"
# A user without a single font but those it depends on, and with no bus.
useradd --create-home reader
as_reader() { setpriv --reuid=reader --regid=reader --clear-groups env HOME=/home/reader "$@"; }
as_reader crossread --version
as_reader crossread-cli --version
as_reader crossread --sample --picture /home/reader/sample.png
echo "ok: it draws the sample with nothing recommended installed"
# What the trial itself takes. What the tests take, they name themselves.
apt-get install -y -q --no-install-recommends autopkgtest binutils
for program in /usr/bin/crossread /usr/bin/crossread-cli /usr/libexec/crossread/*; do
    readelf -d "$program" | grep 'FLAGS_1.*NOW PIE' >/dev/null || { echo "FAIL: $program is not hardened"; exit 1; }
done
echo "ok: programs are position independent and bound before they begin"
# One that is skipped is an error, too: here nothing may be missing.
autopkgtest --user=reader -B "$here/tree/" -- null
dpkg --verify "${packages[@]}"
echo "ok: no installed file was changed by using it"
# What is recommended alone can go; the rest works on, and says what it lacks.
for package in crossread-meaning crossread-words; do
    [[ " ${packages[*]} " == *" $package "* ]] || continue
    apt-get purge -y -q "$package"
    as_reader bash "$here/tree/tests/packaging/installed.sh" "$here/tree" /usr commands
done

# The version before is this one with a lower number, until there are two.
mkdir "$here/before"
for deb in "$here"/*.deb; do
    dpkg-deb -R "$deb" "$here/unpacked"
    sed -i -E 's/^Version: .*/&~before/; s/(crossread[a-z-]* \(= [^)]*)\)/\1~before)/g' "$here/unpacked/DEBIAN/control"
    dpkg-deb -b "$here/unpacked" "$here/before/${deb##*/}"
    rm -r "$here/unpacked"
done
apt-get purge -y -q "${packages[@]}"
apt-get install -y -q --no-install-recommends "$here"/before/*.deb
version() { dpkg-query -W -f '${Version}\n' "${packages[@]}" | sort -u; }
[[ $(version) == *~before ]] || { echo "FAIL: the version before is $(version)"; exit 1; }
# What its reader has: settings, a project of that version, and one of each version that wrote projects otherwise.
settings=/home/reader/.config/crossread/crossread.ini
projects=/home/reader/projects
as_reader mkdir -p "${settings%/*}" "$projects"
as_reader tee "$settings" <<<$'[General]\ncoder=AN\npaper=sepia' >/dev/null
as_reader cp "$here"/tree/tests/data/projects/*.crossread "$projects"
as_reader crossread-cli new "$projects/now.crossread" --transcript "$here/tree/resources/sample/transcript.txt"
as_reader crossread-cli annotate "$projects/now.crossread" --document transcript --code tone \
    --quote "kind enough not to mention it"
as_reader crossread --picture /home/reader/before.png "$projects/now.crossread"
# Of the rows themselves, not by the program that is tried.
written() {
    as_reader python3 -c 'import sqlite3, sys
print(sum(sqlite3.connect(f).execute("SELECT count(*) FROM annotation").fetchone()[0] for f in sys.argv[1:]))' "$projects"/*.crossread
}
listed() {
    local project
    for project in "$projects"/*.crossread; do as_reader crossread-cli list "$project" --format json; done |
        grep -c '"coder"'
}
before=$(written)
((before >= 5)) || { echo "FAIL: there is little to keep: $before annotations"; exit 1; }
cp "$settings" "$here/settings"
apt-get install -y -q --no-install-recommends "$here"/*.deb
[[ $(version) != *~before ]] || { echo "FAIL: it is still $(version)"; exit 1; }
cmp "$settings" "$here/settings" || { echo "FAIL: the upgrade wrote into the settings"; exit 1; }
[[ $(listed) == "$before" ]] || { echo "FAIL: of $before annotations $(listed) are listed after the upgrade"; exit 1; }
for project in "$projects"/*.crossread; do
    as_reader crossread --picture /home/reader/after.png "$project"
    as_reader crossread-cli check "$project"
done
[[ $(written) == "$before" ]] || { echo "FAIL: of $before annotations $(written) are left when projects were opened"; exit 1; }
grep -qx paper=sepia "$settings" || { echo "FAIL: the settings are not what they were: $(<"$settings")"; exit 1; }
echo "ok: an upgrade from the version before keeps $before annotations and the settings"
rm -rf /home/reader
apt-get purge -y -q "${packages[@]}"
[[ -z $(leavings) ]] || { echo "FAIL: left behind: $(leavings)"; exit 1; }
echo "ok: removing it leaves nothing"
