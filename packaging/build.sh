# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Building the release, for run.sh and test.sh. Sourced after environment.sh.

build="$project/build/release"

# False where the build folder is new, was moved or copied (CMake refuses those), or the presets have changed.
configured() {
    [[ -e $build/build.ninja && ! CMakePresets.json -nt $build/build.ninja ]] &&
        grep -qxsF "CMAKE_HOME_DIRECTORY:INTERNAL=$project" "$build/CMakeCache.txt"
}

# Builds what has changed of the targets named; all words go to standard error, because run.sh's standard output is its result.
build_release() {
    local lock
    mkdir -p "$build"
    # Two builds in one folder would overwrite each other's files.
    exec {lock}>"$build/.lock"
    flock -n "$lock" || { say "waiting for another build to finish"; flock "$lock"; }
    (
        cd "$project" || exit
        configured || in_environment cmake --preset release --fresh
        in_environment cmake --build "$build" --target "$@"
    ) >&2
    exec {lock}>&-
}
