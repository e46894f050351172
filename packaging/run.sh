#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [FILES…]: sets up what is missing, builds, and opens Crossread on the files, or on the sample pair.
# Without a display it prints a summary and leaves a picture of the window, the excerpts and, where there is an article, the
# verification report in a folder it names.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"
# shellcheck source=packaging/build.sh
source "$packaging/build.sh"

prepare_environment use
# An option on the command line is for the program to answer; it needs no display for --help and --picture.
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} && ${QT_QPA_PLATFORM:-} != offscreen || ${1:-} == -* ]]; then
    has_window=true
    build_release crossread
else
    has_window=false
    build_release crossread crossread-cli
fi

files=()
for file in "$@"; do
    # Options and files in the current directory stay as they are; a system's file is found elsewhere in the root.
    if [[ -n $root && $file == /* ]]; then files+=("$(inside "$file")"); else files+=("$file"); fi
done

if $has_window; then
    ((${#files[@]} > 0)) || files=(--sample)
    in_environment "$build/bin/crossread" "${files[@]}"
    exit
fi

((${#files[@]} > 0)) || files=("$project/resources/sample/transcript.txt" "$project/resources/sample/article.txt")
cli() { in_environment "$build/bin/crossread-cli" "$@"; }
results=$(mktemp -d "${TMPDIR:-/tmp}/crossread-XXXXXX")
say "there is no display; this is what Crossread finds"
if [[ ${files[0]} == *.crossread ]]; then
    pair=${files[0]}
    cli list "$pair" --format text
else
    pair="$results/pair.crossread"
    cli summary "${files[@]}"
    cli new "$pair" --transcript "${files[0]}" ${files[1]:+--article "${files[1]}"} >&2
fi
cli export "$pair" --what topics --format html --output "$results/excerpts.html" >&2
if ((${#files[@]} > 1)); then
    cli report "$pair" --format html --output "$results/report.html" >&2
fi
# Without a screen Qt warns of each window hint that nobody is there to follow.
QT_LOGGING_RULES=default.warning=false in_environment "$build/bin/crossread" --picture "$results/window.png" "$pair" >&2
printf '\nThe picture of the window and what was found are in %s\n' "$results"
