// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/words.h"
#include "core/document.h"

namespace Crossread::Compare {

/// An article as words, each known to stand inside a quotation or not.
struct ArticleWords {
    ArticleWords(const Core::Document &text, Vocabulary &vocabulary);

    /// The first word that begins there or later.
    [[nodiscard]] std::size_t wordAt(qsizetype position) const;
    [[nodiscard]] int wordCount(TextSpan span) const { return int(wordAt(span.end) - wordAt(span.begin)); }
    /// A text without full stops is cut every so many words, so that no statement is too long to be looked for.
    enum class Cut : quint8 { Anywhere, OutsideQuotations };
    [[nodiscard]] QList<TextSpan> cut(TextSpan sentence, Cut where) const;

    const Core::Document &article;
    QStringView text;
    std::vector<Word> words;
    std::vector<bool> quoted;
    QList<Core::Quotation> quotations; ///< the article's, and paragraphs that are spoken as a whole
};

}
