#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# sanitizers.sh [--build|--built] [asan|tsan]… [--only TEST]: builds the tests, and what they start, with the address and
# undefined behaviour sanitizers, then with the thread sanitizer, and runs every test under them, or one; what they say is in
# build/dev-asan/sanitizer.log and build/dev-tsan/…. --build: builds and runs nothing; --built: runs what is built.
# Exit status: 0 nothing is found, 1 something is, 2 it could not be built.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"

presets=()
only=
builds=true
runs=true
while (($# > 0)); do
    case $1 in
        asan | tsan) presets+=("$1") ;;
        --build) runs=false ;;
        --built) builds=false ;;
        --only) only=${2:?--only wants a test}; shift ;;
        *) fail "there is no sanitizer $1; there are: asan tsan" ;;
    esac
    shift
done
((${#presets[@]} > 0)) || presets=(asan tsan)
prepare_environment use
cd "$project"
found=0
for preset in "${presets[@]}"; do
    folder=build/dev-$preset
    if $builds; then
        [[ -e $folder/build.ninja ]] || in_environment cmake --preset "dev-$preset" >/dev/null || exit 2
        in_environment cmake --build "$folder" --target "${only:-crossread_tests}" >"$folder/build.log" 2>&1 ||
            { tail -n 40 "$folder/build.log" >&2; exit 2; }
    fi
    $runs || continue
    log=$folder/sanitizer.log
    result=passed
    # What a sanitizer says of a program that a test has started is not in the test's result. A screen would show it nothing more.
    in_environment ctest --preset "dev-$preset" --parallel "$(nproc)" -R "^${only:+$only\$}" --no-tests=error -E '^packaging-|-x11$' >"$log" 2>&1 || result=FAILED
    reports=$(grep -c -E 'ERROR: AddressSanitizer|runtime error:|WARNING: ThreadSanitizer' "$log" "$folder"/Testing/Temporary/LastTest.log | awk -F: '{ sum += $2 } END { print sum }')
    printf 'figures: %s: %s; %s reports, %s\n' "$preset" "$(grep -E 'tests passed' "$log" | tail -n 1)" "$reports" "$result"
    [[ $result == passed && $reports == 0 ]] || found=1
done
exit $found
