// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QStringView>

#include <optional>
#include <utility>

namespace Crossread::Core {

/// A stretch of the source: [begin, end) in Unicode code points of the decoded file, the byte order mark not counted,
/// newlines as they stand in the file. The unit of JSON, exports and the command line.
struct SourceSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    friend constexpr auto operator<=>(const SourceSpan &, const SourceSpan &) = default;
};

/// Leads from every position of the reading text back to the source file, and forth. Built once by import, piece by
/// piece in order; immutable afterwards.
///
/// Three kinds of piece: copied text (same characters on both sides), replaced text (a source stretch shown as other
/// characters, e.g. "[Name](#)" as "Name" leaves two dropped pieces around a copied one), dropped text (no characters on
/// the reading side). Positions inside a replaced piece lead to its begin (as a begin) or its end (as an end).
class SourceMap {
public:
    /// Appends `text` that stands unchanged in the source. Cheap for long text: it is cut into pieces of bounded size,
    /// so that a look-up counts at most some thousand characters.
    void appendCopy(QStringView text);
    /// Appends `readingUnits` UTF-16 units that stand for `sourcePoints` code points of the source. Either may be 0.
    void appendReplaced(qsizetype readingUnits, qsizetype sourcePoints);

    /// What the map was built of, neighbouring copied pieces as one: for keeping it.
    struct Stretch {
        qsizetype readingUnits = 0;
        qsizetype sourcePoints = 0;
        bool copied = false;
    };
    [[nodiscard]] QList<Stretch> stretches() const;
    /// Builds it again. False, and an empty map, where they do not fit the reading text.
    [[nodiscard]] bool assign(const QList<Stretch> &stretches, QStringView text);

    /// Where `middle` was itself made from another text, by `first`: the map that leads from here through it to that one.
    [[nodiscard]] SourceMap through(const SourceMap &first, QStringView middle) const;

    /// `text` is the reading text that this map was built with.
    [[nodiscard]] SourceSpan toSource(TextSpan span, QStringView text) const;
    /// The smallest span of reading text that holds all of `span` that is shown; empty where none of it is shown or it
    /// lies outside the source.
    [[nodiscard]] TextSpan toReading(SourceSpan span, QStringView text) const;

    [[nodiscard]] qsizetype readingSize() const { return m_reading; } ///< UTF-16 units
    [[nodiscard]] qsizetype sourceSize() const { return m_source; } ///< code points

private:
    struct Piece {
        qsizetype reading; // where it begins on either side
        qsizetype source;
        bool copied;
    };
    enum class Edge { Begin, End };
    [[nodiscard]] qsizetype sourcePosition(qsizetype reading, Edge edge, QStringView text) const;
    [[nodiscard]] qsizetype readingPosition(qsizetype source, Edge edge, QStringView text) const;
    [[nodiscard]] Piece pieceEnd(qsizetype index) const;
    /// The piece that a position on one side belongs to, and where it ends; nothing before the first.
    [[nodiscard]] std::optional<std::pair<Piece, Piece>> pieceAt(
        qsizetype position, qsizetype Piece::*side, Edge edge) const;

    QList<Piece> m_pieces;
    qsizetype m_reading = 0;
    qsizetype m_source = 0;
};

/// Code points in `text`; a lone surrogate counts as one.
[[nodiscard]] qsizetype codePointCount(QStringView text);
/// UTF-16 units that the first `points` code points of `text` take.
[[nodiscard]] qsizetype unitsOfCodePoints(QStringView text, qsizetype points);

}
