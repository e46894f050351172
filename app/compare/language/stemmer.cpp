// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/stemmer.h"

#include <libstemmer.h>

#include <algorithm>

namespace Crossread::Compare {

namespace {

bool isAscii(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

qsizetype vowelCount(const QString &word)
{
    return std::count_if(word.begin(), word.end(), [](QChar c) { return QStringView(u"aeiou").contains(c); });
}

/// Replaces an ending where enough of a word stands before it.
bool replaceEnding(QString &word, QLatin1StringView ending, QLatin1StringView with, qsizetype stemSize)
{
    if (!word.endsWith(ending) || word.size() - ending.size() < stemSize)
        return false;
    word.chop(ending.size());
    word += with;
    return true;
}

}

void Stemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const QString &language, const QStringList &endings, const QString &vowels)
    : m_snowball(sb_stemmer_new(language.toLatin1().constData(), "UTF_8"))
    , m_endings(endings)
    , m_vowels(vowels)
    , m_english(language == QLatin1StringView("en"))
{
}

/// Languages whose vowels change with the form of a word (Ukrainian "ніч", "ночі") have them folded.
QString Stemmer::shortened(const QString &word) const
{
    constexpr qsizetype shortest = 3;
    QString out = word;
    out.remove(u'\'');
    for (const QString &ending : m_endings) {
        if (out.size() - ending.size() >= shortest && out.endsWith(ending)) {
            out.chop(ending.size());
            break;
        }
    }
    for (qsizetype i = 1; i < out.size() && !m_vowels.isEmpty() && out.size() >= shortest; ++i) {
        if (m_vowels.contains(out[i]))
            out[i] = m_vowels[0];
    }
    return out;
}

QString Stemmer::stem(const QString &word) const
{
    if (!m_snowball)
        return withoutAccents(shortened(word));
    const QByteArray bytes = (m_english ? foldSpelling(word) : word).toUtf8();
    const auto *symbols = reinterpret_cast<const sb_symbol *>(bytes.constData());
    const sb_symbol *stem = sb_stemmer_stem(m_snowball.get(), symbols, int(bytes.size()));
    if (!stem)
        return withoutAccents(word);
    return withoutAccents(QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_snowball.get())));
}

QString foldSpelling(const QString &word)
{
    using namespace Qt::StringLiterals;
    if (word.size() < 5)
        return word;
    QString out = word;
    const bool plural = out.endsWith(u's') && !out.endsWith("ss"_L1);
    QString tail;
    if (plural) {
        tail = u"s"_s;
        out.chop(1);
    }
    // All endings below end with one of these.
    if (!QStringView(u"degnrl").contains(out.back()))
        return word;
    for (const auto &suffix : {"ing"_L1, "ed"_L1, "er"_L1}) {
        if (out.endsWith(suffix) && out.size() - suffix.size() >= 4) {
            const QString base = out.chopped(suffix.size());
            if (base.endsWith("ll"_L1) && vowelCount(base) > 1)
                return base.chopped(1) + suffix + tail;
            if (base.endsWith("is"_L1) || base.endsWith("ys"_L1))
                return base.chopped(1) + u'z' + suffix + tail;
            if (base.endsWith("our"_L1))
                return base.chopped(3) + "or"_L1 + suffix + tail;
        }
    }
    if (replaceEnding(out, "isation"_L1, "ization"_L1, 3) || replaceEnding(out, "ise"_L1, "ize"_L1, 3)
        || replaceEnding(out, "yse"_L1, "yze"_L1, 3) || replaceEnding(out, "our"_L1, "or"_L1, 3)
        || replaceEnding(out, "tre"_L1, "ter"_L1, 3) || replaceEnding(out, "ogue"_L1, "og"_L1, 3)
        || replaceEnding(out, "ence"_L1, "ense"_L1, 3) || replaceEnding(out, "fulfil"_L1, "fulfill"_L1, 0)
        || replaceEnding(out, "ourable"_L1, "orable"_L1, 2) || replaceEnding(out, "ouring"_L1, "oring"_L1, 2))
        return out + tail;
    return out + tail;
}

QString withoutAccents(const QString &word)
{
    if (isAscii(word))
        return word;
    QString out;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (c == QChar(0x00DF))
            out += QLatin1StringView("ss");
        else if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out;
}

}
