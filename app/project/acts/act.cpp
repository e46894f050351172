// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/act.h"

namespace Crossread::Project::Acts {

QString storable(QString text)
{
    constexpr char16_t firstNoCharacter = 0xfffe;
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    const auto isNone = [](QChar unit) { return unit.unicode() >= firstNoCharacter; };
    if (std::ranges::any_of(std::as_const(text), isNone))
        std::ranges::replace_if(text, isNone, QChar(QChar::ReplacementCharacter));
    return text;
}

}
