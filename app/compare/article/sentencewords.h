// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/articlewords.h"

namespace Crossread::Compare {

/// What the words of an article's sentence tell about its making, without knowing who speaks.
class SentenceWords {
public:
    explicit SentenceWords(const ArticleWords &article)
        : m_article(article)
        , m_vocabulary(article.vocabulary)
    {
    }

    [[nodiscard]] const QString &term(std::size_t i) const { return m_vocabulary.term(m_article.words[i].term).text; }
    /// How many words of [first, last) tell something, outside of quotations and of `frame`.
    [[nodiscard]] int weightyWords(std::size_t first, std::size_t last, const QList<TextSpan> &frame) const;
    /// One word that is no name and tells something.
    [[nodiscard]] bool isWordOfWeight(TextSpan span) const;
    /// Whether words [first, last) are a clause that somebody is said to have said: "The ice is thin, …".
    [[nodiscard]] bool opensClause(std::size_t first, std::size_t last) const;
    /// "In addition, …", "She …", "… had come": reports go on so without a verb of saying.
    [[nodiscard]] bool mayGoOn(TextSpan sentence) const;

private:
    const ArticleWords &m_article;
    const Vocabulary &m_vocabulary;
};

}
