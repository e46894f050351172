// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/symbolfonts.h"

namespace Crossread::Import {

namespace {

constexpr uint privateBase = 0xF000;

// From 0x41 on, Greek by Latin letters.
constexpr QStringView symbolCapitals(u"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ");
constexpr QStringView symbolSmalls(u"αβχδεφγηιϕκλμνοπθρστυϖωξψζ");

char16_t inSymbol(uint code)
{
    if (code >= 'A' && code <= 'Z')
        return symbolCapitals[code - 'A'].unicode();
    if (code >= 'a' && code <= 'z')
        return symbolSmalls[code - 'a'].unicode();
    switch (code) {
    case 0x2D: return u'−';
    case 0xA3: return u'≤';
    case 0xA5: return u'∞';
    case 0xAB: return u'↔';
    case 0xAC: return u'←';
    case 0xAD: return u'↑';
    case 0xAE: return u'→';
    case 0xAF: return u'↓';
    case 0xB0: return u'°';
    case 0xB1: return u'±';
    case 0xB3: return u'≥';
    case 0xB4: return u'×';
    case 0xB7: return u'•';
    case 0xB9: return u'≠';
    case 0xBB: return u'≈';
    case 0xBC: return u'…';
    case 0xD2: return u'®';
    case 0xD3: return u'©';
    case 0xD4: return u'™';
    default: return code >= 0x20 && code < 0x40 ? char16_t(code) : u'\0';
    }
}

char16_t inWingdings(uint code)
{
    switch (code) {
    case 0x28: return u'☎';
    case 0x2A: return u'✉';
    case 0x4A: return u'☺';
    case 0x4C: return u'☹';
    case 0x6C: return u'●';
    case 0x6E: return u'■';
    case 0x6F: return u'□';
    case 0x71: return u'❑';
    case 0x76: return u'❖';
    case 0x77: return u'◆';
    case 0xA7: return u'▪';
    case 0xA8: return u'◻';
    case 0xD8: return u'➢';
    case 0xDF: return u'←';
    case 0xE0: return u'→';
    case 0xE1: return u'↑';
    case 0xE2: return u'↓';
    case 0xE8: return u'➔';
    case 0xF0: return u'⇨';
    case 0xFB: return u'✗';
    case 0xFC: return u'✓';
    case 0xFD: return u'☒';
    case 0xFE: return u'☑';
    default: return u'\0';
    }
}

}

QString symbol(const QString &font, uint code)
{
    const bool isPrivate = code >= privateBase && code <= privateBase + 0xFF;
    const uint own = isPrivate ? code - privateBase : code;
    char16_t c = u'\0';
    if (font.startsWith(QLatin1StringView("Symbol")))
        c = inSymbol(own);
    else if (font.startsWith(QLatin1StringView("Wingdings")))
        c = inWingdings(own);
    else if (!isPrivate && code >= 0x20 && code <= 0xFFFF)
        c = char16_t(code);
    return QString(QChar(c == u'\0' ? u'□' : c));
}

}
