// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/reportwords.h"

#include <algorithm>

namespace Crossread::Compare {

const QString &ReportWords::term(std::size_t i) const
{
    return article.vocabulary.term(article.words[i].term).text;
}

QString ReportWords::surface(std::size_t i) const
{
    const TextSpan span = article.words[i].span();
    return article.text.sliced(span.begin, span.size()).toString().toLower().replace(QChar(0x2019), u'\'');
}

QString ReportWords::stemText(std::size_t i) const
{
    return article.vocabulary.plainStem(article.words[i].term);
}

bool ReportWords::isStop(std::size_t i) const
{
    return article.vocabulary.stem(article.words[i].stem).stop;
}

bool ReportWords::isPossessive(std::size_t i) const
{
    return Compare::isPossessive(article.text, article.words[i]);
}

std::optional<Mention> ReportWords::mentionAt(std::size_t i) const
{
    return people.mentionAt(article.text, article.words, i, recent);
}

bool ReportWords::standsBehindPreposition(std::size_t i) const
{
    return people.standsBehindPreposition(article.text, article.words, i);
}

bool ReportWords::touches(std::size_t a, std::size_t b) const
{
    return article.text.sliced(article.words[a].end, std::max(0, article.words[b].begin - article.words[a].end))
        .trimmed()
        .isEmpty();
}

bool ReportWords::parted(std::size_t a, std::size_t b) const
{
    for (qsizetype i = article.words[a].end; i < article.words[b].begin; ++i) {
        if (article.text[i] == u';' || article.text[i] == u':')
            return true;
    }
    return false;
}

bool ReportWords::isParted(std::size_t from, std::size_t to) const
{
    return std::any_of(article.words.begin() + std::ptrdiff_t(from) + 1, article.words.begin() + std::ptrdiff_t(to) + 1,
        [](const Word &word) { return word.is(AfterClauseMark); });
}

QString ReportWords::wordsFrom(std::size_t from, std::size_t to) const
{
    return article.text.sliced(article.words[from].begin, article.words[to - 1].end - article.words[from].begin)
        .toString();
}

bool ReportWords::isVerb(std::size_t i, const QSet<QString> &stems) const
{
    if (!stems.contains(article.vocabulary.stem(article.words[i].stem).text) && !stems.contains(stemText(i)))
        return false;
    if (article.words[i].is(Capital) && i > first && article.words[i - 1].is(Capital) && touches(i - 1, i))
        return false; // Justice Department Report
    if (i > first && touches(i - 1, i) && isPossessive(i - 1))
        return false; // the investigators' report
    if (rules().askers.contains(term(i)))
        return false; // one reporter
    if (i == first || article.quoted[i - 1] || !touches(i - 1, i))
        return true;
    if (!rules().beforeNouns.contains(term(i - 1)))
        return true;
    // French "l'élu les juge": an object between subject and verb.
    if (i < first + 2 || !rules().clitics.contains(term(i - 1)))
        return false;
    const auto subject = mentionAt(i - 2);
    return subject && subject->last == i - 1;
}

}
