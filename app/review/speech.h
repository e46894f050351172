// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <vector>

/// A transcript as coverage counts it: who says which words, and which sentences there are.
namespace Crossread::Review {

/// A paragraph of speech, or what of it is spoken.
struct Stretch {
    Core::TextSpan span; ///< without the label
    qsizetype turn = -1; ///< index into Document::turns; -1 where nobody is told apart
    int speaker = -1; ///< index into Document::speakers
};

/// In order: the paragraphs that Core::speechShares() counts; all paragraphs of a text without turns.
[[nodiscard]] std::vector<Stretch> speechOf(const Core::Document &document);

/// The words of `text` as Core::wordCount() counts them, each with the signs that cling to it, behind those of `words`;
/// `offset` is added to their positions.
void appendWordSpans(QStringView text, qsizetype offset, std::vector<Core::TextSpan> &words);

/// The sentences of a stretch of text within one paragraph.
[[nodiscard]] QList<Core::TextSpan> sentencesIn(const Core::Document &document, Core::TextSpan span);

/// Sorted, and those that overlap or touch as one; empty ones left out.
[[nodiscard]] QList<Core::TextSpan> united(QList<Core::TextSpan> spans);

}
