// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/people.h"

namespace Crossread::Compare {

/// Words [first, last) of an article in which somebody may be said to say something, and what single words of them tell.
class ReportWords {
public:
    ReportWords(QStringView text, const std::vector<Word> &words, std::size_t first, std::size_t last,
        const std::vector<bool> &quoted, const People &people, const Vocabulary &vocabulary, const Recent &recent)
        : m_text(text)
        , m_words(words)
        , m_first(first)
        , m_last(last)
        , m_quoted(quoted)
        , m_people(people)
        , m_vocabulary(vocabulary)
        , m_recent(recent)
    {
    }

protected:
    [[nodiscard]] const QString &term(std::size_t i) const;
    [[nodiscard]] QString surface(std::size_t i) const;
    /// Stop words keep no stem of their own; "said" and "sagte" may be among them.
    [[nodiscard]] QString stemText(std::size_t i) const;
    [[nodiscard]] bool touches(std::size_t a, std::size_t b) const;
    [[nodiscard]] bool parted(std::size_t a, std::size_t b) const;
    /// Whether a comma or dash stands between two words.
    [[nodiscard]] bool isParted(std::size_t from, std::size_t to) const;
    [[nodiscard]] QString wordsFrom(std::size_t first, std::size_t last) const;
    /// A stem that can be a verb of saying, and is not a noun here: "the report", "a call", "of claims".
    [[nodiscard]] bool isVerb(std::size_t i, const QSet<QString> &stems) const;

    QStringView m_text;
    const std::vector<Word> &m_words;
    std::size_t m_first;
    std::size_t m_last;
    const std::vector<bool> &m_quoted; ///< per word: whether it stands inside a quotation
    const People &m_people;
    const Vocabulary &m_vocabulary;
    const Recent &m_recent;
};

}
