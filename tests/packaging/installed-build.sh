#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# installed-build.sh PROJECT BUILD: installs what was built into a folder, tries it there, and finds nothing that should not be there.
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake --install "$2" --prefix "$folder/usr" >/dev/null
programs=$(cd "$folder/usr" && find bin libexec -type f | sort | paste -sd' ')
[[ $programs == "bin/crossread bin/crossread-cli libexec/crossread/crossread-import" ]] ||
    { echo "FAIL: programs are $programs"; exit 1; }
strange=$(cd "$folder/usr" && find . -type f ! -path './bin/*' ! -path './libexec/*' ! -path './share/*')
[[ -z $strange ]] || { echo "FAIL: $strange"; exit 1; }
bash "$here/installed.sh" "$1" "$folder/usr"
