// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/queries.h"
#include "compare/search/scorer.h"
#include "compare/values/comparison.h"

namespace Crossread::Compare {

/// A statement on its way through the comparison: its words, what to look for, and the passages found so far.
struct Case {
    std::span<const Word> words; ///< of the context's draft
    Query query;
    std::vector<Window> windows; ///< best first
    struct Clause {
        Query query;
        std::vector<Window> windows; ///< best first, as if it stood alone
    };
    std::vector<Clause> clauses; ///< of a compound statement
};

/// `draft` lives as long as the case.
[[nodiscard]] Case caseOf(const Draft &draft, const Context &context);

/// What a passage gets that has nothing to do with the statement: the mean of the sixth to twelfth best.
[[nodiscard]] double noiseFloor(const std::vector<Window> &windows);

/// 1 where one of `named` speaks, -1 where somebody else does, 0 where nobody is named.
[[nodiscard]] int agreement(int speaker, const QList<int> &named);

}
