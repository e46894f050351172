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

# Wayland on a screen that is played, since one without any has no keyboard either, and nobody who could make a window active.
# shellcheck disable=SC2016 # the shell inside is to expand it
on_wayland='
weston --backend=x11 --renderer=pixman --width=1600 --height=1000 --socket=desk --idle-time=0 --no-config >"$1/weston.log" 2>&1 &
started=$!
for ((i = 0; i < 100; ++i)); do [[ ! -S $XDG_RUNTIME_DIR/desk ]] || break; sleep .1; done
export WAYLAND_DISPLAY=desk QT_QPA_PLATFORM=wayland
unset DISPLAY
"${@:2}"
result=$?
kill $started
exit $result
'
failed=0
for desktop in "${desktops[@]}"; do
    logs=build/desktops/$desktop-$scale
    mkdir -p "$logs"
    wrapped=()
    [[ $desktop == x11 ]] || wrapped=(bash -c "$on_wayland" bash "$logs")
    for test in "${tests[@]}"; do
        if in_environment env QT_SCALE_FACTOR="$scale" LC_ALL=C.UTF-8 LANGUAGE=en QTEST_FUNCTION_TIMEOUT=600000 \
            tests/support/onx11.sh "${wrapped[@]}" "$build/tests/$test" </dev/null >"$logs/$test.log" 2>&1; then
            result=passed
        else
            result=FAILED
            failed=1
        fi
        printf '%-8s %-6s %-24s %s\n' "$desktop" "$scale" "$test" "$result"
    done
done
exit $failed
