// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QList>
#include <QString>

#include <optional>

namespace Crossread::Formats {

/// Numbers to be seen: rows against columns. Each number or name that a colour stands for is written, too.
struct Chart {
    enum class Kind {
        Heat, ///< a table with numbers, a cell the stronger the more there is
        Bars, ///< of each row along the columns, one row below the other, on one scale
        Lines, ///< the same as lines in one frame, each told by its sign, its dashes and its name
        Places, ///< of each row as strokes along a whole, which the columns are equal parts of
    };
    /// Of a whole: 0 where that begins, 1 where it ends.
    struct Stretch {
        double begin = 0;
        double end = 0;
    };
    struct Row {
        QString name;
        std::optional<Core::Rgb> colour = {};
        QList<double> values = {}; ///< by column, none negative
        double total = 0;
        QList<Stretch> places = {}; ///< sorted by begin; drawn by Kind::Places alone
    };
    Kind kind = Kind::Heat;
    QString title;
    QString measure; ///< what the numbers are: "annotations", "% of the row"
    QString total; ///< what the totals are called; empty: there are none
    QStringList columns;
    QList<double> totals = {}; ///< of the columns
    double whole = 0; ///< the total of all
    QList<Row> rows;
    int decimals = 0;
};

}
