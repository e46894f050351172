// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/namesbeside.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t longestLabel = 14; ///< words
constexpr std::size_t longestName = 5; ///< words

/// Signs of emphasis may stand around a label: "**Field**: …".
QStringView bare(QStringView text)
{
    const auto isSign = [](QChar c) { return c.isSpace() || c == u'*' || c == u'_' || c == u'>'; };
    while (!text.isEmpty() && isSign(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSign(text.back()))
        text.chop(1);
    return text;
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == u'~';
}

std::optional<Mention> nameBefore(TextSpan beside, const ArticleWords &article, const People &people)
{
    const QStringView text = bare(article.text.sliced(beside.begin, beside.size()));
    const std::size_t first = article.wordAt(beside.begin);
    const std::size_t last = article.wordAt(beside.end);
    const bool isShort = last - first <= longestName;
    if (first == last || !(text.endsWith(u':') || (isShort && isDash(text.back()))))
        return {};
    std::optional<Mention> object;
    for (std::size_t i = last; i-- > first && last - i <= longestLabel;) {
        if (article.quoted[i])
            break;
        const auto who = people.mentionAt(article.text, article.words, i, {});
        if (!who || who->people.isEmpty())
            continue;
        // "Field's answer to Berg:"
        if (!people.standsBehindPreposition(article.text, article.words, who->first))
            return who;
        if (!object)
            object = who;
    }
    return object;
}

std::optional<Mention> nameBehind(TextSpan beside, const ArticleWords &article, const People &people)
{
    const QStringView text = bare(article.text.sliced(beside.begin, beside.size()));
    const std::size_t first = article.wordAt(beside.begin);
    const std::size_t last = article.wordAt(beside.end);
    if (text.isEmpty() || first == last || last - first > longestLabel
        || !(isDash(text.front()) || text.front() == u'('))
        return {};
    for (std::size_t i = first; i < last && !article.quoted[i]; ++i) {
        if (const auto who = people.mentionAt(article.text, article.words, i, {}); who && !who->people.isEmpty())
            return who;
    }
    return {};
}

/// The paragraph above or below that holds something.
TextSpan lineBeside(qsizetype paragraph, qsizetype step, const ArticleWords &article)
{
    for (qsizetype i = paragraph + step; i >= 0 && i < article.article.paragraphs.size(); i += step) {
        const TextSpan span = article.article.paragraphSpan(i);
        if (article.wordCount(span) > 0)
            return span;
    }
    return {};
}

}

std::optional<Mention> nameBeside(
    TextSpan quoted, TextSpan sentence, qsizetype paragraph, const ArticleWords &article, const People &people)
{
    const TextSpan around = article.article.paragraphSpan(paragraph);
    const auto isBlank = [&](qsizetype from, qsizetype to) {
        return std::all_of(
            article.text.begin() + from, article.text.begin() + to, [](QChar c) { return !c.isLetterOrNumber(); });
    };
    auto who = nameBefore({sentence.begin, quoted.begin}, article, people);
    if (!who)
        who = nameBehind({quoted.end, sentence.end}, article, people);
    if (!who && isBlank(around.begin, quoted.begin))
        who = nameBefore(lineBeside(paragraph, -1, article), article, people);
    if (!who && isBlank(quoted.end, around.end))
        who = nameBehind(lineBeside(paragraph, 1, article), article, people);
    return who;
}

}
