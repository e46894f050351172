// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/progress.h"

#include <memory>
#include <vector>

namespace Crossread::Retrieve {

/// What retrieval has to know of a document's text, without the text: who speaks where, and where its units begin. Some
/// hundredths of the text in size, so that those of all documents can be at hand.
struct Frame {
    std::vector<qsizetype> paragraphs; ///< where they begin, ascending; so for the others
    std::vector<qsizetype> sentences; ///< empty unless asked for: they cost as much as the rest a hundred times
    bool hasSentences = false;
    struct Speech {
        Core::TextSpan span;
        int speaker = -1; ///< index into `speakers`
    };
    std::vector<Speech> turns; ///< sorted, not overlapping
    QStringList speakers; ///< names, as in Document::speakers
};
using FramePtr = std::shared_ptr<const Frame>;

/// Null where it is canceled.
[[nodiscard]] FramePtr frameOf(const Core::Document &document, bool sentences, const Core::Progress &progress = {});

}
