#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# manual.sh BIN OUT DATE: writes the manual pages of both programs and their completion for bash and zsh into OUT, from what
# the programs in BIN say to --help, so that there is one text of each option. DATE: of the release, for the pages' foot.
set -euo pipefail
shopt -s inherit_errexit
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
export PATH="$1:$PATH" LC_ALL=C.UTF-8 LANGUAGE=en
out=$2 date=$3
mkdir -p "$out"

# What --help says, as lines of "about", "option", "argument" and "verb", the fields between tabs: option NAMES VALUE TEXT.
table() {
    "$@" --help | awk '
        function flush() { if (kind != "") printf "%s\t%s\t%s\t%s\n", kind, names, value, text; kind = "" }
        /^Usage: /                { sub(/^Usage: */, ""); printf "usage\t%s\n", $0; next }
        /^(Options|Arguments):$/  { flush(); section = $1; next }
        section == ""             { if ($0 ~ /^  [a-z]/) { verb = $1; sub(/^ *[^ ]+ +/, ""); printf "verb\t%s\t%s\n", verb, $0 }
                                    else printf "about\t%s\n", $0; next }
        /^  [^ ]/                 { flush(); kind = section == "Options:" ? "option" : "argument"
                                    line = $0; sub(/^  /, "", line)
                                    at = match(line, /  /); text = ""
                                    if (at > 0) { text = substr(line, at); sub(/^ +/, "", text); line = substr(line, 1, at - 1) }
                                    value = ""
                                    if (match(line, / <[^>]*>$/)) { value = substr(line, RSTART + 2, RLENGTH - 3)
                                                                    line = substr(line, 1, RSTART - 1) }
                                    names = line; next }
        /^ +[^ ]/                 { sub(/^ +/, ""); text = text (text == "" ? "" : " ") $0 }
        END                       { flush() }'
}

mapfile -t verbs < <(table crossread-cli | sed -n -E 's/^verb\t([^\t]*).*/\1/p')
tables=$(mktemp -d)
trap 'rm -rf "$tables"' EXIT
table crossread >"$tables/crossread"
table crossread-cli >"$tables/crossread-cli"
for verb in "${verbs[@]}"; do table crossread-cli "$verb" >"$tables/crossread-cli $verb"; done
version=$(crossread --version | cut -d' ' -f2)

# page NAME SEE: a manual page.
page() {
    awk -f "$here/manual/page.awk" -v name="$1" -v date="$date" -v version="$version" -v see="$2" "${@:3}" >"$out/$1.1"
}
page crossread crossread-cli "$tables/crossread"
page crossread-cli crossread "$tables/crossread-cli" "${verbs[@]/#/$tables/crossread-cli }"

for shell in bash zsh; do
    for program in crossread crossread-cli; do
        mapfile -t files < <(printf '%s\n' "$tables/$program"; [[ $program == crossread ]] || printf '%s\n' "${verbs[@]/#/$tables/crossread-cli }")
        awk -f "$here/manual/$shell.awk" -v program="$program" "${files[@]}" >"$out/$program.$shell"
    done
done
