#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# forward.sh [SUITE]: builds everything, tests too, with the libraries and the compiler of Debian's next (forky, or the suite
# named), in a root of its own, from the beginning in build/forward; what is said goes to build/forward/build.log. Prints the
# warnings that come there, each once, and how many. Exit status: 0 there are none, 1 there are some, 2 it cannot be built.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"

suite=${1:-forky}
# Beside the other roots, or each would be taken for what supersedes the other.
# shellcheck disable=SC2034 # root.sh and enter.sh read it
cache+=/$suite
mapfile -t needed < <(packages_of Build-Depends)
prepare_root "${needed[@]}"
cd "$project"
folder=build/forward
log=$folder/build.log
# What is built already would not say its warnings again; the compiler's cache does.
rm -rf "$folder"
mkdir -p "$folder"
say "building with the libraries of $suite in $folder (an hour the first time)"
built=true
{ in_environment cmake --preset release -B "$folder" && in_environment cmake --build "$folder" -- -k 0; } >"$log" 2>&1 || built=false

# What the compiler takes for uninitialized is a guess that depends on how much it inlines; the preset "ci" lets it pass, too.
mapfile -t warnings < <(grep -E '[Ww]arning:|^(CMake|AutoMoc) .*[Ww]arning' "$log" | grep -v 'Wmaybe-uninitialized' | sort -u)
((${#warnings[@]} == 0)) || printf '%s\n' "${warnings[@]}"
# shellcheck disable=SC2016 # the fields are dpkg's
versions=$(in_environment dpkg-query -W -f '${Package} ${Version}, ' qt6-base-dev libkf6archive-dev g++ 2>/dev/null || true)
printf 'figures: %s: %s%d new warnings\n' "$suite" "$versions" "${#warnings[@]}"
if ! $built; then
    grep -E '^FAILED:|error:|CMake Error' "$log" | head -n 40 >&2 || true
    fail "it cannot be built with the libraries of $suite; all that was said is in $log"
fi
((${#warnings[@]} == 0))
