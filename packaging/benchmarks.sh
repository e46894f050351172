#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# benchmarks.sh [--in FOLDER] [--keep] [BENCHMARK…]: builds the release, measures how quick Crossread is, and prints the
# figures as a Markdown table. Without BENCHMARK all of them: half an hour on two cores with nothing else to do. --in: what
# is built in FOLDER ("build/release"), nothing is built. --keep: the table also takes the place of the one in
# packaging/handbook/speed.md. It is always in FOLDER/benchmarks.md, what each benchmark said in FOLDER/benchmarks/NAME.log.
# Exit status: 0 every bound holds, 1 some does not, 2 the call was not understood.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"
# shellcheck source=packaging/build.sh
source "$packaging/build.sh"

# A benchmark prints its rows on standard output: "FIGURE | what | figure | bound | whether it holds |".
all=(topics compare meaning readingview start memory project annotations acts documents retrieve search stalls)
page="$packaging/handbook/speed.md"

built=false
keep=false
chosen=()
while (($# > 0)); do
    case $1 in
        --in) build=$(realpath "${2:?--in wants a folder}"); built=true; shift ;;
        --keep) keep=true ;;
        --help | -h) sed -n '4,9s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
        *) [[ " ${all[*]} " == *" $1 "* ]] || fail "there is no benchmark $1; there are: ${all[*]}"; chosen+=("$1") ;;
    esac
    shift
done
((${#chosen[@]} > 0)) || chosen=("${all[@]}")

prepare_environment use
$built || build_release crossread-import "${chosen[@]/#/bench_}"

# "2 cores, Debian 13, huge pages: always", where the figures come from. Whether memory comes in huge pages (Debian's own setting
# is always) makes some of them several times as large.
machine() {
    # shellcheck disable=SC2016
    in_environment bash -c 'source /etc/os-release; printf "%s cores, %s %s" "$(nproc)" "${NAME%% *}" "${VERSION_ID:-}"'
    sed -n -E 's/.*\[(.*)\].*/, huge pages: \1/p' /sys/kernel/mm/transparent_hugepage/enabled 2>/dev/null || true
}

table="$build/benchmarks.md"
logs="$build/benchmarks"
mkdir -p "$logs"
export LC_ALL=C.UTF-8 LANGUAGE=en QTEST_FUNCTION_TIMEOUT=9000000
{
    printf '%s, %s.\n\n' "$(LC_ALL=C date '+%-d %B %Y')" "$(machine)"
    printf '| What | Figure | Bound | Holds |\n|---|---:|---:|---|\n'
} >"$table"
failed=0

# measure LOG COMMAND…: adds the rows that a benchmark prints.
measure() {
    local log="$logs/$1.log"
    shift
    # A bound that does not hold is in the table and no failure of the program; what else went wrong is shown.
    in_environment "$@" >"$log" 2>&1 || true
    if ! grep -q '^FIGURE' "$log" || grep -q '^FAIL!' "$log"; then
        tail -n 20 "$log" >&2
        failed=1
    fi
    # Qt runs a measuring function again after trying it: the last row of a name counts.
    sed -n 's/^FIGURE //p' "$log" | awk -F ' [|] ' '
        !($1 in row) { names[++count] = $1 }
        { row[$1] = $0 }
        END { for (i = 1; i <= count; i++) print row[names[i]] }' >>"$table"
}

for name in "${chosen[@]}"; do
    say "measuring: $name"
    QT_QPA_PLATFORM=offscreen measure "$name" "$build/benchmarks/bench_$name"
    # The same start on a screen, where there is a program that plays one.
    if [[ $name == start ]] && in_environment bash -c 'command -v xvfb-run' >/dev/null; then
        QT_QPA_PLATFORM=xcb measure start-screen xvfb-run -a "$build/benchmarks/bench_start" --screen
    fi
done
! grep -q '\*\*no\*\*' "$table" || failed=1
cat "$table"

if $keep; then
    # Between the two marks on the page.
    awk -v table="$table" '
        /<!-- end of the table -->/ { inside = 0 }
        !inside                     { print }
        /<!-- the table -->/        { inside = 1; while ((getline line < table) > 0) print line }' "$page" >"$page.new"
    mv "$page.new" "$page"
fi
exit $failed
