// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchor.h"

#include "core/fold.h"

#include <QList>
#include <QStringMatcher>

#include <cstdlib>

namespace Crossread::Core {

namespace {

constexpr qsizetype contextUnits = 32;
constexpr qsizetype shortestLikely = 32; // shorter words are too common to be found by likeness alone
constexpr qsizetype neighbourhood = 4000; // how far from the old place likeness is looked for
constexpr double leastLikeness = 0.8;
constexpr qsizetype longestLikely = 2000; // likeness costs length squared; longer anchors are compared by this much

qsizetype outsidePair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position + 1 : position;
}

qsizetype commonSuffix(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n])
        ++n;
    return n;
}

/// How many units of remembered context stand around a place.
qsizetype contextScore(const Anchor &anchor, QStringView text, TextSpan place)
{
    return commonSuffix(text.first(place.begin), anchor.prefix) + commonPrefix(text.sliced(place.end), anchor.suffix);
}

/// The place with the most context; nothing where two are equally good and equally far from the old place.
ResolvedAnchor bestByContext(const Anchor &anchor, QStringView text, const QList<TextSpan> &places)
{
    qsizetype best = -1;
    std::pair<qsizetype, qsizetype> bestScore{-1, 0};
    bool tie = false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const std::pair score{contextScore(anchor, text, places[i]), -std::abs(places[i].begin - anchor.span.begin)};
        tie = score == bestScore;
        if (score > bestScore) {
            best = i;
            bestScore = score;
            tie = false;
        }
    }
    if (best < 0 || tie)
        return {};
    // Words that stand once need no context; among several, half of the remembered context must be there to be sure.
    const bool sure = places.size() == 1 || bestScore.first * 2 >= anchor.prefix.size() + anchor.suffix.size();
    return {places[best], sure ? AnchorState::Exact : AnchorState::Moved};
}

QList<TextSpan> allPlaces(QStringView text, QStringView words)
{
    QList<TextSpan> places;
    const QStringMatcher matcher(words);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + 1)) {
        places.append({at, at + words.size()});
        if (places.size() > 1000) // such words say nothing about a place
            break;
    }
    return places;
}

struct Aligned {
    TextSpan place;
    double likeness = 0; ///< 1 - edits / length
};

/// Sellers' algorithm: the stretch of `text` with the fewest edits to `words`, its begin carried along.
/// P. H. Sellers, "The theory and computation of evolutionary distances", J. Algorithms 1 (1980).
Aligned mostLikely(QStringView text, QStringView words)
{
    const qsizetype rows = words.size();
    QList<qsizetype> cost(rows + 1);
    QList<qsizetype> begin(rows + 1, 0);
    for (qsizetype i = 0; i <= rows; ++i)
        cost[i] = i;
    Aligned best;
    qsizetype bestCost = rows + 1;
    for (qsizetype j = 1; j <= text.size(); ++j) {
        qsizetype diagonalCost = cost[0];
        qsizetype diagonalBegin = begin[0];
        cost[0] = 0;
        begin[0] = j;
        for (qsizetype i = 1; i <= rows; ++i) {
            const qsizetype replace = diagonalCost + (words[i - 1] == text[j - 1] ? 0 : 1);
            const qsizetype insert = cost[i] + 1;
            const qsizetype remove = cost[i - 1] + 1;
            diagonalCost = cost[i];
            const qsizetype oldBegin = begin[i];
            if (replace <= insert && replace <= remove) {
                cost[i] = replace;
                begin[i] = diagonalBegin;
            } else if (insert <= remove) {
                cost[i] = insert;
            } else {
                cost[i] = remove;
                begin[i] = begin[i - 1];
            }
            diagonalBegin = oldBegin;
        }
        if (cost[rows] < bestCost) {
            bestCost = cost[rows];
            best = {{begin[rows], j}, 1.0 - double(bestCost) / double(rows)};
        }
    }
    return best;
}

ResolvedAnchor byLikeness(const Anchor &anchor, QStringView text)
{
    if (anchor.exact.size() < shortestLikely)
        return {};
    const QString words = folded(QStringView(anchor.exact).first(std::min(anchor.exact.size(), longestLikely)));
    const qsizetype from = std::clamp<qsizetype>(anchor.span.begin - neighbourhood, 0, text.size());
    const qsizetype to = std::clamp<qsizetype>(anchor.span.begin + words.size() + neighbourhood, from, text.size());
    const QString near = folded(text.sliced(from, to - from));
    const Aligned found = mostLikely(near, words);
    if (found.likeness < leastLikeness)
        return {};
    TextSpan span{from + found.place.begin, from + found.place.end};
    if (words.size() < anchor.exact.size()) // the tail of a long anchor keeps its length
        span.end = std::min(text.size(), span.begin + anchor.exact.size());
    return {{outsidePair(text, span.begin), outsidePair(text, span.end)}, AnchorState::Moved};
}

}

Anchor makeAnchor(QStringView text, const QByteArray &textSha256, TextSpan span)
{
    const qsizetype from = outsidePair(text, std::max<qsizetype>(0, span.begin - contextUnits));
    qsizetype to = std::min(text.size(), span.end + contextUnits);
    if (to < text.size() && text[to].isLowSurrogate())
        --to;
    return {span, text.sliced(span.begin, span.size()).toString(), text.sliced(from, span.begin - from).toString(),
            text.sliced(span.end, std::max<qsizetype>(0, to - span.end)).toString(), textSha256};
}

ResolvedAnchor resolveAnchor(const Anchor &anchor, QStringView text, const QByteArray &textSha256)
{
    const bool inside = anchor.span.begin >= 0 && anchor.span.begin <= anchor.span.end && anchor.span.end <= text.size();
    const bool same = inside && text.sliced(anchor.span.begin, anchor.span.size()) == anchor.exact;
    if (same && anchor.textSha256 == textSha256)
        return {anchor.span, AnchorState::Exact};
    if (anchor.exact.isEmpty())
        return {};
    if (const QList<TextSpan> places = allPlaces(text, anchor.exact); !places.isEmpty()) {
        if (places.size() <= 1000)
            return bestByContext(anchor, text, places);
        return same ? ResolvedAnchor{anchor.span, AnchorState::Moved} : ResolvedAnchor{};
    }
    return byLikeness(anchor, text);
}

}
