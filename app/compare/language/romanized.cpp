// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/romanized.h"

#include "compare/language/stemmer.h"

#include <rapidfuzz/distance/Indel.hpp>

#include <QHash>

#include <array>

namespace Crossread::Compare {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestConsonants = 3; ///< fewer are common to many names
constexpr qsizetype fewestLettersAlike = 4;
constexpr qsizetype mostLonger = 4; ///< letters that one name may have more
constexpr double sameConsonants = .85;
constexpr double leastLetters = .75;
constexpr double leastConsonants = .8; ///< with half of the letters alike
constexpr double halfLetters = .5;
constexpr double farName = .6;
constexpr qsizetype fewestCognateLetters = 5;
constexpr double leastCognate = .8;
constexpr double cognateFactor = .85;

/// As most English papers do it: a simplified BGN/PCGN.
QLatin1StringView latinOf(QChar c)
{
    static const QHash<QChar, QLatin1StringView> letters{{u'а', "a"_L1}, {u'б', "b"_L1}, {u'в', "v"_L1}, {u'г', "g"_L1},
        {u'ґ', "g"_L1}, {u'д', "d"_L1}, {u'е', "e"_L1}, {u'ё', "e"_L1}, {u'є', "ie"_L1}, {u'ж', "zh"_L1},
        {u'з', "z"_L1}, {u'и', "i"_L1}, {u'і', "i"_L1}, {u'ї', "i"_L1}, {u'й', "i"_L1}, {u'к', "k"_L1}, {u'л', "l"_L1},
        {u'м', "m"_L1}, {u'н', "n"_L1}, {u'о', "o"_L1}, {u'п', "p"_L1}, {u'р', "r"_L1}, {u'с', "s"_L1}, {u'т', "t"_L1},
        {u'у', "u"_L1}, {u'ф', "f"_L1}, {u'х', "kh"_L1}, {u'ц', "ts"_L1}, {u'ч', "ch"_L1}, {u'ш', "sh"_L1},
        {u'щ', "shch"_L1}, {u'ъ', ""_L1}, {u'ы', "y"_L1}, {u'ь', ""_L1}, {u'э', "e"_L1}, {u'ю', "iu"_L1},
        {u'я', "ia"_L1}};
    return letters.value(c);
}

/// Spellings of one sound in the languages at hand, the longer ones first.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 26> sounds{
    {{"dzh"_L1, "j"_L1}, {"shch"_L1, "s"_L1}, {"sch"_L1, "s"_L1}, {"tch"_L1, "j"_L1}, {"sh"_L1, "s"_L1},
        {"ch"_L1, "j"_L1}, {"zh"_L1, "j"_L1}, {"kh"_L1, "h"_L1}, {"ph"_L1, "f"_L1}, {"ck"_L1, "k"_L1},
        {"tz"_L1, "c"_L1}, {"ts"_L1, "c"_L1}, {"qu"_L1, "k"_L1}, {"th"_L1, "t"_L1}, {"gh"_L1, "g"_L1},
        {"gi"_L1, "ji"_L1}, {"ge"_L1, "je"_L1}, {"ci"_L1, "si"_L1}, {"ce"_L1, "se"_L1}, {"x"_L1, "ks"_L1},
        {"w"_L1, "v"_L1}, {"q"_L1, "k"_L1}, {"c"_L1, "k"_L1}, {"z"_L1, "s"_L1}, {"y"_L1, "i"_L1}, {"j"_L1, "j"_L1}}};

double lettersAlike(const QString &a, const QString &b)
{
    const auto view = [](const QString &text) {
        return std::u16string_view(reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size()));
    };
    return rapidfuzz::indel_normalized_similarity(view(a), view(b));
}

}

QString romanized(QStringView word)
{
    QString out;
    for (const QChar c : withoutAccents(word.toString().toLower())) {
        if (c >= u'a' && c <= u'z')
            out += c;
        else if (c.script() == QChar::Script_Cyrillic)
            out += latinOf(c);
    }
    return out;
}

QString consonantsOf(const QString &romanized)
{
    QString sound = romanized;
    for (const auto &[spelling, one] : sounds)
        sound.replace(spelling, one);
    QString out;
    for (const QChar c : sound) {
        if (!QStringView(u"aeiouh").contains(c) && !out.endsWith(c))
            out += c;
    }
    return out;
}

double nameLikeness(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty() || std::abs(a.size() - b.size()) > mostLonger)
        return 0;
    if (a == b)
        return 1;
    const QString one = consonantsOf(a);
    const QString other = consonantsOf(b);
    const bool enough = one.size() >= fewestConsonants && other.size() >= fewestConsonants;
    if (enough && one == other)
        return sameConsonants;
    if (std::min(a.size(), b.size()) < fewestLettersAlike)
        return 0;
    const double letters = lettersAlike(a, b);
    if (letters >= leastLetters)
        return letters;
    return enough && letters >= halfLetters && lettersAlike(one, other) >= leastConsonants ? farName : 0;
}

double cognateLikeness(const QString &a, const QString &b)
{
    if (std::min(a.size(), b.size()) < fewestCognateLetters || std::abs(a.size() - b.size()) > mostLonger - 1)
        return 0;
    const auto isHard = [](QChar c) { return c == u'k' || c == u'c'; };
    if (a[0] != b[0] && !(isHard(a[0]) && isHard(b[0])))
        return 0;
    const double letters = lettersAlike(a, b);
    return letters >= leastCognate ? cognateFactor * letters : 0;
}

}
