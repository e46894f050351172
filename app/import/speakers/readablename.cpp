// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/readablename.h"

#include "import/speakers/words.h"

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

QString titleCased(const QString &word, bool turkish)
{
    QString cased = word;
    const bool scottish = word.startsWith(u"MC") && word.size() > 4;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const QChar before = word[i - 1];
        const bool apostrophe = before == u'\'' || before == u'’';
        const bool begins =
            before == u'-' || before == u'.' || before.isLower() || (apostrophe && i == 2) || (scottish && i == 2);
        if (!begins)
            cased[i] = turkish && word[i] == u'I' ? QChar(u'ı') : word[i] == u'İ' ? QChar(u'i') : word[i].toLower();
    }
    return cased;
}

}

bool isInCapitals(const QString &word)
{
    qsizetype prefix = 1;
    while (prefix < word.size() && prefix < 3 && word[prefix].isLower())
        ++prefix;
    const QStringView rest = QStringView(word).sliced(std::min(prefix, word.size()));
    const auto capitals = std::ranges::count_if(rest, [](QChar c) { return c.isUpper(); });
    return capitals >= 1 && std::ranges::none_of(rest, [](QChar c) { return c.isLower(); });
}

QString readableName(const QStringList &words)
{
    // Short single words may be initials: "NVK".
    if (words.size() == 1 && words.first().size() <= 4)
        return words.first();
    QStringList cased;
    // Letters that only Turkish has: its capital I is another letter's.
    const bool turkish = std::ranges::any_of(words,
        [](const QString &word) { return std::ranges::any_of(word, [](QChar c) { return u"ĞŞİ"_s.contains(c); }); });
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool small = i > 0 && Words::isParticle(words[i]);
        cased.append(small ? words[i].toLower() : isInCapitals(words[i]) ? titleCased(words[i], turkish) : words[i]);
    }
    return cased.join(u' ');
}

}
