// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Crossread::Window {

/// Its longest choice does not make the window wider than a small screen; where there is room it has it.
inline void letGiveWay(QComboBox &choice)
{
    constexpr int fewestLetters = 7; // where there is little room
    choice.setMinimumWidth(choice.fontMetrics().averageCharWidth() * fewestLetters + choice.iconSize().width());
}

}
