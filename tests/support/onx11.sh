#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# onx11.sh COMMAND…: runs it on an X screen of its own that nobody sees, under a window manager, without which windows are
# neither placed nor given the keyboard as on a desktop: openbox, since it is small (0.3 MB) and reads no settings but its own.
# With CROSSREAD_SCREENS=2 the right half is a second screen, whose scale is twice that of the first.
# Ends what it has started, and nothing else. Exit status: the command's own; 77: a tool is not installed here.
set -euo pipefail
tools=(Xvfb openbox)
size=1600x1000
if [[ ${CROSSREAD_SCREENS:-1} == 2 ]]; then
    tools+=(xrandr)
    size=6000x2000
fi
for tool in "${tools[@]}"; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done

work=$(mktemp -d)
started=()
finish() {
    ((${#started[@]} == 0)) || kill "${started[@]}" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap finish EXIT

# Until the file says something.
await() {
    local look
    for ((look = 0; look < 200 * ${CROSSREAD_PATIENCE:-1}; ++look)); do
        [[ ! -s $1 ]] || return 0
        sleep 0.1
    done
    echo "there is no $(basename "$1") for the test:" && cat "$work/said"
    return 1
}

# Nothing of the session that this was called from.
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS SESSION_MANAGER XAUTHORITY
export XDG_RUNTIME_DIR="$work/run" QT_QPA_PLATFORM=xcb
mkdir -m 700 "$XDG_RUNTIME_DIR"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$work/screen" >"$work/said" 2>&1 </dev/null &
started+=($!)
await "$work/screen"
DISPLAY=":$(<"$work/screen")"
export DISPLAY
env -u XDG_CONFIG_HOME HOME="$work" openbox --sm-disable --startup "sh -c 'echo ready >\"$work/manager\"'" >"$work/said" 2>&1 </dev/null &
started+=($!)
await "$work/manager"
# Not before: without a program that stays, the server forgets them at once.
if [[ ${CROSSREAD_SCREENS:-1} == 2 ]]; then
    xrandr --setmonitor left 3000/800x2000/530+0+0 screen >"$work/said"
    xrandr --setmonitor right 3000/800x2000/530+3000+0 none >"$work/said"
    export QT_SCREEN_SCALE_FACTORS="left=1;right=2"
fi
"$@"
