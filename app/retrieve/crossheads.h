// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/crosstable.h"
#include "retrieve/rows.h"

namespace Crossread::Retrieve {

/// The heads of a table's rows or columns, and which of them each annotation belongs to.
struct CrossHeads {
    QList<CrossHead> heads;
    std::vector<std::vector<int>> of; ///< by row of Rows; indices into `heads`, ascending
};

/// Of the annotations in `found`. What belongs to nothing of the kind has a head of its own, where there is any.
[[nodiscard]] Core::Result<CrossHeads> crossHeads(
    const Snapshot &snapshot, const Rows &rows, const Set &found, const CrossAxis &axis, bool below);

/// Annotations that have the code, or share words with one of those that `where` means and that has it.
[[nodiscard]] Condition besideCode(const Condition &where, Core::CodeId code, bool below);

}
