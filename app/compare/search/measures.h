// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/beststretch.h"
#include "compare/search/stemanswers.h"

namespace Crossread::Compare {

/// How a stretch of words answers a query: each 0..1 but the weight. The answers are those of the same query.
struct Coverage {
    double coverage = 0; ///< share of the query's weight that is answered
    double precision = 0; ///< share of the stretch's weight that answers something
};
[[nodiscard]] Coverage coverageOf(
    const Query &query, const StemAnswers &answers, std::span<const Word> words, const TranscriptIndex &index);

struct Order {
    double order = 0; ///< share of the query's neighbouring words that stand in the same order, close together
    double exact = 0; ///< share of the query's weight answered by the very stems
    double run = 0; ///< longest run of common stems, as a share of the query
    double runWeight = 0; ///< its weight
};
[[nodiscard]] Order orderOf(const Query &query, const StemAnswers &answers, std::span<const Word> words);

/// Likeness of characters of one query with any number of stretches.
class Letters {
public:
    Letters(const Query &query, const Vocabulary &vocabulary);
    [[nodiscard]] double of(std::span<const Word> words);

private:
    const Vocabulary &m_vocabulary;
    QString m_wanted;
    BestStretch m_stretch;
};

}
