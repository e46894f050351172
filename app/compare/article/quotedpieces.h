// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/articlewords.h"
#include "compare/article/reporting.h"

namespace Crossread::Compare {

/// A quotation as far as it stands in one paragraph.
struct Piece {
    TextSpan span; ///< with the marks that stand in the paragraph
    TextSpan words;
    int quotation = -1; ///< index into ArticleWords::quotations
};

/// Finds the quotations of an article's paragraphs, and the sentences around them. Paragraphs are read in order.
class QuotedPieces {
public:
    QuotedPieces(const ArticleWords &words, const People &people)
        : m_words(words)
        , m_people(people)
    {
    }

    [[nodiscard]] QList<Piece> piecesIn(TextSpan paragraph);

    /// Sentences of the paragraph with each quotation taken as one word, so that a quoted full stop ends no sentence
    /// unless nothing follows that belongs to it.
    [[nodiscard]] QList<TextSpan> sentencesAround(
        TextSpan paragraph, const QList<Piece> &pieces, const Recent &recent) const;

    /// The last character of quoted words that is no blank or inner mark.
    [[nodiscard]] QChar lastOf(TextSpan words) const;

private:
    void appendParts(const Piece &piece, QList<Piece> &out) const;
    [[nodiscard]] bool continuesAfter(qsizetype position, qsizetype end, qsizetype longest, const Recent &recent) const;
    [[nodiscard]] bool endsSoon(qsizetype position, qsizetype end, qsizetype longest) const;

    const ArticleWords &m_words;
    const People &m_people;
    qsizetype m_quotation = 0;
};

}
