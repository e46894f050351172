#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# installed.sh PROJECT PREFIX [commands|desktop|window]…: tries an installed Crossread as a user would: the commands on the
# sample and on every format, what the desktop reads, the window with and without a screen. PREFIX: where it was installed
# ("/usr"). Exit status 77: a tool the trial calls is not there.
set -euo pipefail
project=$1 prefix=$2
shift 2
(($# > 0)) || set -- commands desktop window
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work/home" XDG_CONFIG_HOME="$work/home/config" XDG_DATA_HOME="$work/home/data" XDG_CACHE_HOME="$work/home/cache"
export PATH="$prefix/bin:$PATH" LC_ALL=C.UTF-8 LANGUAGE=en
unset DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR
mkdir -p "$HOME"
cd "$work"

failures=0
expect() { # WHAT EXPECTED ACTUAL
    if [[ $2 == "$3" ]]; then echo "ok: $1"; else
        printf 'FAIL: %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}
needs() { local tool; for tool; do command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }; done; }
sample=$project/resources/sample
version=$(sed -n -E 's/^project\(Crossread VERSION ([0-9.]+).*/\1/p' "$project/CMakeLists.txt")

try_commands() {
    needs python3
    expect "the command says its version" "crossread-cli $version" "$(crossread-cli --version)"
    crossread-cli new talks.crossread --transcript "$sample/transcript.txt" --article "$sample/article.txt"
    crossread-cli annotate talks.crossread --document transcript --quote "$(sed -n 's/^[A-Z][^:]*: \(.\{20,40\}\) .*/\1/p' "$sample/transcript.txt" | head -n 1)" --code metaphor
    expect "a project keeps what was tagged" 1 "$(crossread-cli list talks.crossread --format json | python3 -c 'import json, sys; print(len(json.load(sys.stdin)["annotations"]))')"
    crossread-cli compare "$sample/transcript.txt" "$sample/article.txt" --format json >found.json
    # Of the direct quotations that the sample's key has a source for, how many are found.
    python3 - "$sample/gold.json" found.json <<'PY'
import json, sys
key = {unit["text"] for unit in json.load(open(sys.argv[1], encoding="utf-8"))["units"] if unit["kind"] == "direct" and unit["sources"]}
found = json.load(open(sys.argv[2], encoding="utf-8"))["statements"]
right = sum(any(text in one["text"] or one["text"] in text for one in found if one["passages"]) for text in key)
print(f"ok: {right} of {len(key)} quotations of the sample are found" if right >= 0.9 * len(key) else f"FAIL: {right} of {len(key)}")
sys.exit(right < 0.9 * len(key))
PY
    # The sentence encoder is a package of its own, and need not be there.
    crossread-cli compare "$sample/transcript.txt" "$sample/article.txt" --format json --second-look >again.json 2>said
    if [[ -d $prefix/share/crossread/meaning ]]; then
        expect "with the sentence encoder, passages are looked at again" yes "$(grep -q 'looked at again' again.json && echo yes)"
    else
        expect "without the sentence encoder, it says that it lacks" yes "$(grep -q 'no sentence encoder' said && echo yes)"
        expect "and words alone decide" yes "$(cmp found.json again.json && echo yes)"
    fi
    # So are the tables of words.
    crossread-cli compare "$sample/transcript.txt" "$project/tests/data/across/scholz-besuch/article.txt" --format json >across.json
    if [[ -d $prefix/share/crossread/words ]]; then
        expect "with tables of words, another language is read" yes "$(grep -q 'words that translate one another' across.json && echo yes)"
    else
        expect "without tables of words, it names what it lacks" yes "$(grep -q 'package crossread-words' across.json && echo yes)"
    fi
    for format in markdown html docx odt pdf xlsx csv qdpx; do
        crossread-cli export talks.crossread --format $format --output "out.$format"
        [[ -s out.$format ]] || expect "excerpts as $format" yes no
    done
    crossread-cli report talks.crossread --format html --output report.html
    expect "the report is written" yes "$(grep -q '<html' report.html && echo yes)"
    expect "a project of another program comes back" 1 "$(crossread-cli import out.qdpx again.crossread >/dev/null 2>&1 && crossread-cli list again.crossread --format json | python3 -c 'import json, sys; print(len(json.load(sys.stdin)["annotations"]))')"
    crossread-cli check talks.crossread >/dev/null || expect "the project is whole" yes no
    # Those that may do harm are read by a program of its own, which has to be found.
    local file count=0
    for file in "$project"/tests/data/formats/{docx,epub,html,odt,pdf,rtf,srt}/*.{docx,epub,html,odt,pdf,rtf,srt}; do
        [[ -r $file ]] || continue
        crossread-cli show "$file" >/dev/null 2>"$work/said" && count=$((count + 1))
    done
    ((count >= 20)) || expect "texts of all formats are read" "20 or more" "$count; $(<"$work/said")"
}

try_desktop() {
    needs appstreamcli desktop-file-validate man
    desktop-file-validate "$prefix/share/applications/org.crossread.Crossread.desktop"
    appstreamcli validate --no-net --no-color --override=url-homepage-missing=info "$prefix/share/metainfo/org.crossread.Crossread.metainfo.xml" >/dev/null
    local program size
    for program in crossread crossread-cli; do
        [[ -e $prefix/share/bash-completion/completions/$program && -e $prefix/share/zsh/vendor-completions/_$program ]] ||
            expect "completion of $program" yes no
        [[ -n $(compgen -G "$prefix/share/man/man1/$program.1*") ]] || expect "manual page of $program" yes no
    done
    mkdir manual
    for program in crossread crossread-cli; do
        zcat -f "$prefix/share/man/man1/$program.1"* >"manual/$program.1"
        cp "$prefix/share/bash-completion/completions/$program" "manual/$program.bash"
        cp "$prefix/share/zsh/vendor-completions/_$program" "manual/$program.zsh"
    done
    bash "$project/tests/packaging/manual.sh" "$prefix/bin" manual || failures=$((failures + 1))
    for size in 16 22 24 32 48 64 128 256; do
        [[ -s $prefix/share/icons/hicolor/${size}x$size/apps/crossread.png && -s $prefix/share/icons/hicolor/${size}x$size/mimetypes/application-x-crossread.png ]] ||
            expect "icons of $size pixels" yes no
    done
    if [[ $prefix == /usr ]] && command -v xdg-mime >/dev/null; then
        crossread-cli new known.crossread --transcript "$sample/transcript.txt"
        expect "the desktop knows a project" application/x-crossread "$(xdg-mime query filetype "$PWD/known.crossread")"
        expect "a double click opens it in Crossread" org.crossread.Crossread.desktop "$(xdg-mime query default application/x-crossread)"
    fi
    echo "ok: menu entry, catalogue, manual pages, completion, icons"
}

# The middle of a PNG's head: its width and height.
size_of() { od -A n -t u1 -j 16 -N 8 "$1" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }'; }

try_window() {
    expect "the window says its version" "crossread $version" "$(crossread --version)"
    crossread --sample --picture sample.png
    expect "the sample is drawn without a screen" 1440x900 "$(size_of sample.png)"
    needs xvfb-run
    # With a screen: it opens the sample, stays, and goes in peace when it is told to.
    local status=0
    xvfb-run -a timeout --preserve-status -s TERM 10 crossread --sample || status=$?
    expect "on a screen it stays until it is told to go" 0 $status
    expect "and leaves a whole project" yes "$(crossread-cli check "$XDG_DATA_HOME"/crossread/*.crossread >/dev/null && echo yes)"
}

for part; do "try_$part"; done
((failures == 0)) || { echo "$failures failed"; exit 1; }
