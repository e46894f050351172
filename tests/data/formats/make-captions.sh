#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the captions that ffmpeg writes anew, from srt/dialogue.srt. Needs ffmpeg; the tests do not.
set -euo pipefail
cd "$(dirname "$0")"
for target in vtt/ffmpeg.vtt ttml/ffmpeg.ttml; do
    ffmpeg -y -loglevel error -i srt/dialogue.srt "$target"
done
