#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh [--build|--built] [--seconds N] [TARGET…]: gives each reader of foreign bytes what libFuzzer makes up, under the address
# and the undefined behaviour sanitizer: N seconds of processor time each, 30 where nothing is said (CROSSREAD_TIMES counts
# too; CROSSREAD_MINUTES is how long all of them together take). Where all are tried, formats and packed have a fifth of it: the
# files made to do harm, and the projects, reach them too. --build: builds and runs nothing; --built: with the
# programs that are there.
# What it learns stays in build/fuzz/corpus, so that the next run goes on from there; what it finds lies in build/fuzz/finds,
# and belongs into tests/reliability/fuzz/finds once it is mended. Exit status: 0 nothing found, 1 something, 2 call not understood.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"

targets=(decoding cleanup turns statements formats json project packed search settings)
lesser=(formats packed)
seconds=${CROSSREAD_TIMES:-30}
chosen=()
builds=true
runs=true
while (($# > 0)); do
    case $1 in
        --build) runs=false ;;
        --built) builds=false ;;
        --seconds) [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || fail "--seconds wants a number"; seconds=$2; shift ;;
        *) [[ " ${targets[*]} " == *" $1 "* ]] || fail "there is no target $1; there are: ${targets[*]}"; chosen+=("$1") ;;
    esac
    shift
done
all=false
((${#chosen[@]} > 0)) || { chosen=("${targets[@]}"); all=true; }

prepare_environment developer
cd "$project"
folder=build/fuzz
source=tests/reliability/fuzz
if $builds; then
    [[ -e $folder/build.ninja ]] || in_environment cmake --preset fuzz >/dev/null || exit 2
    in_environment cmake --build $folder --target fuzz_seeds "${chosen[@]/#/fuzz_}" >$folder/build.log 2>&1 ||
        { tail -n 40 $folder/build.log >&2; exit 2; }
fi
$runs || exit 0

# The processor seconds of a target.
share() {
    if $all && [[ " ${lesser[*]} " == *" $1 "* ]]; then
        printf '%d' $(((seconds + 4) / 5))
    else
        printf '%d' "$seconds"
    fi
}
if [[ -n ${CROSSREAD_MINUTES:-} ]]; then
    seconds=100
    total=0
    for target in "${chosen[@]}"; do total=$((total + $(share "$target"))); done
    seconds=$((CROSSREAD_MINUTES * 60 * $(nproc) * 100 / total))
fi

# What a target begins with: the texts of the tests, cut to what is quickly read.
corpus=$folder/corpus
mkdir -p $folder/finds $corpus
seed() { # seed TARGET FILE [FIRST LINE]: the file's first 6,000 bytes, behind that line
    mkdir -p "$corpus/$1"
    { [[ -z ${3:-} ]] || printf '%s\n' "$3"; head -c 6000 "$2"; } >"$corpus/$1/$(basename "$(dirname "$2")")-$(basename "$2")"
}
for file in tests/data/turns/*.txt ../shared/data/*/transcript.txt; do
    [[ ! -e $file ]] || for target in decoding cleanup turns; do seed $target "$file"; done
done
for file in tests/data/compare/*/article.txt ../shared/data/*/article.txt; do
    transcript=$(dirname "$file")/transcript.txt
    [[ -e $file && -e $transcript ]] || continue
    seed cleanup "$file"
    mkdir -p $corpus/statements
    { head -c 3000 "$transcript"; printf '\n====\n'; head -c 2500 "$file"; } >"$corpus/statements/$(basename "$(dirname "$file")")"
done
for file in tests/data/formats/*/*.*; do
    [[ $file == *.pdf || $file == *.expected.json ]] || seed formats "$file" "${file##*.}"
done
for file in tests/data/acts/*.json tests/data/formats/json/*.json; do seed json "$file"; done
mkdir -p $corpus/project $corpus/search
cp tests/data/projects/*.crossread $corpus/project/
for how in p pc w wc r rc; do printf '%s\nthe \xe2\x80\x99s\nIt\xe2\x80\x99s the cat\xe2\x80\x99s \xef\xac\x81sh.\n' $how >$corpus/search/$how; done
for how in b bc o oc s e; do printf '%s\n"cat OR NEAR* -sh\nIt\xe2\x80\x99s the cat\xe2\x80\x99s fish.\n' $how >$corpus/search/$how; done
printf '{"where":{"all":[{"not":true,"speaker":"Anna"},{"words":"war","in":"memo"},{"dated":"annotation","from":"2022-02-07"}]},"group":"code","sort":"made"}' >$corpus/json/query
for pattern in '(a+)+$' '\bt\w+' '(?i)X|y{2,}' '[\p{L}-]+'; do printf 'r\n%s\nThe cat ate: a-aaaaab.\n' "$pattern" >"$corpus/search/$(sha1sum <<<"$pattern" | cut -c1-8)"; done
in_environment $folder/fuzz/fuzz_seeds $corpus tests/data/turns/*.txt tests/data/formats/{srt,vtt,markdown,csv}/*.{srt,vtt,md,csv} 2>/dev/null || true

declare -A dictionary=([decoding]=text [cleanup]=text [turns]=text [statements]=text [formats]=formats [json]=json
    [search]=search [settings]=settings)
scratch=${TMPDIR:-/tmp}
[[ ! -d /dev/shm ]] || scratch=/dev/shm

# Gives one target its time, and says what came of it; false where something is found.
fuzz() {
    local target=$1 result='nothing found' status=0 log=$folder/$1.log
    local options=(-timeout=120 -rss_limit_mb=1500 -print_final_stats=1 -verbosity=1 "-artifact_prefix=$folder/finds/$target-")
    [[ $target == project ]] || options+=(-max_len=8000)
    [[ -z ${dictionary[$target]:-} ]] || options+=("-dict=$source/dictionaries/${dictionary[$target]}.dict")
    mkdir -p "$corpus/$target"
    CROSSREAD_FUZZ_CPU=$(share "$target") TMPDIR=$scratch QT_QPA_PLATFORM=offscreen \
        ASAN_OPTIONS=detect_leaks=0:detect_odr_violation=0:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1 \
        in_environment "$folder/fuzz/fuzz_$target" "${options[@]}" "$corpus/$target" >"$log" 2>&1 || status=1
    ((status == 0)) ||
        result="FOUND, see $log: $(grep -m1 -E 'broken promise|ERROR: |runtime error' "$log" || true)"
    printf 'figures: %s: %s; %s\n' "$target" "$(sed -n 's/^Done //p' "$log" | tail -n 1)" "$result"
    return $status
}

# As many at a time as there are processors.
found=0
running=0
for target in "${chosen[@]}"; do
    if ((running == $(nproc))); then
        wait -n || found=1
        running=$((running - 1))
    fi
    fuzz "$target" &
    running=$((running + 1))
done
while ((running > 0)); do
    wait -n || found=1
    running=$((running - 1))
done
exit $found
