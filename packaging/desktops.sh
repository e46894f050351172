#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# desktops.sh [x11|wayland]… [--scale N] [--in FOLDER] [TEST…]: runs the tests of the window on real desktops without a screen: X11
# under a window manager (openbox), and Wayland (weston); --scale: at 1.25, 1.5, 2 times the size, where it is given. Without TEST
# all tests of the window. --in: those that are built in FOLDER, nothing is built. What each says is in
# build/desktops/DESKTOP-SCALE/TEST.log. Exit status: 0 all passed, 1 some failed, 2 the call was not understood.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"
# shellcheck source=packaging/build.sh
source "$packaging/build.sh"

desktops=()
tests=()
scale=1
built=false
while (($# > 0)); do
    case $1 in
        x11 | wayland) desktops+=("$1") ;;
        --scale) [[ ${2:-} =~ ^[0-9.]+$ ]] || fail "--scale wants a number"; scale=$2; shift ;;
        --in) build=$(realpath "${2:?--in wants a folder}"); built=true; shift ;;
        tst_*) tests+=("$1") ;;
        *) fail "there is no desktop $1; there are: x11 wayland" ;;
    esac
    shift
done
((${#desktops[@]} > 0)) || desktops=(x11 wayland)
((${#tests[@]} > 0)) || mapfile -t tests < <(cd "$project/tests/window" && printf '%s\n' tst_*.cpp | sed 's/\.cpp$//')

prepare_environment developer
cd "$project"
$built || build_release "${tests[@]}"

# In a session of its own, with the bus and the desktop that the tests are to meet.
# shellcheck disable=SC2016 # the shell inside is to expand it
run='
set -u
XDG_RUNTIME_DIR=$(mktemp -d); export XDG_RUNTIME_DIR
chmod 700 "$XDG_RUNTIME_DIR"
Xvfb -displayfd 3 -screen 0 1600x1000x24 3>"$XDG_RUNTIME_DIR/display" 2>/dev/null &
started=$!
wait_for() { for ((i = 0; i < 100; ++i)); do [[ -S $1 || -s $1 ]] && return; sleep .1; done; }
wait_for "$XDG_RUNTIME_DIR/display"
DISPLAY=:$(<"$XDG_RUNTIME_DIR/display"); export DISPLAY
openbox >/dev/null 2>&1 &
started+=" $!"
export QT_QPA_PLATFORM=xcb
if [[ $1 == wayland ]]; then
    # On a screen that is played, since one without any has no keyboard either, and nobody who could make a window active.
    weston --backend=x11 --renderer=pixman --width=1600 --height=1000 --socket=desk --idle-time=0 --no-config >"$2/weston.log" 2>&1 &
    started+=" $!"
    wait_for "$XDG_RUNTIME_DIR/desk"
    export WAYLAND_DISPLAY=desk QT_QPA_PLATFORM=wayland
    unset DISPLAY
fi
"${@:5}" >"$2/$4.log" 2>&1
result=$?
kill $started
rm -rf "$XDG_RUNTIME_DIR"
exit $result
'
failed=0
for desktop in "${desktops[@]}"; do
    logs=build/desktops/$desktop-$scale
    mkdir -p "$logs"
    for test in "${tests[@]}"; do
        if in_environment env QT_SCALE_FACTOR="$scale" LC_ALL=C.UTF-8 LANGUAGE=en QTEST_FUNCTION_TIMEOUT=600000 \
            bash -c "$run" bash "$desktop" "$logs" "$scale" "$test" "$build/tests/$test" </dev/null 2>/dev/null; then
            result=passed
        else
            result=FAILED
            failed=1
        fi
        printf '%-8s %-6s %-24s %s\n' "$desktop" "$scale" "$test" "$result"
    done
done
exit $failed
