#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# language.sh [CODE]…: begins a translation ("de"), or takes new texts of the sources into it, and says how many texts are left;
# without CODE it only says that of each. translations/README.md tells what to do then. Exit status: 0 all of them are
# complete, 1 some texts are left, 2 the call was not understood.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"

for code; do
    [[ $code =~ ^[a-z]{2,3}(_[A-Z][A-Za-z]+)?$ ]] || fail "$code is no code of a language; French is fr, Portuguese of Brazil pt_BR"
done
prepare_environment use
cd "$project/translations"

# As CMakeLists.txt here has it for "update_translations".
take_in() {
    # shellcheck disable=SC2016
    in_environment bash -c 'PATH="$PATH:$(qtpaths6 --query QT_HOST_BINS)" lupdate "$@"' bash -silent -locations none -no-obsolete \
        -source-language en "${@:2}" "$project/app" -ts "$1"
}

for code; do
    if [[ $code == en ]]; then take_in crossread_en.ts -pluralonly; else take_in "crossread_$code.ts" -target-language "$code"; fi
    glossary=glossary/$code.md
    if [[ $code != en && ! -e $glossary ]]; then
        sed -E -e "s/^(# The field's terms in ).*/\1$code/" -e "s/^English \|.*/English | $code | note/" \
            -e 's/^(- [^|]*\|).*/\1  |/' glossary/fr.md >"$glossary"
        say "glossary/$code.md waits for its terms"
    fi
done

left=0
for file in crossread_*.ts; do
    code=${file#crossread_}
    code=${code%.ts}
    [[ $# == 0 || " $* " == *" $code "* ]] || continue
    unfinished=$(grep -c 'type="unfinished"' "$file" || true)
    all=$(grep -c '<source>' "$file")
    printf '%s: %d of %d texts are left\n' "$code" "$unfinished" "$all"
    ((unfinished == 0)) || left=1
done
exit $left
