// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelayout.h"
#include "pagemarks.h"

#include <QRect>

#include <vector>

namespace Crossread::Reading {

/// The bracket of one annotation beside the text, as far as the window shows it, and where its letters stand.
struct Bracket {
    qsizetype mark = 0; ///< index into the layer
    int x = 0;
    int top = 0; ///< in the window; beyond it where the annotation goes on there
    int bottom = 0;
    bool begins = false; ///< its own begin is in the window, not just a stretch of it
    bool ends = false;
    QRect letters; ///< where they or the name stand; empty where it has none
    QString text; ///< what is written there: the name, elided where it is long, or the letters
    QRect memo; ///< the sign of a memo; empty where there is none
};

/// Brackets of all annotations in the window: lanes side by side, letters where they fit without touching each other.
[[nodiscard]] std::vector<Bracket> placeBrackets(PageLayout &page, const MarkLayer &annotations);

/// The bracket at a point of the window, or nullptr: its letters, or its line with some room around.
[[nodiscard]] const Bracket *bracketAt(const std::vector<Bracket> &brackets, const PageStyle &style, QPoint point);

}
