#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# metadata.sh PROJECT: menu entry, file type, catalogue entry and icon are valid and agree with each other.
set -euo pipefail
cd "$1"
for tool in desktop-file-validate appstreamcli xmllint; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done

desktop=packaging/crossread.desktop
mime=packaging/crossread-mime.xml
metainfo=packaging/org.crossread.Crossread.metainfo.xml
icon=resources/icons/crossread.svg
fail() { echo "FAIL: $*"; exit 1; }

xmllint --noout --nonet "$mime" "$metainfo" "$icon"
problems=$(desktop-file-validate "$desktop")
[[ -z $problems ]] || fail "$problems"
# There is no home page that could be named.
appstreamcli validate --no-net --no-color --override=url-homepage-missing=info "$metainfo"

value() { xmllint --xpath "string(//*[local-name()='$1']$2)" "$3"; }
type=$(xmllint --xpath "string(//*[local-name()='mime-type']/@type)" "$mime")
[[ $(value mediatype '' "$metainfo") == "$type" ]] || fail "the catalogue names another file type than $mime"
grep -q "^MimeType=$type;" "$desktop" || fail "the menu entry names another file type than $mime"
[[ $(value launchable '' "$metainfo") == "${desktop##*/}" ]] || fail "the catalogue starts another menu entry"
grep -qx 'Icon=crossread' "$desktop" || fail "the menu entry shows another icon than $icon"
version=$(sed -n -E 's/^project\(Crossread VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
[[ $(xmllint --xpath 'string(//release[1]/@version)' "$metainfo") == "$version" ]] ||
    fail "the newest release in $metainfo is not $version"

# The number that marks a project file is the one the schema writes.
id=$(sed -n -E 's/.*offset="68" value="0x([0-9a-fA-F]+)".*/\1/p' "$mime")
for schema in resources/sql/*.sql; do
    [[ -r $schema ]] || continue
    written=$(sed -n -E 's/^[[:space:]]*PRAGMA application_id *= *([0-9a-fA-Fx]+);.*/\1/Ip' "$schema")
    [[ -z $written || $((written)) -eq $((16#$id)) ]] || fail "$schema marks files with $written, not 0x$id"
done
echo "menu entry, file type, catalogue and icon agree"
