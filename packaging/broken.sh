#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# broken.sh [PART…]: tries the parts of reliability.sh themselves. In a copy of the project, in build/broken, one promise after
# the other is broken on purpose, by tests/reliability/broken/PART.patch, and the part that guards it runs as quickly as in
# every run of the tests: it has to find that. A patch begins with two lines: what it breaks, and the words (a regular
# expression) by which the part tells of it. Prints a table. Exit status: 0 each was found, 1 one was not, 2 something
# could not be tried.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"

patches=$project/tests/reliability/broken
chosen=()
while (($# > 0)); do
    case $1 in
        --help | -h) sed -n '4,7s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
        *) [[ -e $patches/$1.patch ]] || fail "nothing breaks what $1 guards"; chosen+=("$1") ;;
    esac
    shift
done
if ((${#chosen[@]} == 0)); then
    for file in "$patches"/*.patch; do chosen+=("$(basename "$file" .patch)"); done
fi

prepare_environment developer
cd "$project"
logs=$project/build/broken
copy=$logs/project
mkdir -p "$copy"

# The copy as the project is. What is the same already is left alone, and what comes for the first time keeps its time, so
# that only what differs is built again.
fresh() {
    local file
    git -C "$project" ls-files >"$logs/files"
    while IFS= read -r file; do
        if [[ ! -f $project/$file ]] || cmp -s "$project/$file" "$copy/$file"; then
            continue
        elif [[ -e $copy/$file ]]; then
            cp "$project/$file" "$copy/$file"
        else
            mkdir -p "$(dirname "$copy/$file")"
            cp -p "$project/$file" "$copy/$file"
        fi
    done <"$logs/files"
    # What is not there any more would still be built.
    (cd "$copy" && find . -path ./build -prune -o -type f -printf '%P\n') | { grep -vxFf "$logs/files" || true; } |
        while IFS= read -r file; do rm "${copy:?}/$file"; done
}

# Where there is a private root the copy stands at the project's own place in it, so that what is built already serves there.
scripts=$copy/packaging
if [[ -n $root ]]; then
    scripts=$packaging
    # shellcheck disable=SC2034 # enter.sh reads it
    more_mounts=(--bind "$copy" "$project")
    if [[ ! -e $copy/build/release && -e $project/build/release ]]; then
        mkdir -p "$copy/build"
        cp -a "$project/build/release" "$copy/build/coming" && mv "$copy/build/coming" "$copy/build/release"
    fi
fi

# Runs the part that guards what is broken; 1 where it finds something.
try() {
    case $1 in
        fuzz) in_environment "$scripts/fuzz.sh" --seconds 60 decoding ;;
        asan | ubsan) in_environment "$scripts/sanitizers.sh" asan --only tst_decoder ;;
        tsan) in_environment "$scripts/sanitizers.sh" tsan --only tst_finder ;;
        *) in_environment "$scripts/reliability.sh" --quick "$1" ;;
    esac
}

table='| Part | What is broken on purpose | |'$'\n''|---|---|---|'
missed=0
for name in "${chosen[@]}"; do
    what=$(head -n 1 "$patches/$name.patch")
    say "$name: $what"
    fresh
    git -C "$project" apply -p0 --directory="${copy#"$project/"}" "$patches/$name.patch" ||
        fail "$name.patch does not fit what is there now"
    status=0
    try "$name" >"$logs/$name.log" 2>&1 || status=$?
    if ((status > 1)); then
        tail -n 30 "$logs/$name.log" >&2
        fail "$name could not be tried"
    elif ((status == 1)) && grep -qE "$(sed -n 2p "$patches/$name.patch")" "$logs/$name.log"; then
        result=found
    else
        result='**not found**'
        missed=1
    fi
    table+=$'\n'"| $name | $what | $result |"
done
fresh
printf '%s\n' "$table"
exit $missed
