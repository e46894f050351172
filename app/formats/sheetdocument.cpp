// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/sheetdocument.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace Crossread::Formats {

namespace {

constexpr qreal bodySize = 10.5; // points
constexpr qreal tableSize = 9;

/// Line ends without new paragraphs; as long as before.
QString inOneBlock(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

/// How paragraphs of a style stand, and how their letters are.
struct Look {
    QTextBlockFormat block;
    qreal size = bodySize;
    bool strong = false;
    bool quiet = false;
};

Look lookOf(const FlowParagraph &paragraph, qreal scale)
{
    using Style = FlowParagraph::Style;
    Look look;
    look.block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    look.block.setBottomMargin(5);
    switch (paragraph.style) {
    case Style::Title:
        look.size = 18;
        look.strong = true;
        look.block.setBottomMargin(14);
        break;
    case Style::Heading:
        look.size = paragraph.level <= 2 ? 13.5 : 11;
        look.strong = true;
        look.block.setTopMargin(paragraph.level <= 2 ? 16 : 10);
        break;
    case Style::Body: break;
    case Style::Quotation:
        if (!paragraph.stretches.isEmpty())
            break; // a paragraph as the others, with brackets
        look.block.setLeftMargin(quotationIndent * scale);
        look.block.setRightMargin(quotationIndent * scale);
        if (!paragraph.colours.isEmpty())
            look.block.setProperty(barsProperty, QVariantList(paragraph.colours.cbegin(), paragraph.colours.cend()));
        break;
    case Style::Item:
        look.block.setLeftMargin(quotationIndent * scale);
        look.block.setTextIndent(-quotationIndent / 2 * scale);
        look.block.setTabPositions({QTextOption::Tab(quotationIndent / 2 * scale, QTextOption::LeftTab)});
        break;
    case Style::Detail:
        look.size = 8.5;
        look.quiet = true;
        break;
    }
    return look;
}

}

QTextCharFormat formatOf(const FlowRun &run, qreal size)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(run.strong ? QFont::Bold : QFont::Normal);
    format.setFontUnderline(run.underlined);
    format.setFontStrikeOut(run.struckOut);
    format.setForeground(run.colour ? QColor::fromRgb(*run.colour) : run.quiet ? QColor(0x66, 0x66, 0x66) : Qt::black);
    return format;
}

SheetWriter::SheetWriter(QTextDocument &document, qreal scale, Notes notes)
    : m_cursor(&document)
    , m_scale(scale)
    , m_notes(notes)
{
}

void SheetWriter::add(const QList<FlowBlock> &blocks)
{
    for (const FlowBlock &block : blocks)
        std::visit([this](const auto &one) { add(one); }, block);
}

void SheetWriter::newBlock(const QTextBlockFormat &format)
{
    if (m_isFirst)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, {});
    m_isFirst = false;
}

void SheetWriter::add(const FlowParagraph &paragraph)
{
    if (paragraph.inMargin && m_notes == Notes::InMargin)
        return;
    const Look look = lookOf(paragraph, m_scale);
    newBlock(look.block);
    const int begin = m_cursor.position();
    for (FlowRun run : paragraph.runs) {
        run.strong = run.strong || look.strong;
        run.quiet = run.quiet || look.quiet;
        m_cursor.insertText(inOneBlock(run.text), formatOf(run, look.size));
    }
    take(paragraph.stretches, begin);
}

void SheetWriter::take(const QList<MarkedStretch> &stretches, int begin)
{
    for (const MarkedStretch &stretch : stretches) {
        if (stretch.begin >= stretch.end)
            continue;
        BracketedWords &words = m_passages[stretch.passage];
        if (words.end == 0) // nothing of it so far
            words.begin = begin + int(stretch.begin);
        words.end = std::min(begin + int(stretch.end), m_cursor.position());
    }
}

QTextTable *SheetWriter::newTable(qsizetype rows, qsizetype columns)
{
    if (m_isFirst)
        newBlock({});
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setBorderBrush(QColor(0x99, 0x99, 0x99));
    format.setCellPadding(3);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return m_cursor.insertTable(int(rows), int(columns), format);
}

void SheetWriter::add(const Table &table)
{
    QTextTable *grid = newTable(table.rows.size() + 1, table.columns.size());
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const auto at = [&](qsizetype row) { return grid->cellAt(int(row), int(column)).firstCursorPosition(); };
        at(0).insertText(inOneBlock(table.columns[column].head), formatOf({.text = {}, .strong = true}, tableSize));
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            at(row + 1).insertText(inOneBlock(table.rows[row].value(column)), formatOf({}, tableSize));
    }
    m_cursor.movePosition(QTextCursor::End);
}

void SheetWriter::add(const SideBySide &sides)
{
    QTextTable *grid = newTable(sides.rows.size() + 1, 2);
    QTextTableFormat format = grid->format();
    const QTextLength half(QTextLength::PercentageLength, 50);
    format.setColumnWidthConstraints({half, half});
    format.setCellPadding(6);
    grid->setFormat(format);
    const auto at = [grid](qsizetype row, int column) { return grid->cellAt(int(row), column).firstCursorPosition(); };
    fill(at(0, 0), QList<Line>{Line{Run{sides.leftHead, Mark::Strong}}});
    fill(at(0, 1), QList<Line>{Line{Run{sides.rightHead, Mark::Strong}}});
    for (qsizetype row = 0; row < sides.rows.size(); ++row) {
        fill(at(row + 1, 0), sides.rows[row].left);
        fill(at(row + 1, 1), sides.rows[row].right);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void SheetWriter::fill(QTextCursor cell, const QList<Line> &lines)
{
    QTextBlockFormat format;
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(3);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0)
            cell.setBlockFormat(format);
        else
            cell.insertBlock(format, {});
        for (const QList<FlowRun> runs = flowRunsOf(lines[i]); const FlowRun &run : runs)
            cell.insertText(inOneBlock(run.text), formatOf(run, tableSize));
    }
}

}
