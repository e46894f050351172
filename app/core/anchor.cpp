// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchor.h"

#include "core/fold.h"

#include <QList>
#include <QStringMatcher>

#include <cstdlib>
#include <optional>
#include <vector>

namespace Crossread::Core {

namespace {

constexpr qsizetype contextUnits = 32;
constexpr qsizetype shortestLikely = 32; // shorter words are too common to be found by their own likeness
constexpr qsizetype neighbourhood = 4000; // how far from the old place likeness is looked for
constexpr qsizetype nearby = 65536; // how far the words with all their context are looked for first
constexpr double leastLikeness = 0.8;
constexpr double leastOwnLikeness = 0.6; // of short words that were found by their context
constexpr qsizetype longestLikely = 2000; // likeness costs length squared; longer anchors are compared by this much
constexpr qsizetype mostPlaces = 1000; // words that stand more often say nothing about a place

qsizetype outsidePair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position + 1 : position;
}

struct Aligned {
    TextSpan place; ///< what stands for the wanted part
    double likeness = 0; ///< 1 - edits / length
};

/// Sellers' algorithm: the stretch of `text` with the fewest edits to `words`; where the part [from, to) of the words
/// came to stand is carried along.
/// P. H. Sellers, "The theory and computation of evolutionary distances", J. Algorithms 1 (1980).
Aligned mostLikely(QStringView text, QStringView words, qsizetype from, qsizetype to)
{
    struct Cell {
        qsizetype cost = 0;
        TextSpan place;
    };
    const qsizetype rows = words.size();
    std::vector<Cell> cells(size_t(rows) + 1);
    for (qsizetype i = 0; i <= rows; ++i)
        cells[size_t(i)].cost = i;
    Aligned best;
    qsizetype bestCost = rows + 1;
    for (qsizetype j = 0; j <= text.size(); ++j) {
        Cell diagonal = cells[0];
        for (qsizetype i = 0; i <= rows; ++i) {
            Cell &cell = cells[size_t(i)];
            const Cell old = cell;
            bool inserted = false;
            if (i == 0) {
                cell.cost = 0; // the stretch may begin anywhere
            } else if (j > 0) {
                const Cell &above = cells[size_t(i) - 1];
                const qsizetype replace = diagonal.cost + (words[i - 1] == text[j - 1] ? 0 : 1);
                const qsizetype insert = old.cost + 1;
                const qsizetype remove = above.cost + 1;
                inserted = insert < replace && insert <= remove;
                cell = inserted         ? Cell{insert, old.place}
                    : replace <= remove ? Cell{replace, diagonal.place}
                                        : Cell{remove, above.place};
            }
            // What was put in right before or after the wanted part is no part of it.
            if (i <= from)
                cell.place.begin = j;
            if (i < to || (i == to && !inserted))
                cell.place.end = j;
            diagonal = old;
        }
        if (const Cell &last = cells.back(); last.cost < bestCost) {
            bestCost = last.cost;
            best = {last.place, 1.0 - double(bestCost) / double(std::max<qsizetype>(rows, 1))};
        }
    }
    return best;
}

/// How much of the remembered context stands around a place, give or take what a clean-up puts between: 0 to its size.
qsizetype contextScore(const Anchor &anchor, QStringView text, TextSpan place)
{
    const auto likeness = [](QStringView near, QStringView context) {
        return context.isEmpty() ? 0 : qsizetype(mostLikely(near, context, 0, 0).likeness * double(context.size()));
    };
    const qsizetype from = std::max<qsizetype>(0, place.begin - anchor.prefix.size() * 3 / 2);
    const qsizetype to = std::min(text.size(), place.end + anchor.suffix.size() * 3 / 2);
    return likeness(text.sliced(from, place.begin - from), anchor.prefix)
        + likeness(text.sliced(place.end, to - place.end), anchor.suffix);
}

/// The words with all their context near the old place, where they stand so once or at the old place itself: the usual
/// case, found without a look at the whole text.
std::optional<ResolvedAnchor> withFullContext(const Anchor &anchor, QStringView text)
{
    if (anchor.prefix.size() + anchor.suffix.size() < contextUnits)
        return {};
    const QString all = anchor.prefix + anchor.exact + anchor.suffix;
    const qsizetype old = anchor.span.begin - anchor.prefix.size();
    const qsizetype from = std::clamp<qsizetype>(old - nearby, 0, text.size());
    const qsizetype to = std::clamp<qsizetype>(old + all.size() + nearby, from, text.size());
    const QStringMatcher matcher(all);
    const QStringView near = text.sliced(from, to - from);
    qsizetype best = -1;
    int count = 0;
    for (qsizetype at = matcher.indexIn(near); at >= 0 && count < mostPlaces;
        at = matcher.indexIn(near, at + 1), ++count) {
        if (best < 0 || std::abs(from + at - old) < std::abs(from + best - old))
            best = at;
    }
    if (best < 0 || (count > 1 && from + best != old))
        return {};
    const qsizetype begin = from + best + anchor.prefix.size();
    return ResolvedAnchor{{begin, begin + anchor.exact.size()}, AnchorState::Exact};
}

QList<TextSpan> allPlaces(QStringView text, QStringView words)
{
    QList<TextSpan> places;
    const QStringMatcher matcher(words);
    for (qsizetype at = matcher.indexIn(text); at >= 0 && places.size() <= mostPlaces;
        at = matcher.indexIn(text, at + 1))
        places.append({at, at + words.size()});
    return places;
}

/// The place with the most context; nothing where two are equally good and equally far from the old place.
ResolvedAnchor bestByContext(const Anchor &anchor, QStringView text, const QList<TextSpan> &places)
{
    if (places.size() == 1)
        return {places[0], AnchorState::Exact}; // words that stand once need no context
    using Score = std::pair<qsizetype, qsizetype>;
    qsizetype best = -1;
    Score bestScore{-1, 0};
    bool sameContext = false;
    bool tie = false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Score score{contextScore(anchor, text, places[i]), -std::abs(places[i].begin - anchor.span.begin)};
        tie = score > bestScore ? false : tie || score == bestScore;
        sameContext = score.first > bestScore.first ? false : sameContext || score.first == bestScore.first;
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    if (tie)
        return {};
    // Among several, to be sure it takes three quarters of the context, and that no other place has as much.
    const bool sure = !sameContext && bestScore.first * 4 >= (anchor.prefix.size() + anchor.suffix.size()) * 3;
    return {places[best], sure ? AnchorState::Exact : AnchorState::Moved};
}

ResolvedAnchor byLikeness(const Anchor &anchor, QStringView text)
{
    // Long words speak for themselves; short ones are looked for together with what stood around them.
    const bool isShort = anchor.exact.size() < shortestLikely;
    if (isShort && anchor.prefix.size() + anchor.suffix.size() < contextUnits)
        return {};
    const QString own = folded(QStringView(anchor.exact).first(std::min(anchor.exact.size(), longestLikely)));
    const QString words = isShort ? folded(anchor.prefix) + own + folded(anchor.suffix) : own;
    const qsizetype before = isShort ? anchor.prefix.size() : 0;
    const qsizetype from = std::clamp<qsizetype>(anchor.span.begin - before - neighbourhood, 0, text.size());
    const qsizetype to = std::clamp<qsizetype>(anchor.span.begin + words.size() + neighbourhood, from, text.size());
    const QString near = folded(text.sliced(from, to - from));
    const Aligned found = mostLikely(near, words, before, before + own.size());
    if (found.likeness < leastLikeness || found.place.isEmpty())
        return {};
    const QStringView there = QStringView(near).sliced(found.place.begin, found.place.size());
    if (isShort && mostLikely(there, own, 0, own.size()).likeness < leastOwnLikeness)
        return {};
    TextSpan span{from + found.place.begin, from + found.place.end};
    if (own.size() < anchor.exact.size()) // the tail of a long anchor keeps its length
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
    const bool inside =
        anchor.span.begin >= 0 && anchor.span.begin <= anchor.span.end && anchor.span.end <= text.size();
    const bool same = inside && text.sliced(anchor.span.begin, anchor.span.size()) == anchor.exact;
    if (same && anchor.textSha256 == textSha256)
        return {anchor.span, AnchorState::Exact};
    if (anchor.exact.isEmpty())
        return {};
    if (const auto found = withFullContext(anchor, text))
        return *found;
    const QList<TextSpan> places = allPlaces(text, anchor.exact);
    if (places.isEmpty())
        return byLikeness(anchor, text);
    if (places.size() <= mostPlaces)
        return bestByContext(anchor, text, places);
    return same ? ResolvedAnchor{anchor.span, AnchorState::Moved} : ResolvedAnchor{};
}

}
