// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/wordedges.h"

#include "core/fold.h"
#include "topics/phrasefold.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Crossread::Topics {

namespace {

constexpr qsizetype longestClitic = 8; // "jusqu" and "lorsqu" with room

constexpr std::array<std::u16string_view, 21> elisions{u"l", u"d", u"j", u"m", u"t", u"s", u"n", u"c", u"qu", u"jusqu",
    u"lorsqu", u"puisqu", u"quoiqu", u"presqu", u"un", u"all", u"dell", u"nell", u"sull", u"dall", u"coll"};
constexpr std::array<std::u16string_view, 6> clitics{u"s", u"ll", u"d", u"ve", u"re", u"m"};

bool isIgnorable(QChar unit)
{
    return PhraseFold::table().single[unit.unicode()] == PhraseFold::ignorable;
}

/// The character before or from `position` on, ignorable ones passed over; 0 at the ends of the text.
char32_t before(QStringView text, qsizetype &position)
{
    while (position > 0 && isIgnorable(text[position - 1]))
        --position;
    if (position == 0)
        return 0;
    const QChar unit = text[--position];
    if (unit.isLowSurrogate() && position > 0 && text[position - 1].isHighSurrogate())
        return QChar::surrogateToUcs4(text[--position], unit);
    return unit.unicode();
}

char32_t after(QStringView text, qsizetype &position)
{
    while (position < text.size() && isIgnorable(text[position]))
        ++position;
    if (position == text.size())
        return 0;
    const QChar unit = text[position++];
    if (unit.isHighSurrogate() && position < text.size() && text[position].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position++]);
    return unit.unicode();
}

bool isWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == U'_';
}

bool runsOn(char32_t left, char32_t right)
{
    if (!isWord(left) || !isWord(right))
        return false;
    return QChar::isMark(right) || !(isWrittenWithoutBlanks(left) || isWrittenWithoutBlanks(right));
}

// The neighbours of nearly all words, told without a look into the tables.
bool isPlainGap(QChar unit)
{
    return unit == u' ' || unit == u'\n' || unit == u',' || unit == u'.';
}
bool isPlainLetter(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

bool isApostrophe(char32_t character)
{
    return character < 0x10000 && Core::foldUnit(char16_t(character)) == u'\'';
}

}

bool isWrittenWithoutBlanks(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

bool wordMayBegin(QStringView text, qsizetype position)
{
    if (position == 0 || isPlainGap(text[position - 1]))
        return true;
    if (position < text.size() && isPlainLetter(text[position - 1]) && isPlainLetter(text[position]))
        return false;
    qsizetype right = position;
    const char32_t first = after(text, right);
    qsizetype left = position;
    const char32_t neighbour = before(text, left);
    if (!isApostrophe(neighbour) || !isWord(first))
        return !runsOn(neighbour, first);
    std::u16string word;
    for (qsizetype at = left; at > 0 && text[at - 1].isLetter() && word.size() <= longestClitic; --at)
        word.insert(word.begin(), Core::foldUnit(text[at - 1].unicode()));
    return word.empty() || std::ranges::contains(elisions, std::u16string_view(word));
}

bool wordMayEnd(QStringView text, qsizetype position)
{
    if (position == text.size() || isPlainGap(text[position]))
        return true;
    if (position > 0 && isPlainLetter(text[position - 1]) && isPlainLetter(text[position]))
        return false;
    qsizetype left = position;
    const char32_t last = before(text, left);
    qsizetype right = position;
    const char32_t neighbour = after(text, right);
    if (!isApostrophe(neighbour) || !isWord(last))
        return !runsOn(last, neighbour);
    std::u16string word;
    for (qsizetype at = right; at < text.size() && text[at].isLetter() && word.size() <= longestClitic; ++at)
        word.push_back(Core::foldUnit(text[at].unicode()));
    return word.empty() || std::ranges::contains(clitics, std::u16string_view(word));
}

}
