#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# session.sh LAUNCHER PROGRAM: the part of journey.sh that goes on inside its session: an accessibility bus, Orca beside it where
# that is installed, mute, and the journey. Exit status: that of the journey, 1 also where Orca met an error.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
started=()
trap '((${#started[@]} == 0)) || kill "${started[@]}" 2>/dev/null || true' EXIT
"$1" --launch-immediately &
started+=($!)

heard="$HOME/orca.heard"
orca=
if ! command -v orca >/dev/null; then
    echo "orca is not installed: the journey goes without it"
elif pgrep -u "$UID" -x orca >/dev/null 2>&1; then
    echo "orca is running already, and a user has one: the journey goes without it"
else
    GSETTINGS_BACKEND=memory orca --disable speech --disable braille --debug-file "$heard" >"$HOME/orca.said" 2>&1 &
    orca=$!
    started+=("$orca")
    for ((look = 0; look < 100 * ${CROSSREAD_PATIENCE:-1}; ++look)); do # until it has begun to listen
        if [[ -s $heard ]] || ! kill -0 "$orca" 2>/dev/null; then break; fi
        sleep 0.1
    done
fi

status=0
python3 "$here/journey.py" "$2" || status=$?
if [[ -n $orca ]]; then
    problem=
    kill "$orca" 2>/dev/null || problem="orca ended by itself"
    for ((look = 0; look < 100; ++look)); do # what it has heard is all in the file once it has ended
        kill -0 "$orca" 2>/dev/null || break
        sleep 0.1
    done
    grep -qi crossread "$heard" || problem=${problem:-"orca heard nothing of the program"}
    ! grep -q 'Traceback (most recent call last)' "$heard" "$HOME/orca.said" || problem="orca met an error"
    if [[ -n $problem ]]; then
        echo "FAIL: $problem"
        grep -hs -A 20 'Traceback (most recent call last)' "$heard" "$HOME/orca.said" || tail -n 20 "$HOME/orca.said"
        exit 1
    fi
    echo "ok: orca was beside it without an error"
fi
exit "$status"
