// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/concordance.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace Crossread::Retrieve {

namespace {

constexpr qsizetype contextSize = 120; // units on each side: more than a line of a wide window shows
constexpr qsizetype sortedWords = 4; // of the context, from the one asked for on

QString inOneLine(QStringView text)
{
    return text.toString().replace(u'\t', u' ').replace(u'\n', u' ');
}

/// Not within a surrogate pair.
qsizetype whole(QStringView text, qsizetype at, int step)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at + step : at;
}

QString sortText(const ContextLine &line, LineOrder order)
{
    using enum LineOrder::By;
    if (order.by == Place)
        return {};
    QStringList words;
    for (const Token &token : tokensOf(order.by == Before ? line.before : line.behind))
        words.append(token.word);
    if (order.by == Before)
        std::ranges::reverse(words); // the nearest first
    if (order.by == Words) {
        QStringList found;
        for (const Token &token : tokensOf(line.words))
            found.append(token.word);
        return (found + words.first(std::min(words.size(), sortedWords))).join(u' ');
    }
    return words.mid(order.nth - 1, sortedWords).join(u' ');
}

}

ContextLine contextLine(const Core::Document &document, const TextHit &hit)
{
    const Core::TextSpan paragraph = document.paragraphSpan(document.paragraphAt(hit.span.begin));
    const qsizetype begin = whole(document.text, std::max(paragraph.begin, hit.span.begin - contextSize), 1);
    const qsizetype last = std::max(hit.span.end, document.paragraphSpan(document.paragraphAt(hit.span.end - 1)).end);
    const qsizetype end = whole(document.text, std::min(last, hit.span.end + contextSize), -1);
    ContextLine line{hit.document, hit.span, inOneLine(document.textOf({begin, hit.span.begin})),
        inOneLine(document.textOf(hit.span)), inOneLine(document.textOf({hit.span.end, end})), {}};
    if (const qsizetype turn = document.turnAt(hit.span.begin); turn >= 0 && document.turns[turn].speaker >= 0)
        line.speaker = document.speakers[document.turns[turn].speaker].name;
    return line;
}

QList<qsizetype> sorted(const QList<ContextLine> &lines, LineOrder order)
{
    QList<qsizetype> indices(lines.size());
    std::iota(indices.begin(), indices.end(), 0);
    if (order.by == LineOrder::By::Place)
        return indices;
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(lines.size()));
    for (const ContextLine &line : lines)
        keys.push_back(collator.sortKey(sortText(line, order)));
    std::ranges::stable_sort(
        indices, [&keys](qsizetype a, qsizetype b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
    return indices;
}

}
