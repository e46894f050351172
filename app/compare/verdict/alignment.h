// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/values/comparison.h"
#include "compare/language/textwords.h"

#include <span>

namespace Crossread::Compare {

/// A statement laid word by word beside the stretch of a transcript that fits it best.
struct Alignment {
    QList<WordChange> changes; ///< in the order of the statement; what the transcript has in between is LeftOut
    TextSpan passage; ///< from the first to the last word that answers one of the statement; empty where none does
    double editRate = 1; ///< words changed, left out or put in, by words of the statement
    bool sameWords = false; ///< nothing but case, punctuation and marked omissions differs
    bool sameContent = false; ///< the content words are the same, in the same order, and none is left out between them
    bool bracketed = false; ///< the article has put in words of its own in [ ]
};

/// Lays `statement`, words of `article`, beside `passage`, words of `transcript`. Words count as the same through
/// folding (see Vocabulary); such differences are marked with their reason. Without words on one side nothing is the
/// same.
[[nodiscard]] Alignment align(QStringView article, std::span<const Word> statement, QStringView transcript,
    std::span<const Word> passage, const Vocabulary &vocabulary);

}
