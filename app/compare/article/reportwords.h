// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/articlewords.h"
#include "compare/article/people.h"

namespace Crossread::Compare {

/// Words [first, last) of an article in which somebody may be said to say something, and what single words of them tell.
/// Words are named by their index in the article.
struct ReportWords {
    const ArticleWords &article;
    std::size_t first;
    std::size_t last;
    const People &people;
    const Recent &recent;

    [[nodiscard]] const LanguageRules &rules() const { return article.vocabulary.rules(); }
    [[nodiscard]] const Word &operator[](std::size_t i) const { return article.words[i]; }
    [[nodiscard]] bool isQuoted(std::size_t i) const { return article.quoted[i]; }
    [[nodiscard]] const QString &term(std::size_t i) const;
    [[nodiscard]] QString surface(std::size_t i) const;
    /// Stop words keep no stem of their own; "said" and "sagte" may be among them.
    [[nodiscard]] QString stemText(std::size_t i) const;
    [[nodiscard]] bool isStop(std::size_t i) const;
    [[nodiscard]] bool isPossessive(std::size_t i) const;
    /// Nothing but blanks stand between two words.
    [[nodiscard]] bool touches(std::size_t a, std::size_t b) const;
    /// A colon or semicolon stands between two words.
    [[nodiscard]] bool parted(std::size_t a, std::size_t b) const;
    /// Whether a comma or dash stands between two words.
    [[nodiscard]] bool isParted(std::size_t from, std::size_t to) const;
    [[nodiscard]] QString wordsFrom(std::size_t from, std::size_t to) const;
    /// A stem that can be a verb of saying, and is not a noun here: "the report", "a call", "of claims".
    [[nodiscard]] bool isVerb(std::size_t i, const QSet<QString> &stems) const;
    [[nodiscard]] std::optional<Mention> mentionAt(std::size_t i) const;
    [[nodiscard]] bool standsBehindPreposition(std::size_t i) const;
};

}
