// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Crossread::Formats {

/// Rows under heads.
struct Table {
    enum class Content {
        Text, ///< what somebody wrote or read
        Number, ///< empty where it is not known
        Value, ///< what the program made: a time, a name that stands for something
    };
    struct Column {
        QString head;
        Content content = Content::Text;
    };
    QList<Column> columns;
    QList<QStringList> rows; ///< each with a cell for every column
};

/// The cell of a number.
[[nodiscard]] inline QString cell(qsizetype number, bool isKnown = true)
{
    return isKnown ? QString::number(number) : QString();
}

}
