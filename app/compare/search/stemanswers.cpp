// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/stemanswers.h"

namespace Crossread::Compare {

StemAnswers::StemAnswers(const TranscriptIndex &index)
    : m_slots(std::size_t(index.stemCount()), -1)
{
}

void StemAnswers::prepare(const Query &query, RelatedWords &related)
{
    std::size_t used = 0;
    for (std::size_t i = 0; i < query.tokens.size(); ++i) {
        for (const RelatedWords::Related &other : related.of(query.tokens[i].stem)) {
            int &slot = m_slots[std::size_t(other.stem)];
            if (slot < 0) {
                slot = int(used++);
                if (m_answers.size() < used)
                    m_answers.emplace_back();
                m_answers[used - 1].clear();
                m_usedStems.push_back(other.stem);
            }
            m_answers[std::size_t(slot)].push_back({int(i), other.similarity});
        }
    }
}

void StemAnswers::forget()
{
    for (const int stem : m_usedStems)
        m_slots[std::size_t(stem)] = -1;
    m_usedStems.clear();
}

}
