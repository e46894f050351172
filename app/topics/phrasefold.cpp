// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/phrasefold.h"

#include "core/fold.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace Crossread::Topics {

namespace {

bool isIgnorable(char16_t unit)
{
    return Core::isInvisible(unit) || unit == 0xFFFE;
}

bool isBlank(char16_t unit)
{
    return unit == u'\t' || QChar(unit).category() == QChar::Separator_Space;
}

void appendApart(char16_t unit, std::u16string &out)
{
    const QChar character(unit);
    // Latin ligatures come out of PDF files; all other compatibility forms are different characters to a reader.
    const bool ligature = unit >= 0xFB00 && unit <= 0xFB06;
    const bool hangul = unit >= 0xAC00 && unit <= 0xD7A3; // whole syllables on both sides; apart they only cost room
    if (ligature || (!hangul && character.decompositionTag() == QChar::Canonical)) {
        const QString parts = character.decomposition();
        // A part outside the basic plane has no unit of its own; such characters stay whole.
        const bool plain = std::ranges::none_of(parts, [](QChar part) { return part.isSurrogate(); });
        if (plain && !parts.isEmpty()) {
            for (const QChar part : parts)
                appendApart(part.unicode(), out);
            return;
        }
    }
    out += isBlank(unit) ? u' ' : Core::foldUnit(unit);
}

PhraseFold makeTable()
{
    PhraseFold table;
    table.single.resize(0x10000);
    for (int code = 0; code < 0x10000; ++code) {
        const auto unit = char16_t(code);
        std::u16string units;
        if (!isIgnorable(unit))
            appendApart(unit, units);
        table.single[size_t(code)] = units.empty() ? PhraseFold::ignorable
            : units.size() == 1                    ? units.front()
                                                   : PhraseFold::several;
        if (units.size() > 1)
            table.apart.push_back({unit, std::move(units)});
    }
    return table;
}

}

const PhraseFold &PhraseFold::table()
{
    static const PhraseFold made = makeTable();
    return made;
}

const std::u16string &PhraseFold::unitsOf(char16_t unit) const
{
    return std::ranges::lower_bound(apart, unit, {}, &Apart::unit)->units;
}

std::u16string PhraseFold::phrase(QStringView text) const
{
    std::u16string out;
    const QString simplified = text.toString().simplified();
    for (const QChar character : simplified) {
        const char16_t folded = single[character.unicode()];
        if (folded == several)
            out += unitsOf(character.unicode());
        else if (folded != ignorable)
            out += folded;
    }
    return out;
}

}
