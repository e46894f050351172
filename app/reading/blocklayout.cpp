// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QGlyphRun>

namespace Crossread::Reading {

namespace {

constexpr qreal hangMargin = 8; // pixels left of the words that still mean them

bool holdsRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        if (unit.unicode() < 0x590)
            return false;
        const QChar::Direction direction = unit.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO || direction == QChar::DirRLI || unit.isSurrogate();
    });
}

using Formats = QList<QTextLayout::FormatRange>;

/// Formats of a text as formats of what is left of it without its first `skipped` units.
Formats within(Formats formats, qsizetype skipped)
{
    for (QTextLayout::FormatRange &range : formats) {
        const int end = range.start + range.length - int(skipped);
        range.start = std::max(0, range.start - int(skipped));
        range.length = end - range.start;
    }
    formats.removeIf([](const QTextLayout::FormatRange &range) { return range.length <= 0; });
    return formats;
}

}

BlockLayout::BlockLayout(const Core::Document &document, const BlockTable &blocks, qsizetype index,
    const PageStyle &style, const FormatSource &formats)
    : m_block(blocks[index])
    , m_span(blocks.span(index))
{
    const TextStyle &set = style.of(m_block.kind);
    const bool goesOn = index + 1 < blocks.size() && blocks[index + 1].continues;
    const int top = m_block.continues ? 0
        : index == 0                  ? style.pageTop
                                      : set.before + (m_block.turn >= 0 ? style.turnGap : 0);
    m_textTop = top;

    Core::TextSpan words = m_span;
    if (m_block.turn >= 0) {
        words.begin = document.turns[m_block.turn].speech;
        const Core::TextSpan label{m_span.begin, words.begin};
        const int indent = style.chip + int(style.em * 0.4);
        // Beside the text a label's first baseline stands on the text's.
        const auto drop = [](const TextStyle &of) { return (of.lineHeight + of.ascent - of.descent) / 2; };
        const QRect column = style.labelsHang
            ? QRect(style.labelLeft + indent, top + drop(set) - drop(style.label), style.labelWidth - indent, 0)
            : QRect(style.textLeft + indent, top, style.textWidth - indent - int(style.em * 2), 0);
        addPart(document.textOf(label), label, style.label, column, true, {});
        m_labelBottom = m_lines.back().top + m_lines.back().height;
        m_labelHangs = style.labelsHang;
        if (!m_labelHangs)
            m_textTop = m_labelBottom;
    }
    const QRect column(style.textLeft, m_textTop, style.textWidth, 0);
    addPart(document.textOf(words), words, set, column, false,
        formats ? within(formats(document.textOf(m_span)), words.begin - m_span.begin) : Formats());
    m_textBottom = m_lines.back().top + m_lines.back().height;
    m_height = m_textBottom + (goesOn ? 0 : set.after);
    // A label may hang down beside the turn's next paragraph, not into the next label.
    const bool room = m_block.turn >= 0 && document.turns[m_block.turn].span.end > m_span.end + 1;
    if (!room)
        m_height = std::max(m_height, m_labelBottom);
    if (index + 1 == blocks.size())
        m_height += style.pageBottom;
}

void BlockLayout::addPart(QStringView text, Core::TextSpan span, const TextStyle &style, QRect column, bool isLabel,
    const QList<QTextLayout::FormatRange> &formats)
{
    Part part;
    part.span = span;
    part.left = column.left();
    part.isLabel = isLabel;
    part.bidi = holdsRightToLeft(text);
    // The document outlives its layouts, so that its characters need no copy.
    part.layout = std::make_unique<QTextLayout>(QString::fromRawData(text.data(), text.size()), style.font);
    const bool rightToLeft = part.bidi && text.isRightToLeft();
    QTextOption option(style.centred ? Qt::AlignHCenter
            : rightToLeft            ? Qt::AlignRight | Qt::AlignAbsolute
                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    part.layout->setTextOption(option);
    part.layout->setCacheEnabled(true);
    part.layout->setFormats(formats);

    const int partIndex = int(m_parts.size());
    int y = column.top();
    part.layout->beginLayout();
    for (QTextLine line = part.layout->createLine(); line.isValid(); line = part.layout->createLine()) {
        line.setLineWidth(column.width());
        // A fallback font may be taller than the leading allows for; then this line alone is.
        const int height = std::max(style.lineHeight, int(std::ceil(line.height())));
        const int above = std::max(int(std::ceil(line.ascent())), style.ascent);
        const int below = std::max(int(std::ceil(line.descent())), style.descent);
        const int baseline = height > style.lineHeight ? y + (height + above - below) / 2
                                                       : y + (style.lineHeight + style.ascent - style.descent) / 2;
        line.setPosition(QPointF(0, baseline - line.ascent()));
        m_lines.push_back({partIndex, int(line.lineNumber()), y, height, baseline,
            {span.begin + line.textStart(), span.begin + line.textStart() + line.textLength()}});
        y += height;
    }
    part.layout->endLayout();
    m_parts.push_back(std::move(part));
}

QTextLine BlockLayout::textLine(const Line &line) const
{
    return m_parts[size_t(line.part)].layout->lineAt(line.index);
}

const BlockLayout::Part &BlockLayout::partOf(qsizetype position) const
{
    return m_parts.size() > 1 && position < m_parts.back().span.begin ? m_parts.front() : m_parts.back();
}

int BlockLayout::lineOf(qsizetype position) const
{
    const auto after = [](qsizetype value, const Line &line) { return value < line.span.begin; };
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), position, after);
    return std::max(0, int(next - m_lines.begin()) - 1);
}

