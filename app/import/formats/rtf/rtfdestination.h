// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Crossread::Import {

/// Where the text of a group goes.
enum class RtfDestination : quint8 {
    Same, ///< where that of the group around goes: the word is none of a destination
    Body,
    ListText, ///< the mark of a list item, in the body
    Skipped,
    Fonts,
    Styles,
    Title,
    Author,
    Note,
};
/// What the first word of a group makes of it; `optional`: \* stands before, so that an unknown one may be skipped.
[[nodiscard]] RtfDestination rtfDestination(const QByteArray &word, bool optional);

}
