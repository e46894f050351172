// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/evaluate.h"

namespace Crossread::Retrieve {

/// How many annotations have a code, against who speaks, in which document, or with which other code. An annotation counts
/// for each of its codes, and with those below where that is asked; and in each column that it belongs to, once.
struct CrossTable {
    struct Row {
        Core::CodeId code;
        QString path;
        QList<qsizetype> counts; ///< by column
        qsizetype total = 0; ///< annotations with the code; the counts may be more together, or fewer
    };
    QStringList columns; ///< titles; empty where there is nothing of the kind: nobody speaks
    QList<Row> rows; ///< in the tree's order; codes that nothing has are left out
};

/// What the columns of a table are: what Grouping groups by. By code: annotations that share words with one of the other
/// code; a passage with both codes counts, and so do two of them that overlap.
struct CrossQuery {
    Condition where = {};
    Grouping columns = Grouping::Code;
    Core::AttributeId attribute = {};
    bool below = false; ///< each code with those below it
};

/// Errors: as evaluate(). `unread` as in Answer.
[[nodiscard]] Core::Result<CrossTable> crossTable(
    const Snapshot &snapshot, const CrossQuery &query, const Core::Progress &progress = {});

}
