// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelayout.h"
#include "pagemarks.h"

#include <QRect>

#include <vector>

namespace Crossread::Reading {

/// The bracket of one annotation beside the text, as far as the window shows it, and where its letters stand. Or a "+n",
/// which stands beside a paragraph for those that have no lane of their own there.
struct Bracket {
    /// Top and bottom as below.
    struct Counted {
        qsizetype mark = 0;
        int top = 0;
        int bottom = 0;
    };
    qsizetype mark = 0; ///< index into the layer; of a "+n" the first one
    int x = 0;
    int top = 0; ///< in the window; beyond it where the annotation goes on there
    int bottom = 0;
    bool begins = false; ///< its own begin is in the window, not just a stretch of it
    bool ends = false;
    QRect letters; ///< where they or the name stand; empty where it has none
    QString text; ///< what is written there: the name, elided where it is long, or the letters
    QRect memo; ///< the sign of a memo; empty where there is none
    int foot = 0; ///< how far its ends reach towards the text, short of the next lane
    std::vector<Counted> counted; ///< of a "+n" alone

    /// The marks that it stands for at a height of the window: of a "+n" those beside that line.
    [[nodiscard]] std::vector<qsizetype> marksAt(int y) const;
};

/// Brackets of all annotations in the window: lanes side by side, letters where they fit without touching each other. No two
/// brackets beside one line share a lane. How many lanes there are, and so how close they stand, depends on the whole text,
/// so that nothing moves aside while one scrolls; what is deeper than the page has room for is counted, in a lane that is
/// always kept for that.
[[nodiscard]] std::vector<Bracket> placeBrackets(PageLayout &page, const MarkLayer &annotations);

/// The bracket at a point of the window, or nullptr: its letters, or its line with some room around.
[[nodiscard]] const Bracket *bracketAt(const std::vector<Bracket> &brackets, const PageStyle &style, QPoint point);

}
