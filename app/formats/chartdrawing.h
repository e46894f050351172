// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/chart.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace Crossread::Formats {

/// The paper and inks of a chart.
struct ChartLook {
    QColor paper = Qt::white;
    QColor ink = Qt::black;
    QColor dim = QColor(0x59, 0x59, 0x59); ///< readable, too
    QColor rule = QColor(0xc8, 0xc8, 0xc8);
    QColor accent = QColor(0x1f, 0x5f, 0xa8); ///< of cells and bars
    QFont font = {};
};

/// A cell of a chart where it is drawn.
struct ChartSpot {
    QRectF area;
    qsizetype row = 0;
    qsizetype column = 0;
};

/// In pixels of 1/96 inch.
[[nodiscard]] QSizeF sizeOf(const Chart &chart, const ChartLook &look);
/// At (0, 0); where its cells are.
QList<ChartSpot> draw(QPainter &painter, const Chart &chart, const ChartLook &look);

/// How a cell is painted that has `share` (0 to 1) of the greatest value.
struct HeatCell {
    QColor ground;
    QColor ink; ///< 4.5:1 on it
};
[[nodiscard]] HeatCell heatCell(const ChartLook &look, double share);
[[nodiscard]] double greatestOf(const Chart &chart); ///< of the cells
[[nodiscard]] QString numberOf(const Chart &chart, double value); ///< as the reader's language writes it

}
