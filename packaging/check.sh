#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh [--quick] [--since COMMIT]: what the developers' tools say of the sources: clang-format, shellcheck, codespell,
# reuse, clang-tidy, clazy. --since: only of what has changed since then. --quick: without the two that compile.
# Exit status: 0 nothing is found, 1 something is.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"

quick=false
since=
while (($# > 0)); do
    case $1 in
        --quick) quick=true ;;
        --since) since=${2:?--since wants a commit}; shift ;;
        *) fail "check.sh does not know $1; see its first lines" ;;
    esac
    shift
done

prepare_environment developer
cd "$project"

# Files of the project by pattern, all or those changed, that are there.
files() {
    local file
    { if [[ -n $since ]]; then git diff --name-only --diff-filter=d "$since" -- "$@"; else git ls-files -- "$@"; fi; } |
        while IFS= read -r file; do [[ ! -f $file ]] || printf '%s\n' "$file"; done
}

found=0
# check NAME COMMAND…: says what is wrong, and goes on with the next.
check() {
    local name=$1 out
    shift
    if out=$(in_environment "$@" 2>&1); then
        say "$name: nothing found"
    else
        printf '%s\n' "$out" >&2
        say "$name: see above"
        found=1
    fi
}

mapfile -t code < <(files '*.cpp' '*.h')
mapfile -t scripts < <(files '*.sh' .ci/run)
# Words of other languages belong to the tests' texts, the lists of words and the translations.
mapfile -t texts < <(files app packaging README.md '*CMakeLists.txt' ':!*.png' ':!*.metainfo.xml' ':!*.desktop')

((${#code[@]} == 0)) || check clang-format clang-format --dry-run -Werror "${code[@]}"
((${#scripts[@]} == 0)) || check shellcheck shellcheck -x "${scripts[@]}"
((${#texts[@]} == 0)) || check codespell codespell "${texts[@]}"
check reuse reuse lint --quiet

if ! $quick; then
    mapfile -t compiled < <(files 'app/*.cpp')
    # Of clazy's first two levels all but four: range-loop-detach (a list that a function returns is read where it is
    # returned; where that cost a copy, a benchmark would show it), strict-iterators (what was inserted becomes what was
    # found), qstring-ref (there is none in Qt 6), module-include (of the precompiled header).
    # clang-tidy needs what moc and rcc write, which the other's build has made.
    if ((${#compiled[@]} > 0)); then
        check clazy bash -c 'cmake --preset clazy && cmake --build build/clazy --target crossread crossread-cli -- -k 0'
        check clang-tidy run-clang-tidy -quiet -p build/clazy "${compiled[@]/#/$project/}"
    fi
fi
exit $found
