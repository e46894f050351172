// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/textwords.h"
#include "core/document.h"

#include <span>

namespace Crossread::Compare {

/// An article as words, each known to stand inside a quotation or not. Nothing in it changes once it is made.
struct ArticleWords {
    /// `learning` learns the article's words; it must outlive this.
    ArticleWords(const Core::Document &text, Vocabulary &learning);

    /// The first word that begins there or later.
    [[nodiscard]] std::size_t wordAt(qsizetype position) const;
    /// The words in a stretch of the text, those that its ends cut too.
    [[nodiscard]] std::span<const Word> wordsIn(TextSpan span) const;
    [[nodiscard]] int wordCount(TextSpan span) const { return int(wordAt(span.end) - wordAt(span.begin)); }
    /// A text without full stops is cut every so many words, so that no statement is too long to be looked for.
    enum class Cut : quint8 { Anywhere, OutsideQuotations };
    [[nodiscard]] QList<TextSpan> cut(TextSpan sentence, Cut where) const;

    const Core::Document &article;
    const Vocabulary &vocabulary;
    QStringView text;
    std::vector<Word> words;
    std::vector<bool> quoted; ///< per word: whether it stands inside a quotation
    QList<Core::Quotation> quotations; ///< the article's, and paragraphs that are spoken as a whole
};

}
