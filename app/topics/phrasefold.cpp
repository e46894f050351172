// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/phrasefold.h"

#include "core/fold.h"
#include "topics/wordedges.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace Crossread::Topics {

namespace {

constexpr qsizetype mostMarks = 30; // on one letter, as in UAX #15's stream-safe text

bool isIgnorable(char16_t unit)
{
    return Core::isInvisible(unit) || unit == 0xFFFE;
}

bool isBlank(char16_t unit)
{
    return unit == u'\t' || QChar(unit).category() == QChar::Separator_Space;
}

/// Whole syllables on both sides; apart they only cost room.
bool isHangul(char16_t unit)
{
    return unit >= 0xAC00 && unit <= 0xD7A3;
}

void appendApart(char16_t unit, std::u16string &out)
{
    if (unit == u'…') {
        out += u"...";
        return;
    }
    const QChar character(unit);
    // Latin ligatures come out of PDF files; all other compatibility forms are different characters to a reader.
    const bool ligature = unit >= 0xFB00 && unit <= 0xFB06;
    if (ligature || (!isHangul(unit) && character.decompositionTag() == QChar::Canonical)) {
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

UnitKind kindOf(char16_t unit, char16_t single)
{
    if (single == PhraseFold::ignorable || single == PhraseFold::several)
        return UnitKind::Unlike;
    switch (unit) {
    case u'(':
    case u'[':
    case u']':
    case u'#': return UnitKind::Unlike;
    case u'-':
    case u'\u2010': return UnitKind::Hyphen;
    default: break;
    }
    const QChar character(unit);
    if (character.isMark())
        return UnitKind::Mark;
    return character.isLetterOrNumber() && !isWrittenWithoutBlanks(unit) ? UnitKind::Letter : UnitKind::Cut;
}

PhraseFold makeTable()
{
    PhraseFold table;
    table.single.resize(0x10000);
    table.kinds.resize(0x10000);
    std::vector<bool> unlike(0x10000); // folded units to which others than letters fold as well
    for (int code = 0; code < 0x10000; ++code) {
        const auto unit = char16_t(code);
        std::u16string units;
        if (!isIgnorable(unit))
            appendApart(unit, units);
        const char16_t single = units.empty() ? PhraseFold::ignorable
            : units.size() == 1               ? units.front()
                                              : PhraseFold::several;
        table.single[unit] = single;
        table.kinds[unit] = kindOf(unit, single);
        if (table.kinds[unit] != UnitKind::Letter)
            unlike[single] = true;
        if (units.size() > 1)
            table.apart.push_back({unit, std::move(units)});
    }
    for (size_t unit = 0; unit < 0x10000; ++unit) {
        if (table.kinds[unit] == UnitKind::Letter && unlike[table.single[unit]])
            table.kinds[unit] = UnitKind::Cut;
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

qsizetype PhraseFold::markedEnd(QStringView text, qsizetype at) const
{
    qsizetype end = at + 1;
    const qsizetype last = std::min(text.size(), end + mostMarks);
    while (end < last && kinds[text[end].unicode()] == UnitKind::Mark)
        ++end;
    const qsizetype marks = end - at - 1 + (single[text[at].unicode()] == several ? 1 : 0);
    return end > at + 1 && marks > 1 ? end : at;
}

std::u16string PhraseFold::character(QStringView marked)
{
    std::u16string out;
    if (isHangul(marked[0].unicode())) {
        out += marked[0].unicode();
        marked = marked.sliced(1);
    }
    const QString ordered = marked.toString().normalized(QString::NormalizationForm_D);
    for (const QChar unit : ordered)
        appendApart(unit.unicode(), out);
    return out;
}

std::u16string PhraseFold::phrase(QStringView text) const
{
    std::u16string out;
    const QString simplified = text.toString().simplified();
    for (qsizetype at = 0; at < simplified.size();) {
        if (const qsizetype end = markedEnd(simplified, at); end > at) {
            out += character(QStringView(simplified).sliced(at, end - at));
            at = end;
            continue;
        }
        const char16_t unit = simplified[at++].unicode();
        const char16_t folded = single[unit];
        if (folded == several)
            out += unitsOf(unit);
        else if (folded != ignorable)
            out += folded;
    }
    return out;
}

}
