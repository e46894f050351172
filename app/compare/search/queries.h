// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/scorer.h"

namespace Crossread::Compare {

/// What to look for: the words of a statement, weighted by how much they tell. `words` are those of the draft's span.
[[nodiscard]] Query makeQuery(std::span<const Word> words, const Draft &draft, const Context &context);

/// What to look for with words [from, to) of it alone.
[[nodiscard]] Query partOf(const Query &query, std::size_t from, std::size_t to);

/// The clauses of a compound statement, cut at "and", "but", dashes and the like where both sides have words of weight;
/// none for a simple one.
[[nodiscard]] std::vector<Query> clausesOf(
    const Query &query, std::span<const Word> words, const Draft &draft, const Vocabulary &vocabulary);

}
