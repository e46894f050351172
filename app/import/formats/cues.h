// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/extracted.h"

#include <chrono>
#include <optional>

namespace Crossread::Import {

/// A stretch of a recording with its words: a caption, a segment of a recogniser, an annotation on a tier.
struct Cue {
    std::optional<std::chrono::milliseconds> begin = {};
    std::optional<std::chrono::milliseconds> end = {};
    QString text = {}; ///< without line ends
    QString speaker = {}; ///< empty: nobody is named
    QString role = {};
    /// Who speaks is somebody else than before, named or not (">> ").
    bool turn = false;
    bool paragraph = false; ///< begins a paragraph in any case
    bool stage = false; ///< what is done and not said: "[Applause]"
    friend bool operator==(const Cue &, const Cue &) = default;
};

/// Writes cues as paragraphs: one for each turn, long ones parted at the end of a sentence where a pause follows or the
/// paragraph is long. Each cue's time becomes a locator. A turn of nobody named is printed as ">> " and is that of an
/// unnamed speaker, since it is not of the one before.
void writeCues(ExtractedBuilder &builder, const QList<Cue> &cues);

/// Whether `text` ends as a sentence does, closing marks and brackets aside.
[[nodiscard]] bool closesSentence(QStringView text);
/// Whether all of `text` stands in one pair of brackets or between notes: "[Applause]", "(LAUGHTER)", "♪ music ♪".
[[nodiscard]] bool isStageDirection(QStringView text);

}
