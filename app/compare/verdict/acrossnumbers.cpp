// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/acrossnumbers.h"

#include "compare/language/quantities.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr double leastNumber = 12; ///< up to this, numbers are words of the language
constexpr int sentencesBeside = 2;

bool isLarge(const Quantity &quantity)
{
    return std::max(quantity.number, quantity.count) > leastNumber;
}

}

QList<Alert> changedNumbers(const Case &entry, std::span<const Word> passage, const Context &context)
{
    QList<Alert> out;
    if (passage.empty())
        return out;
    const TranscriptIndex &index = context.index;
    const int last = int(index.sentences().size()) - 1;
    const auto around = index.wordsOf(std::max(0, index.sentenceAt(passage.front().begin) - sentencesBeside),
        std::min(last, index.sentenceAt(passage.back().begin) + sentencesBeside));
    const QList<Quantity> theirs = quantitiesIn(index.text(), passage, index.vocabulary());
    const QList<Quantity> nearby = quantitiesIn(index.text(), around, index.vocabulary());
    QList<Quantity> ours = quantitiesIn(context.article.text, entry.words, context.vocabulary);
    const auto isIn = [](const Quantity &one, const QList<Quantity> &others) {
        return std::ranges::any_of(others, [&](const Quantity &other) {
            // The unit may be another one: words for it are not compared across languages.
            return isAsMuch(one, other) || one.count == other.count || one.number == other.number;
        });
    };
    for (const Quantity &other : theirs) {
        if (!isLarge(other) || isIn(other, ours))
            continue;
        const auto instead =
            std::ranges::find_if(ours, [&](const Quantity &one) { return isLarge(one) && !isIn(one, nearby); });
        if (instead == ours.end())
            return out;
        out.append({AlertKind::NumberChanged, instead->span, other.span});
        ours.erase(instead);
    }
    return out;
}

}
