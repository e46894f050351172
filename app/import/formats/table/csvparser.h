// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Crossread::Import {

struct CsvTable {
    QChar separator; ///< ',' ';' '\t' or '|'
    QList<QStringList> rows; ///< without empty ones; they may differ in length
    bool cut = false; ///< a quoted cell was still open at the end
    bool tooWide =
        false; ///< a row has more than a thousand cells: it is no table that people made, and is read no further
};

/// Reads separated values by RFC 4180: quotes around cells, doubled inside them, line ends in quoted cells. Is lenient where
/// programs are: a quote inside a bare cell is one, blanks around quotes go, a line "sep=;" names the separator.
[[nodiscard]] CsvTable parseCsv(QStringView text, QChar separator);
/// The separator that parts the most lines of the beginning of `text` into the same number of cells, two at least; null where
/// none does.
[[nodiscard]] QChar separatorOf(QStringView text);

}
