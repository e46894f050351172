// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/brackets.h"
#include "formats/flow.h"

#include <QHash>
#include <QTextCursor>
#include <QTextFormat>

class QTextDocument;
class QTextTable;

namespace Crossread::Formats {

/// Of a block beside which bars stand: a QVariantList of numbers, the colours.
inline constexpr int barsProperty = QTextFormat::UserProperty;
/// How far quotations are set in, in pixels of 96 to the inch.
inline constexpr qreal quotationIndent = 24;

/// How a run looks at a size in points.
[[nodiscard]] QTextCharFormat formatOf(const FlowRun &run, qreal size);

/// Makes a page Qt's own document: its text is put in by a cursor, so that nothing in it is read as anything but words.
class SheetWriter {
public:
    enum class Notes : bool {
        Below,
        InMargin
    }; ///< where notes on passages stand; those in the margin are left out here

    /// `scale`: dots of the sheet in a pixel; Qt turns one into the other only from top to bottom.
    SheetWriter(QTextDocument &document, qreal scale, Notes notes);

    void add(const QList<FlowBlock> &blocks); ///< below what there is
    /// Where each passage came to lie, by its index in the page.
    [[nodiscard]] const QHash<qsizetype, BracketedWords> &passages() const { return m_passages; }

private:
    void newBlock(const QTextBlockFormat &format);
    void add(const FlowParagraph &paragraph);
    void add(const Table &table);
    void add(const SideBySide &sides);
    QTextTable *newTable(qsizetype rows, qsizetype columns);
    static void fill(QTextCursor cell, const QList<Line> &lines);
    void take(const QList<MarkedStretch> &stretches, int begin);

    QTextCursor m_cursor;
    qreal m_scale;
    Notes m_notes;
    bool m_isFirst = true;
    QHash<qsizetype, BracketedWords> m_passages;
};

}
