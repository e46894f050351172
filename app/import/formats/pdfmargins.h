// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/pdffurniture.h"

#include <algorithm>

namespace Crossread::Import {

/// The column that a line stands in.
struct PdfMargins {
    qreal left = 0;
    qreal right = 0;
};

/// A line of text, furniture aside, and how it is set.
struct PlacedLine {
    const PdfLine *line = nullptr; ///< of the pages given, which must outlive it
    qsizetype page = 0;
    PdfMargins margins;
    qreal height = 0;
    qsizetype inColumn = 0; ///< lines there
    bool inset = false; ///< its margins are those of a part set off
};

/// All lines that are no furniture, in reading order, with the margins that they are set between.
[[nodiscard]] QList<PlacedLine> placedLines(const QList<PdfPage> &pages, const PdfFurniture &furniture);

/// The value that `part` of all are below, 0..1; of no values, none.
template <typename T>
[[nodiscard]] T share(QList<T> values, qreal part)
{
    if (values.isEmpty())
        return {};
    const auto at = values.begin() + qsizetype(part * qreal(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

}
