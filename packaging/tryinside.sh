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
# What the trial itself takes; xdg-mime asks libfile-mimeinfo-perl, where no desktop answers.
apt-get install -y -q --no-install-recommends python3 xvfb xauth xdg-utils libfile-mimeinfo-perl shared-mime-info desktop-file-utils appstream man-db
as_reader bash "$here/installed.sh" "$here/tree" /usr commands desktop window
dpkg --verify "${packages[@]}"
echo "ok: no installed file was changed by using it"
# What is recommended alone can go; the rest works on, and says what it lacks.
if [[ " ${packages[*]} " == *" crossread-meaning "* ]]; then
    apt-get purge -y -q crossread-meaning
    as_reader bash "$here/installed.sh" "$here/tree" /usr commands
fi
# The version before is this one, until there are two.
apt-get install -y -q --reinstall --no-install-recommends "$here"/*.deb
as_reader crossread-cli check /home/reader/.local/share/crossread/*.crossread
echo "ok: installed again, projects stay"
rm -rf /home/reader
apt-get purge -y -q "${packages[@]}"
[[ -z $(leavings) ]] || { echo "FAIL: left behind: $(leavings)"; exit 1; }
echo "ok: removing it leaves nothing"
