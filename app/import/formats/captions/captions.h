// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/cues.h"

#include <QStringList>

namespace Crossread::Import {

/// What one caption shows, tags and entities already read.
struct CaptionLine {
    QString text;
    QString voice; ///< <v Anna>
};
struct Caption {
    std::optional<std::chrono::milliseconds> begin;
    std::optional<std::chrono::milliseconds> end;
    QList<CaptionLine> lines; ///< none of them empty
};

/// The lines of a caption as SubRip and WebVTT write them: voices kept; styles, word times, positions and ruby dropped;
/// entities decoded.
[[nodiscard]] QList<CaptionLine> captionLines(const QStringList &payload);

/// Turns captions as they were shown into what was said: sorted by time; lines that roll up, and captions that grow while
/// they are spoken, are said once; who speaks is known by voices, by ">> NAME:", by "- " at the begin of a line, and by
/// labels before a colon. Where a file has none of the first three, labels are left in the text, each at the begin of a
/// paragraph, for those who look for labels.
[[nodiscard]] QList<Cue> spokenCues(QList<Caption> captions);

}
