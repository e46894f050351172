#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# reliability.sh [--quick] [--times N | --minutes M] [--in FOLDER] [--keep] [PART…]: tries to make Crossread lose work, and
# prints what was found as a table. Without PART all of them, at full length, as many at a time as there are processors: under
# 150 minutes on two. --quick: as in every run of the tests. --times, --minutes: of each part so many trials, or trials for so
# long. --in: what is built in FOLDER ("build/dev"), nothing is built. --keep: the rows also take the place of those of the same
# parts in packaging/handbook/proof.md. The table is in FOLDER/reliability.md, what each part said in FOLDER/reliability/PART.log.
# Exit status: 0 nothing is wrong, 1 something is, 2 the call was not understood.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"
# shellcheck source=packaging/build.sh
source "$packaging/build.sh"

# A part is a line: its name, its full number of trials (- where it always does all there is), the test program, or a script
# in packaging/ (by its suffix .sh), and what is done. The number comes to it as CROSSREAD_TIMES; without that it is quick.
# A program says "figures: RUNS; WHAT WAS FOUND" on standard output, and a number that is not 0 as its exit status where
# something is lost.
parts=(
    "kill      1000   tst_kill     kill -9 at any moment"
    "powercut  20000  tst_powercut power that goes at any moment"
    "iofaults  100000 tst_iofaults each call to the system failing in turn"
    "nospace   500    tst_nospace  a disk that becomes full at any moment"
    "misuse    -      tst_misuse   what people and programs do to an open file"
    "recover   -      tst_recover  every page lost in turn, and recovered"
    "fulldisk  -      tst_fulldisk a disk without room"
    "hostile   2000  tst_hostile  files made to do harm"
    "damage    5000  tst_damage   a file that disks and people have damaged"
    "growth    1     tst_growth   each stage at n, 2n, 4n of what makes it slow; stopped; 100 MB"
    "codes     1     tst_growingprojects a project with n, 2n, 4n codes, lines, topics; stopped"
    "unicode   10000 tst_unicode  every kind of character, there and back"
    "fuzz      900   fuzz.sh      what libFuzzer makes up, so many processor seconds for each reader"
    "traces    -     traces.sh    no socket, and no file that nobody chose"
    "sanitizers -    sanitizers.sh every test under the address, undefined behaviour and thread sanitizers"
)

declare -A full program what
names=()
for part in "${parts[@]}"; do
    read -r name count file words <<<"$part"
    names+=("$name") full[$name]=$count program[$name]=$file what[$name]=$words
done

quick=false
built=false
keep=false
times=
minutes=
chosen=()
while (($# > 0)); do
    case $1 in
        --quick) quick=true ;;
        --times | --minutes)
            [[ ${2:-} =~ ^[0-9]+$ ]] || fail "$1 wants a number"
            if [[ $1 == --times ]]; then times=$2; else minutes=$2; fi
            shift ;;
        --keep) keep=true ;;
        --in) build=$(realpath "${2:?--in wants a folder}"); built=true; shift ;;
        --help | -h) sed -n '4,10s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
        *) [[ -n ${program[$1]:-} ]] || fail "there is no part $1; there are: ${names[*]}"; chosen+=("$1") ;;
    esac
    shift
