#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# journey.sh PROGRAM: walks through the program as a screen reader's user does, see journey.py, with a session bus, an accessibility
# bus, a screen and a home of its own.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
launcher=/usr/libexec/at-spi-bus-launcher
for tool in xdotool dbus-run-session python3 "$launcher"; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
python3 -c 'import pyatspi' 2>/dev/null || { echo "python3-pyatspi is not installed"; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache"
export LC_ALL=C.UTF-8 LANGUAGE=en QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
mkdir -p "$XDG_CONFIG_HOME/crossread"
# Whose hand it is, which is told with each passage; and no second look, which might change a statement while it is told.
printf '[General]\ncoder=AN\nlooksAgain=false\n' >"$XDG_CONFIG_HOME/crossread/crossread.ini"
"$here/../support/onx11.sh" dbus-run-session -- "$here/session.sh" "$launcher" "$1"
