// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/sentencewords.h"

#include <algorithm>

namespace Crossread::Compare {

int SentenceWords::weightyWords(std::size_t first, std::size_t last, const QList<TextSpan> &frame) const
{
    int count = 0;
    for (std::size_t i = first; i < last; ++i) {
        const bool framed = std::any_of(
            frame.begin(), frame.end(), [&](TextSpan span) { return span.overlaps(m_article.words[i].span()); });
        count += !m_article.quoted[i] && !framed && !m_vocabulary.stem(m_article.words[i].stem).stop;
    }
    return count;
}

bool SentenceWords::isWordOfWeight(TextSpan span) const
{
    const std::size_t word = m_article.wordAt(span.begin);
    return word < m_article.words.size() && !m_article.words[word].is(Capital)
        && !m_vocabulary.stem(m_article.words[word].stem).stop;
}

bool SentenceWords::opensClause(std::size_t first, std::size_t last) const
{
    const LanguageRules &language = m_vocabulary.rules();
    if (first >= last || language.prepositions.contains(term(first)) || language.clauseWords.contains(term(first))
        || language.reportingStems.contains(m_vocabulary.plainStem(m_article.words[first].term)))
        return false;
    for (std::size_t i = first; i < last; ++i) {
        if (!m_article.quoted[i] && language.auxiliaries.contains(term(i)))
            return weightyWords(first, last, {}) >= 2;
    }
    return false;
}

bool SentenceWords::mayGoOn(TextSpan sentence) const
{
    const LanguageRules &language = m_vocabulary.rules();
    const std::size_t first = m_article.wordAt(sentence.begin);
    const std::size_t last = m_article.wordAt(sentence.end);
    for (std::size_t i = first; i < last; ++i) {
        if ((i < first + 3 && language.connectives.contains(term(i)))
            || (i == first && language.pronouns.contains(term(i))) || language.backshifts.contains(term(i)))
            return true;
    }
    return false;
}

}
