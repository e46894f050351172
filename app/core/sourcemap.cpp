// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sourcemap.h"

#include <algorithm>

namespace Crossread::Core {

namespace {

constexpr qsizetype longestPiece = 4096;

}

qsizetype codePointCount(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            --count;
    }
    return count;
}

qsizetype unitsOfCodePoints(QStringView text, qsizetype points)
{
    qsizetype i = 0;
    for (; points > 0 && i < text.size(); --points)
        i += text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
    return i;
}

void SourceMap::appendCopy(QStringView text)
{
    while (!text.isEmpty()) {
        qsizetype size = std::min(text.size(), longestPiece);
        if (size < text.size() && text[size].isLowSurrogate())
            --size;
        m_pieces.append({m_reading, m_source, true});
        m_reading += size;
        m_source += codePointCount(text.first(size));
        text = text.sliced(size);
    }
}

void SourceMap::appendReplaced(qsizetype readingUnits, qsizetype sourcePoints)
{
    if (readingUnits == 0 && sourcePoints == 0)
        return;
    m_pieces.append({m_reading, m_source, false});
    m_reading += readingUnits;
    m_source += sourcePoints;
}

SourceMap::Piece SourceMap::pieceEnd(qsizetype index) const
{
    return index + 1 < m_pieces.size() ? m_pieces[index + 1] : Piece{m_reading, m_source, false};
}

std::optional<std::pair<SourceMap::Piece, SourceMap::Piece>> SourceMap::pieceAt(
    qsizetype position, qsizetype Piece::*side, Edge edge) const
{
    // A begin belongs to the last piece that starts at or before it, an end to the first piece that reaches it: text
    // dropped at the border of a span stays outside of it.
    const auto after = edge == Edge::Begin ? std::ranges::upper_bound(m_pieces, position, {}, side)
                                           : std::ranges::lower_bound(m_pieces, position, {}, side);
    if (after == m_pieces.begin())
        return std::nullopt;
    const qsizetype index = after - m_pieces.begin() - 1;
    return std::pair(m_pieces[index], pieceEnd(index));
}

qsizetype SourceMap::sourcePosition(qsizetype reading, Edge edge, QStringView text) const
{
    const auto found = pieceAt(reading, &Piece::reading, edge);
    if (!found)
        return 0;
    const auto &[piece, end] = *found;
    if (piece.copied)
        return piece.source
            + codePointCount(text.sliced(piece.reading, std::min(reading, end.reading) - piece.reading));
    return edge == Edge::Begin && reading < end.reading ? piece.source : end.source;
}

qsizetype SourceMap::readingPosition(qsizetype source, Edge edge, QStringView text) const
{
    const auto found = pieceAt(source, &Piece::source, edge);
    if (!found)
        return 0;
    const auto &[piece, end] = *found;
    if (piece.copied)
        return piece.reading
            + unitsOfCodePoints(text.sliced(piece.reading, end.reading - piece.reading), source - piece.source);
    return edge == Edge::Begin && source < end.source ? piece.reading : end.reading;
}

QList<SourceMap::Stretch> SourceMap::stretches() const
{
    QList<Stretch> all;
    for (qsizetype index = 0; index < m_pieces.size(); ++index) {
        const Piece &piece = m_pieces[index];
        const Piece end = pieceEnd(index);
        if (!piece.copied || all.isEmpty() || !all.last().copied)
            all.append({0, 0, piece.copied});
        all.last().readingUnits += end.reading - piece.reading;
        all.last().sourcePoints += end.source - piece.source;
    }
    return all;
}

bool SourceMap::assign(const QList<Stretch> &stretches, QStringView text)
{
    *this = {};
    bool fits = true;
    for (const Stretch &stretch : stretches) {
        fits = fits && stretch.readingUnits <= text.size() - m_reading;
        if (!fits)
            break;
        const qsizetype source = m_source;
        if (stretch.copied) {
            appendCopy(text.sliced(m_reading, stretch.readingUnits));
            fits = m_source - source == stretch.sourcePoints;
        } else {
            appendReplaced(stretch.readingUnits, stretch.sourcePoints);
        }
    }
    fits = fits && m_reading == text.size();
    if (!fits)
        *this = {};
    return fits;
}

SourceMap SourceMap::through(const SourceMap &first, QStringView middle) const
{
    SourceMap whole;
    qsizetype unit = 0; // of middle
    qsizetype inner = 0; // the piece of `first` that holds it
    for (qsizetype index = 0; index < m_pieces.size(); ++index) {
        const Piece &piece = m_pieces[index];
        const Piece end = pieceEnd(index);
        const qsizetype unitEnd = unit + unitsOfCodePoints(middle.sliced(unit), end.source - piece.source);
        qsizetype replaced = 0; // code points that a replaced piece stands for
        for (; inner < first.m_pieces.size(); ++inner) {
            const Piece &from = first.m_pieces[inner];
            const Piece to = first.pieceEnd(inner);
            if (from.reading >= unitEnd && to.reading > from.reading)
                break;
            const qsizetype begin = std::max(from.reading, unit);
            const QStringView shared = middle.sliced(begin, std::min(to.reading, unitEnd) - begin);
            // What several characters stand for belongs to the first of them.
            const qsizetype points = from.copied ? codePointCount(shared)
                : begin == from.reading          ? to.source - from.source
                                                 : 0;
            if (!piece.copied)
                replaced += points;
            else if (from.copied)
                whole.appendCopy(shared);
            else
                whole.appendReplaced(shared.size(), points);
            if (to.reading > unitEnd)
                break;
        }
        if (!piece.copied)
            whole.appendReplaced(end.reading - piece.reading, replaced);
        unit = unitEnd;
    }
    return whole;
}

SourceSpan SourceMap::toSource(TextSpan span, QStringView text) const
{
    const qsizetype begin = sourcePosition(span.begin, Edge::Begin, text);
    return {begin, span.isEmpty() ? begin : std::max(begin, sourcePosition(span.end, Edge::End, text))};
}

TextSpan SourceMap::toReading(SourceSpan span, QStringView text) const
{
    if (span.begin < 0 || span.end <= span.begin || span.begin >= m_source)
        return {};
    const qsizetype begin = readingPosition(span.begin, Edge::Begin, text);
    return {begin, std::max(begin, readingPosition(std::min(span.end, m_source), Edge::End, text))};
}

}
