// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/chartdrawing.h"

#include <QFontMetricsF>

namespace Crossread::Formats {

/// Where the parts of a chart lie, in pixels: names at the left, the columns side by side, their heads above or below.
struct ChartLayout {
    ChartLayout(const Chart &chart, const ChartLook &look);

    QFontMetricsF metrics;
    qreal line = 0; ///< height of one
    qreal names = 0; ///< width
    qreal column = 0; ///< width of each
    qreal heads = 0; ///< height
    bool isTurned = false; ///< heads run upwards
    qreal row = 0; ///< height of each
    qreal top = 0; ///< of what is below the title
    qreal behind = 0; ///< width behind the columns: totals, or names of lines
    qreal least = 0; ///< width that the words above take
    qsizetype shown = 0; ///< rows; of lines only as many as can be told apart

    [[nodiscard]] qreal columnLeft(qsizetype index) const { return margin + names + qreal(index) * column; }
    [[nodiscard]] qreal right() const;
    [[nodiscard]] qreal bottom() const;

    static constexpr qreal margin = 12;
    static constexpr qreal gap = 6;
    static constexpr qreal plotHeight = 300; ///< of lines
    qsizetype columns = 0;
    Chart::Kind kind = Chart::Kind::Heat;
};

/// Indices of the rows that are drawn, as they stand; of many lines those with the most.
[[nodiscard]] QList<qsizetype> shownRows(const Chart &chart, qsizetype count);

}
