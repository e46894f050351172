#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# journey.sh PROGRAM: walks through the program as a screen reader's user does, see journey.py, with a session bus, an accessibility
# bus, a screen and a home of its own.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
launcher=/usr/libexec/at-spi-bus-launcher
for tool in Xvfb xvfb-run xdotool dbus-run-session python3 "$launcher"; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
python3 -c 'import pyatspi' 2>/dev/null || { echo "python3-pyatspi is not installed"; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache" XDG_RUNTIME_DIR="$work/run"
export LC_ALL=C.UTF-8 LANGUAGE=en QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
mkdir -m 700 "$XDG_RUNTIME_DIR"
# shellcheck disable=SC2016 # for the shell inside
xvfb-run -a -s "-screen 0 1280x860x24" dbus-run-session -- bash -c '
    "$1" --launch-immediately & launcher=$!
    python3 "$2" "$3"; status=$?
    kill $launcher 2>/dev/null
    exit $status' journey "$launcher" "$here/journey.py" "$1"
