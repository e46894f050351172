// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/cues.h"

#include <QStringList>

namespace Crossread::Import {

/// What the columns of a table of speech are for. -1: there is none.
struct Columns {
    bool head = false; ///< the first row names them
    QStringList names; ///< "Text", or "Column 3" where no row names them
    int text = -1;
    int speaker = -1;
    int role = -1;
    int begin = -1;
    int end = -1;
};

/// Finds the columns by the names in the first row, and where those do not tell by what stands in them: times are times,
/// who speaks comes back and is short, words are long and seldom the same. `chosen`: the column that holds the words. Where
/// two columns may hold them, `text` is -1.
[[nodiscard]] Columns columnsOf(const QList<QStringList> &rows, const QString &chosen);
/// The columns that may hold the words, those with the most first.
[[nodiscard]] QStringList wordyColumns(const QList<QStringList> &rows, const Columns &columns);
[[nodiscard]] QList<Cue> cuesOf(const QList<QStringList> &rows, const Columns &columns);

}
