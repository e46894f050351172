// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/differencewriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crossread::Window {

namespace {

constexpr qsizetype shortestTelling = 4; // letters; "the" and "and" are in every passage

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DifferenceWriter)
};

QString sentence(Compare::Reason reason)
{
    switch (reason) {
    case Compare::Reason::Spelling: return Words::tr("another spelling of the same word");
    case Compare::Reason::Contraction: return Words::tr("a contraction of the same words");
    case Compare::Reason::Numeral: return Words::tr("the same number written otherwise");
    case Compare::Reason::Form: return Words::tr("another form of the same word");
    case Compare::Reason::Name: return Words::tr("another name for the same thing");
    case Compare::Reason::None: break;
    }
    return {};
}

}

QList<Compare::WordMatch> tellingMatches(const Compare::Statement &statement)
{
    QList<Compare::WordMatch> out = statement.matches;
    out.removeIf([](const Compare::WordMatch &match) { return match.passage.size() < shortestTelling; });
    return out;
}

DifferenceWriter::DifferenceWriter(QTextCursor cursor, const Reading::Theme &theme, const QFont &reading)
    : m_cursor(std::move(cursor))
    , m_theme(theme)
{
    m_reading.setFont(reading);
    m_reading.setForeground(theme.text);
    m_small.setForeground(theme.dim);
}

void DifferenceWriter::paragraph(int above)
{
    QTextBlockFormat format;
    format.setTopMargin(m_first ? 0 : above);
    if (std::exchange(m_first, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
}

void DifferenceWriter::heading(const QString &text)
{
    paragraph(8);
    m_cursor.insertText(text, m_small);
}

void DifferenceWriter::alert(const QString &text)
{
    paragraph(4);
    QTextCharFormat format = m_small;
    format.setForeground(m_theme.inkColour(transcriptsWords));
    format.setFontWeight(QFont::DemiBold);
    m_cursor.insertText(QStringLiteral("! ") + text, format);
}

void DifferenceWriter::remark(const QString &text)
{
    paragraph(6);
    m_cursor.insertText(text, m_small);
}

void DifferenceWriter::gap(const QString &text)
{
    paragraph(12);
    m_cursor.insertText(QStringLiteral("… ") + text, m_small);
}

QTextCharFormat DifferenceWriter::formatOf(const Compare::WordChange &change, bool inStatement) const
{
    QTextCharFormat format = m_reading;
    if (change.kind == Compare::ChangeKind::Same && change.reason == Compare::Reason::None)
        return format;
    if (change.reason != Compare::Reason::None) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_theme.dim);
        format.setToolTip(sentence(change.reason));
        return format;
    }
    const QColor colour = m_theme.inkColour(inStatement ? articlesWords : transcriptsWords);
    format.setForeground(colour);
    format.setFontWeight(QFont::DemiBold);
    if (inStatement) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setToolTip(change.kind == Compare::ChangeKind::PutIn ? Words::tr("put in by the article")
                                                                    : Words::tr("changed by the article"));
    } else {
        format.setFontStrikeOut(true);
        format.setToolTip(change.kind == Compare::ChangeKind::LeftOut ? Words::tr("left out by the article")
                                                                      : Words::tr("changed by the article"));
    }
    return format;
}

void DifferenceWriter::words(const Core::Document &document, Core::TextSpan whole, const QList<Piece> &pieces)
{
    const auto insert = [&](Core::TextSpan span, const QTextCharFormat &format) {
        if (!span.isEmpty()) // line ends would begin a paragraph of their own
            m_cursor.insertText(document.textOf(span).toString().replace(u'\n', QChar(QChar::LineSeparator)), format);
    };
    qsizetype at = whole.begin;
    for (const Piece &piece : pieces) {
        const Core::TextSpan span = piece.span.intersected({at, whole.end});
        if (span.isEmpty())
            continue;
        insert({at, span.begin}, m_reading);
        insert(span, piece.format);
        at = span.end;
    }
    insert({at, whole.end}, m_reading);
}

QTextCharFormat DifferenceWriter::inCommon() const
{
    QTextCharFormat common = m_reading;
    common.setFontWeight(QFont::DemiBold);
    common.setForeground(m_theme.inkColour(wordsInCommon));
    return common;
}

void DifferenceWriter::statement(
    const Core::Document &article, const Compare::Statement &statement, Core::TextSpan span)
{
    QList<Piece> pieces;
    for (const Compare::WordChange &change : statement.changes)
        pieces.append({change.statement, formatOf(change, true)});
    // Between languages the words that translate one another are all there is to judge by.
    if (statement.verdict == Core::Verdict::Translated) {
        for (const Compare::WordMatch &match : tellingMatches(statement))
            pieces.append({match.statement, inCommon()});
    }
    std::ranges::stable_sort(pieces, {}, [](const Piece &piece) { return piece.span.begin; });
    paragraph(2);
    words(article, span, pieces);
}

void DifferenceWriter::passage(
    const Core::Document &transcript, const Compare::Statement &statement, Core::TextSpan passage)
{
    QList<Piece> pieces;
    for (const Compare::WordChange &change : statement.changes)
        pieces.append({change.passage, formatOf(change, false)});
    // A report retells: what it has in common with the passage is shown instead of what differs.
    if (statement.changes.isEmpty()) {
        for (const Compare::WordMatch &match : tellingMatches(statement))
            pieces.append({match.passage, inCommon()});
    }
    std::ranges::stable_sort(pieces, {}, [](const Piece &piece) { return piece.span.begin; });
    paragraph(2);
    words(transcript, passage, pieces);
}

}
