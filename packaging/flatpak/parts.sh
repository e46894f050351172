#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# flatpak/parts.sh: fetches into flatpak/parts/ the sources that the manifest builds from, with apt from the Debian archive
# that this system uses. The manifest has their sums, so that nothing else is built. The sentence encoder's weights come into
# build/fetched, by their sum too; the Flatpak does without where they cannot be had.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/environment.sh
source "$here/../environment.sh"
# shellcheck source=packaging/model.sh
source "$here/../model.sh"

prepare_environment use
mirror=${CROSSREAD_MIRROR:-$(debian_mirror)} || fail "apt's sources name no Debian archive; name one in CROSSREAD_MIRROR"
manifest="$here/org.crossread.Crossread.yml"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$here/parts" "$work/lists/partial" "$work/archives/partial"
printf 'deb-src %s %s main\n' "$mirror" "$suite" >"$work/sources.list"
options=(-q -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work" -o "Dir::Etc::sourcelist=$work/sources.list"
    -o Dir::Etc::sourceparts=- -o APT::Sandbox::User=root)
cd "$work"
in_environment apt-get "${options[@]}" update >&2

missing=()
# Of the manifest: "path: parts/NAME.tar.xz, sha256: SUM".
while read -r file sum; do
    name=${file%.tar.*}
    [[ $(sha256sum "$here/parts/$file" 2>/dev/null) != "$sum "* ]] || continue
    in_environment apt-get "${options[@]}" source --download-only --tar-only "$name" >&2 ||
        { missing+=("$name"); continue; }
    source=$(find . -maxdepth 1 -name "${name}_*.orig.tar.*" ! -name '*.asc')
    [[ $(sha256sum "$source") == "$sum "* ]] || fail "Debian has another version of $name than ${manifest##*/}: write its sum there"
    mv "$source" "$here/parts/$file"
done < <(sed -n -E 's|.*path: parts/([^,]+), sha256: ([0-9a-f]+).*|\1 \2|p' "$manifest")
provide_model
is_model "$project/build/fetched/$(model_says file)" ||
    say "the sentence encoder's weights are not in build/fetched: the Flatpak will compare by words alone"
sha256sum "$here"/parts/*
((${#missing[@]} == 0)) || fail "the archive did not give: ${missing[*]}"
