// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/act.h"

namespace Crossread::Project::Acts {

QString storable(QString text)
{
    constexpr char16_t firstNoCharacter = 0xfffe;
    const auto isOdd = [](QChar unit) { return unit.isSurrogate() || unit.unicode() >= firstNoCharacter; };
    if (std::ranges::none_of(std::as_const(text), isOdd))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (isOdd(text[i]))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

}