QRectF BlockLayout::caretRect(qsizetype position) const
{
    const Line &line = m_lines[size_t(lineOf(position))];
    const Part &part = m_parts[size_t(line.part)];
    const QTextLine text = textLine(line);
    const qreal x = part.left + text.cursorToX(int(position - part.span.begin));
    return QRectF(x, line.baseline - text.ascent(), 1, text.ascent() + text.descent());
}

std::vector<QRectF> BlockLayout::rects(Core::TextSpan span, Extent extent) const
{
    std::vector<QRectF> out;
    for (const Line &line : m_lines) {
        Core::TextSpan here = line.span.intersected(span);
        const QString whole = m_parts[size_t(line.part)].layout->text();
        const qsizetype partBegin = m_parts[size_t(line.part)].span.begin;
        // The blank that a line wraps at stands beyond the margin; nothing is drawn on it.
        if (here.end == line.span.end && line.span.end < partBegin + whole.size()) {
            while (!here.isEmpty() && whole[here.end - 1 - partBegin].isSpace())
                --here.end;
        }
        if (here.isEmpty())
            continue;
        const QTextLine text = textLine(line);
        const qreal top = extent == Extent::Line ? line.top : line.baseline - text.ascent();
        const qreal height = extent == Extent::Line ? line.height : text.ascent() + text.descent();
        appendRects(line, here.begin, here.end, QRectF(0, top, 0, height), out);
    }
    return out;
}

void BlockLayout::appendRects(
    const Line &line, qsizetype from, qsizetype to, QRectF band, std::vector<QRectF> &out) const
{
    const Part &part = m_parts[size_t(line.part)];
    const QTextLine text = textLine(line);
    const auto add = [&](qreal a, qreal b) {
        band.setLeft(part.left + std::min(a, b));
        band.setRight(part.left + std::max(a, b));
        out.push_back(band);
    };
    if (!part.bidi) {
        add(text.cursorToX(int(from - part.span.begin)), text.cursorToX(int(to - part.span.begin)));
        return;
    }
    // Where directions mix, a stretch of text is several stretches of line, and cursor positions at the seams have two
    // places: only the glyphs know where they stand.
    const size_t first = out.size();
    for (const QGlyphRun &run : text.glyphRuns(int(from - part.span.begin), int(to - from),
             QTextLayout::RetrieveGlyphPositions | QTextLayout::RetrieveGlyphIndexes)) {
        const QRectF box = run.boundingRect();
        add(box.left(), box.right());
    }
    if (out.size() == first)
        return;
    const auto begin = out.begin() + qptrdiff(first);
    std::sort(begin, out.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    size_t kept = first;
    for (size_t next = first + 1; next < out.size(); ++next) {
        if (out[next].left() <= out[kept].right() + 0.5)
            out[kept].setRight(std::max(out[kept].right(), out[next].right()));
        else
            out[++kept] = out[next];
    }
    out.resize(std::min(out.size(), kept + 1));
}

int BlockLayout::lineAt(QPointF point) const
{
    // Beside the words hangs the label: whoever points left of them means it, as far down as it reaches.
    const bool wantsLabel = m_parts.size() > 1
        && (m_labelHangs ? point.x() < m_parts.back().left - hangMargin && point.y() < m_labelBottom
                         : point.y() < m_textTop);
    const int part = wantsLabel ? 0 : int(m_parts.size()) - 1;
    int found = -1;
    for (int index = 0; index < int(m_lines.size()); ++index) {
        if (m_lines[size_t(index)].part != part)
            continue;
        if (found < 0 || m_lines[size_t(index)].top <= point.y())
            found = index;
    }
    return found;
}

qsizetype BlockLayout::bidiPosition(const Line &line, qreal x) const
{
    // QTextLine::xToCursor() is off by a character in right-to-left text: asked of the glyphs instead.
    const Part &part = m_parts[size_t(line.part)];
    const QTextLine text = textLine(line);
    qsizetype found = line.span.begin;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (qsizetype position = line.span.begin; position < line.span.end;) {
        const int inside = int(position - part.span.begin);
        const int next = std::max(inside + 1, part.layout->nextCursorPosition(inside));
        for (const QGlyphRun &run : text.glyphRuns(inside, next - inside)) {
            const QRectF box = run.boundingRect().translated(part.left, 0);
            const qreal distance = std::max({0.0, box.left() - x, x - box.right()});
            if (distance >= nearest)
                continue;
            nearest = distance;
            const bool leadingHalf = (x < box.center().x()) != run.isRightToLeft();
            found = leadingHalf ? position : part.span.begin + next;
        }
        position = part.span.begin + next;
    }
    return found;
}

qsizetype BlockLayout::positionOnLine(int index, qreal x) const
{
    const Line &line = m_lines[size_t(index)];
    const Part &part = m_parts[size_t(line.part)];
    qsizetype position = part.bidi ? bidiPosition(line, x) : part.span.begin + textLine(line).xToCursor(x - part.left);
    // The end of a wrapped line is the begin of the next one; the caret stays on the line that was pointed at.
    const bool last = index + 1 == int(m_lines.size());
    if (!last && position >= line.span.end && line.span.size() > 0)
        position = part.span.begin + part.layout->previousCursorPosition(int(line.span.end - part.span.begin));
    return std::clamp(position, line.span.begin, line.span.end);
}

qsizetype BlockLayout::positionAt(QPointF point) const
{
    return positionOnLine(lineAt(point), point.x());
}

}
