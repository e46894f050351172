# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Building the release, for run.sh and test.sh. Sourced after environment.sh.

# shellcheck source=packaging/model.sh
source "$packaging/model.sh"

build="$project/build/release"

# False where the build folder is new, was moved or copied (CMake refuses those), or the presets have changed.
configured() {
    [[ -e $build/build.ninja && ! CMakePresets.json -nt $build/build.ninja ]] &&
        grep -qxsF "CMAKE_HOME_DIRECTORY:INTERNAL=$project" "$build/CMakeCache.txt"
}

# Reads what ninja prints: all of it goes to the log, and one line says how much is done and how long the rest may take.
show_progress() {
    local log=$1 line left told=0 begin=$SECONDS
    local -i gone ready total
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$log"
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        ready=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]} gone=$((SECONDS - begin))
        # What comes first is quick and says nothing of the rest; and nobody reads more than one line in a second.
        ((gone >= 5 && gone > told && ready > 0 && ready < total)) || continue
        left=$((gone * (total - ready) / ready))
        if ((left >= 90)); then left="$(((left + 30) / 60)) min"; else left="$((left / 10 * 10 + 10)) s"; fi
        if [[ -t 2 ]]; then
            printf '\r\e[Kcrossread: building, %d %% done, about %s left' $((ready * 100 / total)) "$left" >&2
            told=$gone
        elif ((gone >= told + 20)); then
            say "building, $((ready * 100 / total)) % done, about $left left"
            told=$gone
        fi
    done
    [[ ! -t 2 ]] || printf '\r\e[K' >&2
}

# Builds what has changed of the targets named. While all goes well the compiler's words go to a log; where it fails they are
# shown, on standard error, because run.sh's standard output is its result.
build_release() {
    local lock log="$build/build.log"
    mkdir -p "$build"
    # Two builds in one folder would overwrite each other's files.
    exec {lock}>"$build/.lock"
    flock -n "$lock" || { say "waiting for another build to finish"; flock "$lock"; }
    : >"$log"
    provide_model
    if ! (
        cd "$project" || exit
        configured || { say "preparing the build" && in_environment cmake --preset release --fresh >>"$log" 2>&1; } || exit
        in_environment cmake --build "$build" --target "$@" 2>&1 | show_progress "$log"
    ); then
        # What went wrong, without what went well before it; all of it where it went wrong before anything was built.
        awk '/^FAILED:/ { failed = 1 } { lines[NR] = $0 } failed { print }
             END { if (!failed) for (i = 1; i <= NR; i++) print lines[i] }' "$log" | tail -n 200 >&2
        fail "building failed; all that was said is in $log"
    fi
    exec {lock}>&-
}
