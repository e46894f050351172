#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [FILES…]: sets up what is missing, builds, and opens Crossread on the files, or on the sample pair.
# Without a display it prints a summary and leaves a picture of the window and the excerpts in a folder it names.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"
# shellcheck source=packaging/build.sh
source "$packaging/build.sh"

prepare_environment use
build_release crossread crossread-cli

files=()
for file in "$@"; do
    # Options and files in the current directory stay as they are; a system's file is found elsewhere in the root.
    if [[ -n $root && $file == /* ]]; then files+=("$(inside "$file")"); else files+=("$file"); fi
done

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} && ${QT_QPA_PLATFORM:-} != offscreen ]]; then
    ((${#files[@]} > 0)) || files=(--sample)
    in_environment "$build/bin/crossread" "${files[@]}"
    exit
fi

if ((${#files[@]} == 0)); then
    files=("$project/resources/sample/transcript.txt" "$project/resources/sample/article.txt")
fi
results=$(mktemp -d "${TMPDIR:-/tmp}/crossread-XXXXXX")
cli() { in_environment "$build/bin/crossread-cli" "$@"; }
say "there is no display; this is what Crossread finds"
cli summary "${files[@]}"
cli new "$results/pair.crossread" --transcript "${files[0]}" ${files[1]:+--article "${files[1]}"} >&2
cli export "$results/pair.crossread" --what topics --format html --output "$results/excerpts.html" >&2
QT_QPA_PLATFORM=offscreen in_environment "$build/bin/crossread" --picture "$results/window.png" "${files[@]}" >&2
printf '\nA picture of the window, the excerpts and the project are in %s\n' "$results"
