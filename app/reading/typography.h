// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Reading {

/// How a page is set. Lengths relative to the type size unless named otherwise.
struct Typography {
    QString family; ///< empty: the first serif or sans of our list that the system has
    bool serif = true;
    qreal pointSize = 12;
    int measure = 66; ///< characters a line, 45..90
    qreal leading = 1.5; ///< 1.2..2.0
    qreal paragraphGap = 0.75; ///< em
    qreal letterSpacing = 0; ///< em between letters, 0..0.16
    qreal wordSpacing = 0; ///< em, besides what a blank has, 0..0.32
    friend bool operator==(const Typography &, const Typography &) = default;
};

}