done
((${#chosen[@]} > 0)) || chosen=("${names[@]}")

prepare_environment use
if ! $built; then
    targets=(crossread crossread-cli crossread-import)
    for name in "${chosen[@]}"; do [[ ${program[$name]} == *.sh ]] || targets+=("${program[$name]}"); done
    build_release "${targets[@]}"
fi

# What libFuzzer and the sanitizers run is built otherwise than all else; that is no part of what they take.
for name in "${chosen[@]}"; do
    [[ $name != fuzz && $name != sanitizers ]] || in_environment "$packaging/$name.sh" --build || say "$name cannot be built"
done

page="$packaging/handbook/proof.md"
table="$build/reliability.md"
logs="$build/reliability"
mkdir -p "$logs"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE=en
# Waiting for a disk would tell nothing: what arrives there is computed, or a kill does not reach it.
scratch=${TMPDIR:-/tmp}
[[ ! -d /dev/shm ]] || scratch=/dev/shm

# The trials of a part, as the program reads them; empty for its quick number.
trials() {
    if [[ -n $times$minutes ]]; then
        printf '%s' "$times"
    elif ! $quick && [[ ${full[$1]} != - ]]; then
        printf '%s' "${full[$1]}"
    fi
}

# Does one part; its row of the table is in $logs/PART.row. False where it failed.
run_part() {
    local name=$1 file=${program[$1]} begin=$SECONDS result=passed command figures runs found
    if [[ $file == *.sh ]]; then command=("$packaging/$file"); else command=("$build/tests/$file"); fi
    [[ $name != fuzz && $name != sanitizers ]] || command+=(--built)
    export CROSSREAD_TIMES CROSSREAD_MINUTES=$minutes CROSSREAD_BUILD=$build
    CROSSREAD_TIMES=$(trials "$name")
    # A full part takes longer than any function of a test otherwise may.
    QTEST_FUNCTION_TIMEOUT=9000000 TMPDIR=$scratch in_environment "${command[@]}" >"$logs/$name.log" 2>&1 ||
        result=FAILED
    # Several figures of one part stand together.
    mapfile -t figures < <(sed -n 's/^figures: //p' "$logs/$name.log")
    ((${#figures[@]} > 0)) || figures=("all; $(sed -n 's/^Totals: //p' "$logs/$name.log" | tail -n 1)")
    runs=$(printf '%s<br>' "${figures[@]%%; *}")
    found=$(printf '%s<br>' "${figures[@]#*; }")
    printf '| %s | %s | %s | %s | %d | %s | %s |\n' "$name" "${what[$name]}" "${runs%<br>}" "${found%<br>}" \
        $((SECONDS - begin)) "$result" "$(LC_ALL=C date '+%-d %B %Y')" >"$logs/$name.row"
    [[ $result == passed ]] || { tail -n 40 "$logs/$name.log" >&2; return 1; }
}

# As many at a time as there are processors; those alone that keep all of them busy, or measure time.
failed=0
running=0
begun=$SECONDS
await() { # until no more than so many run
    while ((running > $1)); do
        wait -n || failed=1
        running=$((running - 1))
    done
}
for name in "${chosen[@]}"; do
    say "$name: ${what[$name]}"
    if [[ ${program[$name]} == *.sh || $name == growth || $name == codes || $name == hostile ]]; then
        await 0
        run_part "$name" || failed=1
    else
        await $(($(nproc) - 1))
        run_part "$name" &
        running=$((running + 1))
    fi
done
await 0
result=passed
((failed == 0)) || result=FAILED
{
    printf '| Part | What is done | Runs | Found | Seconds | | On |\n|---|---|---|---|---:|---|---|\n'
    for name in "${chosen[@]}"; do cat "$logs/$name.row"; done
    # As the clock on the wall has it; some of them ran at a time.
    printf '| total | %d parts | %d processors | | %d | %s | %s |\n' ${#chosen[@]} "$(nproc)" $((SECONDS - begun)) \
        $result "$(LC_ALL=C date '+%-d %B %Y')"
} >"$table"
cat "$table"

if $keep; then
    # Between the two marks on the page: the head, then a row for each part that was ever run, in the order of the parts; and
    # the last one, where it is of all of them.
    awk -F ' *[|] *' -v table="$table" -v order="${names[*]} total" -v whole=$((${#chosen[@]} == ${#names[@]})) '
        function rows(   i, count, part) {
            while ((getline line < table) > 0) {
                split(line, field, / *[|] */)
                if (whole || field[2] != "total") row[field[2]] = line
            }
            print row["Part"]; print row["---"]
            count = split(order, part, " ")
            for (i = 1; i <= count; i++) if (part[i] in row) print row[part[i]]
        }
        /<!-- end of the table -->/ { rows(); inside = 0 }
        inside                      { row[$2] = $0; next }
        { print }
        /<!-- the table -->/        { inside = 1 }' "$page" >"$page.new"
    mv "$page.new" "$page"
fi
exit $failed
