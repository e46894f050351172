// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/alignment.h"
#include "compare/verdict/case.h"

namespace Crossread::Compare {

/// A statement laid beside its passage.
struct Laid {
    StatementKind kind = StatementKind::Context;
    Verdict verdict = Verdict::NotFound;
    const Case &entry; ///< its words and what each of them weighs
    std::span<const Word> passage;
    const Alignment &alignment;
    bool isSure = true; ///< the passage is the source

    /// In other words: what they mean has to be read from what answers to what.
    [[nodiscard]] bool isRetold() const { return verdict == Verdict::Paraphrase || verdict == Verdict::Reworded; }
    [[nodiscard]] bool isFrame(std::size_t word) const { return entry.query.tokens[word].isFrame; }
};

/// What a fact-checker should look at: a number, day or place that the passage has otherwise, a negation more or less, a
/// word turned into its opposite.
[[nodiscard]] QList<Alert> alertsFor(const Laid &laid, const Context &context, Scorer &scorer);

}
