// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "anytext.h"

namespace Crossread::Test {

namespace {

/// One character of any kind, the odd ones as often as the ordinary ones.
char32_t anyCharacter(QRandomGenerator &random)
{
    const auto oneOf = [&](std::u32string_view choices) { return choices[random.bounded(int(choices.size()))]; };
    const auto between = [&](char32_t first, char32_t last) {
        return char32_t(random.bounded(quint32(first), quint32(last) + 1));
    };
    switch (random.bounded(16)) {
    case 0: return between(0x20, 0x7e);
    case 1: return between('a', 'z');
    case 2: return U' ';
    case 3: return oneOf(U"\n\n\r\v\f\u0085\u2028\u2029\t"); // line ends of every kind
    case 4: return between(1, 0x1f);
    case 5: return between(0x7f, 0x9f);
    case 6: return between(0x300, 0x36f); // combining
    case 7: return oneOf(U"\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c");
    case 8: return between(0x5d0, 0x6ff); // Hebrew, Arabic
    case 9: return oneOf(U"\ufffe\uffff\ufdd0\ufdef\U0001fffe\U0010ffff"); // no characters, and yet text may have them
    case 10: return oneOf(U"\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f\u00a0\u202f\u3000\u180e");
    case 11: return oneOf(U"\U0001F468\U0001F469\U0001F467\u200d\U0001F3FB\U0001F1EB\U0001F1F7\u20e3\u2764\U000E0067");
    case 12: return between(0x80, 0xd7ff);
    case 13: return between(0xe000, 0xffff); // private use, compatibility
    case 14: return between(0x10000, 0x10ffff); // all other planes
    default: return oneOf(U"=+-@\"',;*_#[]()<>&\\`|~^$\u201c\u201d\u2019\u00ab\u00bb\ufb01\u0130\u00df\u01c4");
    }
}

}

QString textOf(std::u32string_view characters)
{
    QString text;
    for (const char32_t character : characters)
        text += QString(QStringView(QChar::fromUcs4(character)));
    return text;
}

QString anyText(QRandomGenerator &random)
{
    std::u32string text(1, U'A');
    for (int left = 1 + random.bounded(150); left > 0; --left)
        text += anyCharacter(random);
    return textOf(text);
}

QString expectedText(const QString &file)
{
    QString text;
    for (qsizetype i = 0; i < file.size(); ++i) {
        const char16_t unit = file[i].unicode();
        if (unit == u'\r' && i + 1 < file.size() && file[i + 1] == u'\n')
            continue;
        const bool ends =
            unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
        text += ends ? QChar(u'\n') : unit >= 0xfffe ? QChar(QChar::ReplacementCharacter) : file[i];
    }
    return text;
}

QString expectedTyped(const QString &typed)
{
    std::u32string characters = typed.toStdU32String();
    const auto isNone = [](char32_t one) { return one == 0xfffe || one == 0xffff || QChar::isSurrogate(one); };
    std::ranges::replace_if(characters, isNone, char32_t(QChar::ReplacementCharacter));
    return textOf(characters);
}

QString anyTyped(QRandomGenerator &random)
{
    QString text = anyText(random);
    if (random.bounded(2) == 0)
        text.remove(0, 1);
    for (const char16_t odd : {u'\0', u'\xd800', u'\xdfff', u'\xfeff'}) {
        if (random.bounded(4) == 0)
            text.insert(random.bounded(int(text.size()) + 1), QChar(odd));
    }
    if (random.bounded(8) == 0)
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

}
