#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the RTF files of pandoc and LibreOffice anew from rtf-source.html. Needs both programs; the tests do not.
set -euo pipefail
cd "$(dirname "$0")/rtf"
pandoc --standalone ../rtf-source.html -o pandoc.rtf
folder=$(mktemp -d)
pandoc ../rtf-source.html -o "$folder/libreoffice.odt"
soffice --headless --convert-to rtf --outdir . "$folder/libreoffice.odt" >/dev/null
rm -r "$folder"
