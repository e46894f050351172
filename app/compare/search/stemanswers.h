// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/relatedwords.h"

#include <span>

namespace Crossread::Compare {

/// A statement, or a clause of one, as the words to look for.
struct Query {
    struct Token {
        int stem = -1;
        float weight = 0;
        bool content = false;
        qint32 begin = 0; ///< in the article
        qint32 end = 0;
        bool isFrame = false; ///< tells who speaks and that they do, not what is said
    };
    std::vector<Token> tokens;
    double weight = 0; ///< sum of the tokens' weights
    int contentWords = 0;
    double otherSpeaker = 0; ///< taken from a passage where somebody else speaks than the one who is named
};

/// A word of a query that a stem of the transcript answers, and how well.
struct StemAnswer {
    int token;
    float similarity;
};

/// Which stems of a transcript answer which words of the query at hand. Keeps its memory from one query to the next.
class StemAnswers {
public:
    explicit StemAnswers(const TranscriptIndex &index);

    void prepare(const Query &query, RelatedWords &related);
    void forget();
    /// Empty for a stem that answers nothing.
    [[nodiscard]] std::span<const StemAnswer> of(int stem) const
    {
        const int slot = m_slots[std::size_t(stem)];
        return slot < 0 ? std::span<const StemAnswer>() : m_answers[std::size_t(slot)];
    }

private:
    std::vector<int> m_slots; ///< per stem of the transcript: where its answers are, -1 for none
    std::vector<std::vector<StemAnswer>> m_answers;
    std::vector<int> m_usedStems;
};

}
