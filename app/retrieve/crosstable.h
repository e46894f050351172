// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/evaluate.h"

namespace Crossread::Retrieve {

/// What the rows of a table are, or its columns: what Grouping groups by.
struct CrossAxis {
    Grouping by = Grouping::Code;
    Core::AttributeId attribute = {};
    friend bool operator==(const CrossAxis &, const CrossAxis &) = default;
};

/// How much there is in a cell, or in all of a row: each annotation counts once.
struct CrossCount {
    qsizetype annotations = 0;
    qint64 words = 0; ///< in the annotated passages; words that two annotations share count for both
    friend bool operator==(const CrossCount &, const CrossCount &) = default;
};

struct CrossHead {
    QString title; ///< a code's path; empty where there is nothing of the kind: nobody speaks
    Condition means; ///< which annotations belong to it, of those that the table is about
    Core::CodeId code = {}; ///< of rows and columns that are codes
    CrossCount total = {}; ///< of the row or the column; the cells may be more together, or fewer
};

/// How many annotations are of one kind and of another at once: codes against who speaks, documents against coders.
struct CrossTable {
    QList<CrossHead> rows; ///< codes in the tree's order; what nothing has is left out
    QList<CrossHead> columns; ///< years and months with those between them, of which nothing is
    QList<QList<CrossCount>> cells; ///< row by row
    Condition where; ///< what it is about
    CrossCount total;
    QList<Core::DocumentId> unread; ///< as in Answer

    /// Which annotations a cell counts; -1 means all rows, or all columns.
    [[nodiscard]] Condition meaning(qsizetype row, qsizetype column) const;
};

/// An annotation counts in each row and each column that it belongs to. Codes against codes: in the columns of its own codes
/// and of those with which another annotation shares words with it; what has no code is left out there.
struct CrossQuery {
    Condition where = {};
    CrossAxis rows = {};
    CrossAxis columns = {};
    bool below = false; ///< each code with those below it
    friend bool operator==(const CrossQuery &, const CrossQuery &) = default;
};

/// Of the query, what its texts must be known for.
[[nodiscard]] Needs needs(const CrossQuery &query, const Project::Data &data);

/// Errors: as evaluate().
[[nodiscard]] Core::Result<CrossTable> crossTable(
    const Snapshot &snapshot, const CrossQuery &query, const Core::Progress &progress = {});

}
