// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace Crossread::Import {

/// A word as the page has it; points from the upper left corner.
struct PdfWord {
    QString text;
    QRectF box;
    bool spaceAfter = false;
};

/// Words side by side on one baseline.
struct PdfLine {
    QList<PdfWord> words;
    QRectF box;
    QString number; ///< of the line, where the page numbers its lines
    int group = 0; ///< lines of one group are set in one column

    [[nodiscard]] QString text() const;
    /// Most of its letters' height.
    [[nodiscard]] qreal height() const;
    /// Where most of its letters stand.
    [[nodiscard]] qreal baseline() const;
};

/// One page, its lines in the order in which they are read.
struct PdfPage {
    QString label; ///< the file's own name of the page, empty where it has none
    QSizeF size;
    QList<PdfLine> lines;
    bool numbersLines = false;
};

/// Finds lines, printed line numbers, and columns. Columns are told from tables by their lines' filling them.
[[nodiscard]] PdfPage laidOut(QList<PdfWord> words, const QSizeF &size);

}
