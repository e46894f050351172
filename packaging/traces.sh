#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# traces.sh: runs crossread-cli with every verb and every format, crossread-import and the window, without a screen, over all
# texts of the tests and over files that name others, under strace; fails where a socket is opened, or a file that nobody
# chose, and where a verb was not run. Needs what is built in CROSSREAD_BUILD (build/release where that is not set).
# Exit status: 0 nothing, 1 something.
set -euo pipefail
packaging=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$packaging/environment.sh"

prepare_environment developer
if [[ -z ${CROSSREAD_TRACING:-} ]]; then
    # All of it in one place, so that what is made there is there in each step.
    CROSSREAD_TRACING=1 in_environment "${BASH_SOURCE[0]}"
    exit
fi

bin=${CROSSREAD_BUILD:-$project/build/release}/bin
work=$(mktemp -d)
trap 'status=$?; ((status == 0)) || tail -n 5 "$work/said" >&2; rm -rf "$work"; exit $status' EXIT
mkdir -p "$work"/{home,out,chosen,secret,logs,tmp}
touch "$work/said"
corpus=$work/chosen
cp -r "$project"/tests/data/{formats,turns,compare,across} "$corpus"
[[ ! -d $project/../shared/data ]] || cp -r "$project"/../shared/data/{kremlin-2022,biden-sunak-2023,cross-language,formats,refi} "$corpus" 2>/dev/null || true

# Files that name others: nobody has chosen those.
printf 'PNG' >"$work/secret/picture.png"
printf 'body { color: red }' >"$work/secret/style.css"
secret=$work/secret
cat >"$corpus/names.html" <<HTML
<html><head><title>T</title><link rel="stylesheet" href="file://$secret/style.css"><style>@import "$secret/style.css";
body { background: url($secret/picture.png) }</style><script src="$secret/picture.png"></script></head><body
background="$secret/picture.png"><p>He said that <img src="file://$secret/picture.png"> it was so.</p>
<iframe src="http://127.0.0.1:9/x"></iframe><object data="$secret/picture.png"></object><p>And more of it, he said.</p></body></html>
HTML
cat >"$corpus/names.md" <<MD
# T

Anna: ![x]($secret/picture.png) She said <img src="$secret/picture.png"> yes.

