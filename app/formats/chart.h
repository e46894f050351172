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
    };
    struct Row {
        QString name;
        std::optional<Core::Rgb> colour = {};
        QList<double> values = {}; ///< by column, none negative
        double total = 0;
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
