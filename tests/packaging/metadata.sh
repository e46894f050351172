#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# metadata.sh PROJECT BUILT: menu entry, file type, catalogue entry and icons are valid and agree with each other. BUILT: the
# build's packaging folder, with what is made of them.
set -euo pipefail
cd "$1"
built=$2
for tool in desktop-file-validate appstreamcli xmllint; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done

desktop=packaging/org.crossread.Crossread.desktop
mime=packaging/crossread-mime.xml
metainfo=packaging/org.crossread.Crossread.metainfo.xml
icon=resources/icons/crossread.svg
fail() { echo "FAIL: $*"; exit 1; }

xmllint --noout --nonet "$mime" "$metainfo" "$icon" packaging/icons/*.svg
problems=$(desktop-file-validate "$desktop")
[[ -z $problems ]] || fail "$problems"

# As it is where a home page is named, with its pictures, and as it is without one.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed -e 's|  <screenshots>|  <url type="homepage">@CROSSREAD_HOME@</url>\n&|' -e 's|@CROSSREAD_HOME@|https://crossread.invalid|g' \
    "$metainfo" >"$work/${metainfo##*/}"
appstreamcli validate --strict --no-net --no-color "$work/${metainfo##*/}"
appstreamcli validate --no-net --no-color --override=url-homepage-missing=info "$built/${metainfo##*/}"
if grep -q '@' "$built/${metainfo##*/}"; then fail "$built/${metainfo##*/} is not filled in"; fi
for picture in $(xmllint --xpath '//image/text()' "$metainfo" | sed 's|@CROSSREAD_HOME@/||'); do
    [[ -r packaging/$picture ]] || fail "$metainfo shows $picture, which is not there"
done

value() { xmllint --xpath "string(//*[local-name()='$1']$2)" "$3"; }
type=$(xmllint --xpath "string(//*[local-name()='mime-type']/@type)" "$mime")
[[ $(value mediatype '' "$metainfo") == "$type" ]] || fail "the catalogue names another file type than $mime"
grep -q "^MimeType=$type;" "$desktop" || fail "the menu entry names another file type than $mime"
[[ $(value launchable '' "$metainfo") == "${desktop##*/}" ]] || fail "the catalogue starts another menu entry"
[[ $(value id '' "$metainfo") == "$(basename "$desktop" .desktop)" ]] || fail "the catalogue calls the program something else"
grep -qx 'Icon=crossread' "$desktop" || fail "the menu entry shows another icon than $icon"
[[ -r packaging/icons/$(xmllint --xpath "string(//*[local-name()='icon']/@name)" "$mime").svg ]] ||
    fail "$mime names an icon that is not in packaging/icons"
version=$(sed -n -E 's/^project\(Crossread VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
[[ $(xmllint --xpath 'string(//release[1]/@version)' "$metainfo") == "$version" ]] ||
    fail "the newest release in $metainfo is not $version"

# Names, comments and actions stand in each language that the program speaks.
while IFS= read -r language; do
    for key in Comment Keywords; do
        grep -q "^$key\[$language\]=" "$desktop" || fail "the menu entry has no $key in $language"
    done
    [[ $(grep -c "^Name\[$language\]=" "$desktop") == 2 ]] || fail "an action of the menu entry has no name in $language"
done < <(sed -n -E 's/^GenericName\[(.*)\]=.*/\1/p' "$desktop")

# Each size is as large as it says, where they are drawn.
if [[ -d $built/icons ]]; then
    for file in "$built"/icons/*/*.png; do
        size=$(basename "$(dirname "$file")")
        # Width and height stand in a PNG's 17th to 24th byte.
        [[ $(od -A n -t u1 -j 16 -N 8 "$file" | awk '{ print $3 * 256 + $4, $7 * 256 + $8 }') == "$size $size" ]] ||
            fail "$file is not $size pixels wide and high"
    done
fi

# The number that marks a project file is the one the schema writes.
id=$(sed -n -E 's/.*offset="68" value="0x([0-9a-fA-F]+)".*/\1/p' "$mime")
for schema in resources/sql/*.sql; do
    [[ -r $schema ]] || continue
    written=$(sed -n -E 's/^[[:space:]]*PRAGMA application_id *= *([0-9a-fA-Fx]+);.*/\1/Ip' "$schema")
    [[ -z $written || $((written)) -eq $((16#$id)) ]] || fail "$schema marks files with $written, not 0x$id"
done
echo "menu entry, file type, catalogue and icons agree"
