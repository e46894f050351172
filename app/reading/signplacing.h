// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelayout.h"
#include "pagemarks.h"

#include <QRect>

#include <vector>

namespace Crossread::Reading {

/// What stands beside a linked statement, as far as the window shows it: a bar along its lines, a sign, and a word.
struct PlacedSign {
    qsizetype mark = 0; ///< index into the layer
    QRect bar; ///< along the lines that the window shows
    QRect sign; ///< empty where the lines are taken by others already
    QRect word; ///< empty where there is no room for words
};

/// Signs of all marks of the window that have one. Each takes the first line of its statement that is free; the current
/// mark comes first.
[[nodiscard]] std::vector<PlacedSign> placeSigns(PageLayout &page, const PageMarks &marks);

/// The sign, word or bar at a point of the window, or nullptr.
[[nodiscard]] const PlacedSign *signAt(const std::vector<PlacedSign> &signs, QPoint point);

}
