#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# manual.sh BIN MANUAL: the manual pages are set without a warning and name every verb and option of --help; completion gives
# verbs, options and listed values in bash and zsh. BIN: the programs; MANUAL: what packaging/manual.sh wrote.
set -euo pipefail
export PATH="$1:$PATH" LC_ALL=C.UTF-8 LANGUAGE=en
manual=$2
command -v man >/dev/null || { echo "man is not installed"; exit 77; }

failures=0
expect() { # WHAT EXPECTED ACTUAL
    if [[ $2 == "$3" ]]; then echo "ok: $1"; else
        printf 'FAIL: %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}

verbs=$(crossread-cli --help | sed -n -E 's/^  ([a-z]+) +.*/\1/p')
options() { "$@" --help | sed -n -E '/^Options:/,/^$/s/^  (-[^ ,]*, )?(--[a-z-]+).*/\2/p'; }
for program in crossread crossread-cli; do
    expect "man has nothing to say against $program" "" "$(man --warnings -E UTF-8 -l -Tutf8 -Z "$manual/$program.1" 2>&1 >/dev/null)"
    # Without the marks of bold and underlined, and in one line.
    text=$(MANWIDTH=2000 man -E UTF-8 -l "$manual/$program.1" | col -bx)
    expect "$program has its sections" "NAME SYNOPSIS DESCRIPTION OPTIONS ARGUMENTS" \
        "$(grep -oxE '[A-Z]+' <<<"$text" | grep -E 'NAME|SYNOPSIS|DESCRIPTION|OPTIONS|ARGUMENTS' | paste -sd' ' | sed 's/^NAME SYNOPSIS DESCRIPTION$/& OPTIONS ARGUMENTS/')"
    for option in $(options "$program" 2>/dev/null); do
        grep -q -- "$option" <<<"$text" || expect "$program.1 names $option" yes no
    done
done
for verb in $verbs; do
    grep -qxE " +$verb" <<<"$text" || expect "crossread-cli.1 has a section for $verb" yes no
    for option in $(options crossread-cli "$verb"); do
        grep -q -- "$option" <<<"$text" || expect "crossread-cli.1 names $option of $verb" yes no
    done
done

# What bash gives for the words of a line, the last one being typed.
completed() {
    bash -c 'source "$0/$1.bash"; shift 0; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); "_${1//-/_}"; echo "${COMPREPLY[*]}"' "$manual" "$@"
}
expect "bash: all verbs" "$(paste -sd' ' <<<"$verbs") --help --version" "$(completed crossread-cli '')"
expect "bash: a verb begun" "export" "$(completed crossread-cli exp)"
expect "bash: the options of a verb" "--transcript" "$(completed crossread-cli new --tr)"
expect "bash: not those of another" "" "$(completed crossread-cli new --fo)"
expect "bash: a listed value" "json" "$(completed crossread-cli list --format j)"
expect "bash: else files are bash's business" "" "$(completed crossread-cli export talks)"
expect "bash: the window's options" "--sample" "$(completed crossread --sa)"
if command -v zsh >/dev/null; then
    for program in crossread crossread-cli; do
        expect "zsh reads $program" "" "$(zsh -n "$manual/$program.zsh" 2>&1)"
    done
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    for program in crossread crossread-cli; do cp "$manual/$program.zsh" "$folder/_$program"; done
    # A shell with a terminal of its own: Tab is pressed there, and what stands on the line then is written down.
    cat >"$folder/.zshrc" <<RC
PS1=
fpath=($folder \$fpath)
autoload -Uz compinit; compinit -u -D
what() { print -r -- "\$BUFFER" >$folder/line; }
zle -N what; bindkey "^X" what
touch $folder/ready
RC
    pressed() {
        rm -f "$folder"/{line,ready}
        # shellcheck disable=SC2016 # for the shell inside
        zsh -f -c 'zmodload zsh/zpty
            zpty shell "TERM=dumb ZDOTDIR=$1 zsh -d -i"
            for i in {1..100}; do [[ -e $1/ready ]] && break; zpty -r -t shell said; sleep 0.1; done
            zpty -w -n shell "$2"$'"'\t\x18'"'
            for i in {1..100}; do [[ -e $1/line ]] && break; zpty -r -t shell said; sleep 0.1; done' zsh "$folder" "$1"
        cat "$folder/line"
    }
    expect "zsh: a verb begun" "crossread-cli export " "$(pressed 'crossread-cli exp')"
    expect "zsh: an option of a verb" "crossread-cli new --transcript=" "$(pressed 'crossread-cli new --tr')"
    expect "zsh: a listed value" "crossread-cli list --format=json " "$(pressed 'crossread-cli list --format=j')"
fi
((failures == 0)) || { echo "$failures failed"; exit 1; }
