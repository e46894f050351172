// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/quotedpieces.h"

#include "core/sentences.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr qsizetype longestTail = 60; ///< characters behind “Who will pay?” Biden asked
/// Behind a full stop mostly a new sentence begins, “… it came about.” He promised to …; yet some write “… it came about.”
/// Macron said.
constexpr qsizetype shortestTail = 20; ///< characters

bool isWordly(QChar c)
{
    return c.isLetterOrNumber() || c == u'[' || c == u'$' || c == QChar(0x2026) || c == u'.' || c == u'(';
}

}

QList<Piece> QuotedPieces::piecesIn(TextSpan paragraph)
{
    QList<Piece> out;
    while (m_quotation < m_words.quotations.size() && m_words.quotations[m_quotation].span.end <= paragraph.begin)
        ++m_quotation;
    for (qsizetype i = m_quotation; i < m_words.quotations.size(); ++i) {
        const Core::Quotation &quotation = m_words.quotations[i];
        if (quotation.span.begin >= paragraph.end)
            break;
        Piece piece{quotation.span.intersected(paragraph), quotation.words.intersected(paragraph), int(i)};
        // A quotation inside another one is part of its words.
        if (!out.isEmpty() && piece.span.begin < out.last().span.end)
            continue;
        while (!piece.words.isEmpty() && !isWordly(m_words.text[piece.words.begin]))
            ++piece.words.begin;
        if (!piece.words.isEmpty())
            appendParts(piece, out);
    }
    return out;
}

/// « Il pleut, a-t-il dit, et il vente. »: what is quoted before and behind who says it.
void QuotedPieces::appendParts(const Piece &piece, QList<Piece> &out) const
{
    Piece rest = piece;
    const std::size_t last = m_words.wordAt(piece.words.end);
    for (std::size_t i = m_words.wordAt(piece.words.begin); i < last; ++i) {
        if (m_words.quoted[i])
            continue;
        std::size_t end = i;
        while (end < last && !m_words.quoted[end])
            ++end;
        // « Qui paiera ? demande-t-elle »: the mark belongs to the words.
        qsizetype close = m_words.words[i].begin;
        while (close > rest.words.begin && !isWordly(m_words.text[close - 1]) && m_words.text[close - 1] != u'?'
            && m_words.text[close - 1] != u'!')
            --close;
        rest.words.end = rest.span.end = close;
        out.append(rest);
        if (end == last)
            return;
        rest = piece;
        rest.words.begin = rest.span.begin = m_words.words[end].begin;
        i = end;
    }
    out.append(rest);
}

QList<TextSpan> QuotedPieces::sentencesAround(
    TextSpan paragraph, const QList<Piece> &pieces, const Recent &recent) const
{
    QString masked = m_words.article.textOf(paragraph).toString();
    for (const Piece &piece : pieces) {
        const TextSpan inside{piece.words.begin - paragraph.begin, piece.words.end - paragraph.begin};
        const QChar lastMark = lastOf(piece.words);
        const bool ends = (lastMark == u'.' || lastMark == u'?' || lastMark == u'!' || lastMark == QChar(0x2026))
            && !continuesAfter(piece.span.end, paragraph.end, lastMark == u'.' ? shortestTail : longestTail, recent);
        for (qsizetype i = inside.begin; i < inside.end; ++i)
            masked[i] = i == inside.begin ? u'X' : u'x';
        if (ends)
            masked[inside.end - 1] = u'.';
    }
    QList<TextSpan> out;
    auto piece = pieces.begin();
    for (const TextSpan sentence : Core::sentences(masked)) {
        const TextSpan span{paragraph.begin + sentence.begin, paragraph.begin + sentence.end};
        while (piece != pieces.end() && piece->span.end <= span.begin)
            ++piece;
        const bool cutsQuotation = !out.isEmpty() && piece != pieces.end() && piece->span.begin < span.begin;
        if (cutsQuotation)
            out.last().end = span.end;
        else
            out.append(span);
    }
    QList<TextSpan> cut;
    for (const TextSpan sentence : std::as_const(out))
        cut.append(m_words.cut(sentence, ArticleWords::Cut::OutsideQuotations));
    return cut;
}

QChar QuotedPieces::lastOf(TextSpan words) const
{
    qsizetype end = words.end;
    while (end > words.begin
        && (m_words.text[end - 1].isSpace() || m_words.text[end - 1] == u'\''
            || m_words.text[end - 1] == QChar(0x2019)))
        --end;
    return end > words.begin ? m_words.text[end - 1] : QChar();
}

/// Whether the sentence goes on behind a quotation that ends with a full stop: in small letters, or with who said
/// it.
bool QuotedPieces::continuesAfter(qsizetype position, qsizetype end, qsizetype longest, const Recent &recent) const
{
    qsizetype next = position;
    while (next < end && m_words.text[next].isSpace())
        ++next;
    if (next >= end)
        return false;
    if (m_words.text[next].isLower() || m_words.text[next] == u',' || m_words.text[next] == u';'
        || m_words.text[next] == QChar(0x2014) || m_words.text[next] == QChar(0x2013))
        return true;
    if (!m_words.text[next].isLetter())
        return false;
    // “Who will pay?” Biden asked: name and verb at once.
    const std::size_t first = m_words.wordAt(next);
    const std::size_t last = std::min(m_words.words.size(), first + 5);
    if (first >= last)
        return false;
    const auto report = findReport({m_words, first, last, m_people, recent});
    if (!report || report->weak || std::min(report->who.first, report->verb) > first)
        return false;
    return m_words.words[report->verb].end < end && endsSoon(m_words.words[report->verb].end, end, longest);
}

/// Nothing of weight follows: the words only say who spoke.
bool QuotedPieces::endsSoon(qsizetype position, qsizetype end, qsizetype longest) const
{
    const QStringView rest = m_words.text.mid(position, end - position);
    const qsizetype stop = std::min({rest.indexOf(u'.') < 0 ? rest.size() : rest.indexOf(u'.'),
        rest.indexOf(u':') < 0 ? rest.size() : rest.indexOf(u':')});
    return stop < rest.size() ? rest[stop] == u'.' && stop < longest : rest.size() < longest;
}

}