[a](http://127.0.0.1:9/x) ![y](http://127.0.0.1:9/x)
MD
cat >"$corpus/names.xml" <<XML
<?xml version="1.0"?><?xml-stylesheet href="$secret/style.css"?>
<!DOCTYPE TEI [<!ENTITY x SYSTEM "file://$secret/style.css"><!ENTITY % y SYSTEM "http://127.0.0.1:9/x"> %y;]>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"><text><body><p>&x; words <xi:include
href="$secret/style.css"/></p></body></text></TEI>
XML
# shellcheck disable=SC1003
printf '{\\rtf1 Words {\\field{\\*\\fldinst INCLUDEPICTURE "%s/picture.png" \\\\d}{\\fldrslt x}} and more.\\par}' "$secret" >"$corpus/names.rtf"
printf 'Anna: See file://%s/picture.png and <img src="%s/picture.png"> here.\nJan: http://127.0.0.1:9/x\n' "$secret" "$secret" >"$corpus/names.txt"

export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data XDG_CACHE_HOME=$work/home/cache
export XDG_RUNTIME_DIR=$work/home/run TMPDIR=$work/tmp QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
mkdir -m 700 "$XDG_RUNTIME_DIR"
cd "$work/out"
count=0
traced() {
    count=$((count + 1))
    timeout 120 strace -f -y -qq -s 300 -e trace=%file,%network -o "$work/logs/$count.log" "$@" >>"$work/said" 2>&1
}
declare -A ran
cli() {
    traced "$bin/crossread-cli" "$@" || return
    ran[$1]=1
}
# The formats that a verb says it has.
formats_of() {
    local formats
    formats=$("$bin/crossread-cli" "$1" --help | tr -s ' \n' '  ' | sed -n 's/.*--format <FORMAT> One of: \([^.]*\)\. Default.*/\1/p')
    [[ -n $formats ]] || fail "$1 does not say which formats it has"
    tr -d ',' <<<"$formats"
}
in_every_format() { # VERB ARGUMENTS…: into files named after both
    local formats format
    formats=$(formats_of "$1")
    for format in $formats; do cli "$@" --format "$format" -o "$1.$format"; done
}

mapfile -t files < <(find "$corpus" -type f ! -name '*.expected.json' ! -name '*.sh')
# Whether a file can be read is for other tests; those that can go into a project too.
readable=()
for file in "${files[@]}"; do
    if cli show "$file"; then readable+=(--document "$file"); fi
    cli turns "$file" --format json || true
done
((${#readable[@]} > 100)) || fail "hardly any text could be read"
transcript=$corpus/compare/telescope/transcript.txt
article=$corpus/compare/telescope/article.txt
cli new a.crossread --transcript "$transcript" --article "$article"
cli new all.crossread "${readable[@]}"
cli summary "$transcript" "$article"
in_every_format compare "$transcript" "$article"
in_every_format report a.crossread
cli compare "$corpus/across/visite-macron/transcript.txt" "$corpus/across/visite-macron/article.txt" -o across
cli annotate a.crossread --document transcript --range 0-20 --code one --memo "$secret/picture.png"
cli rule a.crossread --statement "$(python3 -c 'import json; print(json.load(open("compare.json"))["statements"][0]["text"])')" --reject
# What coders do.
cli codes a.crossread --add two
cli autocode a.crossread --words the --code two --coder Anna
cli agree a.crossread
cli documents a.crossread --document transcript --set Country=France
cli attributes a.crossread
cli memo a.crossread "See file://$secret/style.css" --project
cli search a.crossread the
cli words a.crossread
cp a.crossread other.crossread
cli annotate other.crossread --document article --range 0-30 --code three
cli merge a.crossread other.crossread
cli undo a.crossread
cli redo a.crossread
cli history a.crossread
# What goes out, and comes back.
in_every_format export a.crossread
cli export a.crossread --what topics --format markdown
in_every_format matrix a.crossread
for format in json text; do cli list a.crossread --format $format; done
cli import export.qdpx qdpx.crossread
cli import export.folder folder.crossread
for file in "$corpus"/refi/*; do cli import "$file" "$(basename "$file").crossread" || true; done
cli check a.crossread
sed 's/the/a/' "$transcript" >"$corpus/corrected.txt"
cli replace a.crossread "$corpus/corrected.txt" --document transcript
for theme in light dark; do traced "$bin/crossread" --picture "$theme.png" --theme $theme a.crossread; done
traced "$bin/crossread" --picture files.png "$transcript" "$article"
traced "$bin/crossread" --picture html.png "$corpus/names.html" "$corpus/names.md"
traced "$bin/crossread" --picture sample.png --sample --language fr
# The window as it stays open, until it is told to go.
traced /usr/bin/timeout -s TERM 8 "$bin/crossread" a.crossread || true
cli backups a.crossread
cli restore a.crossread
cp a.crossread damaged.crossread
dd if=/dev/zero of=damaged.crossread bs=4096 seek=5 count=1 conv=notrunc status=none
cli check damaged.crossread || true
cli recover damaged.crossread -o "$PWD/recovered.crossread" # strace does not say where a bare name lies
status=0
for verb in $("$bin/crossread-cli" --help | sed -n 's/^  \([a-z][a-z]*\)  *[A-Z].*/\1/p'); do
    [[ -n ${ran[$verb]:-} ]] || { say "the verb $verb was not run"; status=1; }
done
# The program's own tables lie beside it; a library looks into its cache of fonts, and renews it where it may.
python3 "$project/tests/reliability/traces/checktrace.py" \
    --chosen "$corpus" "$bin" "${bin%/bin}/share/crossread" /usr/bin/timeout ${LOCPATH:+"$LOCPATH"} \
    --writes "$work/out" "$work/home" "$work/tmp" /var/cache/fontconfig \
    --window -- "$work"/logs/*.log || status=1
exit $status
