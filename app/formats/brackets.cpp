// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/brackets.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Crossread::Formats {

namespace {

constexpr qreal hair = 0.5; // what rounding may move
constexpr int likelyLine = 90; // characters

/// From the top of the document.
struct Reach {
    qreal top = 0;
    qreal bottom = 0;

    [[nodiscard]] qreal height() const { return bottom - top; }
};

/// The line in which a character stands.
std::optional<Reach> lineAt(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    if (!block.isValid())
        return {};
    const qreal top = document.documentLayout()->blockBoundingRect(block).top(); // with which it is laid out
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return {};
    return Reach{top + line.y(), top + line.y() + line.height()};
}

/// The lowest lane that is free, for one after the other from the top; of those that begin level the longest comes first.
/// Where there are no more lanes, one that is much longer takes that of a short one, as beside the text in the window; one
/// without a lane has -1.
QList<int> lanesFor(const QList<Reach> &reaches, int most = std::numeric_limits<int>::max())
{
    constexpr qreal muchLonger = 2; // times
    QList<qsizetype> order(reaches.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return std::pair(reaches[i].top, -reaches[i].bottom); });
    QList<int> lanes(reaches.size());
    QList<qsizetype> taken; // by which one, by lane
    for (const qsizetype i : std::as_const(order)) {
        const auto isFree = [&](qsizetype other) { return reaches[other].bottom <= reaches[i].top + hair; };
        auto lane = std::ranges::find_if(taken, isFree);
        if (lane == taken.end() && taken.size() < most)
            lane = taken.insert(taken.end(), i);
        if (lane == taken.end()) {
            lane = std::ranges::min_element(taken, {}, [&](qsizetype other) { return reaches[other].height(); });
            lanes[i] = -1;
            if (lane == taken.end() || reaches[*lane].height() * muchLonger > reaches[i].height())
                continue;
            lanes[*lane] = -1;
        }
        *lane = i;
        lanes[i] = int(lane - taken.begin());
    }
    return lanes;
}

/// A bracket on the sheets that it reaches.
void addPieces(
    QList<BracketPiece> &pieces, const BracketPiece &whole, const Reach &first, const Reach &last, qreal sheet)
{
    const auto sheetOf = [sheet](qreal top) { return sheet > 0 ? int((top + hair) / sheet) : 0; };
    const int from = sheetOf(first.top);
    const int to = sheetOf(last.top);
    for (int at = from; at <= to; ++at) {
        BracketPiece piece = whole;
        piece.sheet = at;
        piece.begins = at == from;
        piece.ends = at == to;
        piece.top = piece.begins ? first.top - at * sheet : 0;
        piece.bottom = piece.ends ? last.bottom - at * sheet : sheet;
        pieces.append(piece);
    }
}

/// Puts how many there are that have no lane into the last one, sheet by sheet.
void countIn(int last, QList<BracketPiece> &pieces)
{
    QList<BracketPiece> without;
    std::ranges::copy_if(pieces, std::back_inserter(without), [](const BracketPiece &one) { return one.lane < 0; });
    std::ranges::stable_sort(without, {}, [](const BracketPiece &one) { return std::pair(one.sheet, one.top); });
    const qsizetype before = pieces.size();
    for (const BracketPiece &piece : std::as_const(without)) {
        const bool goesOn = pieces.size() > before && pieces.constLast().sheet == piece.sheet
            && pieces.constLast().bottom > piece.top + hair;
        if (!goesOn) {
            pieces.append(piece);
            pieces.last().words = -1;
            pieces.last().lane = last;
            pieces.last().counted = 1;
            continue;
        }
        BracketPiece &count = pieces.last();
        ++count.counted;
        if (piece.bottom > count.bottom)
            count.ends = piece.ends;
        count.bottom = std::max(count.bottom, piece.bottom);
    }
}

}

QList<BracketPiece> bracketsOf(const QTextDocument &document, const QList<BracketedWords> &words, int most)
{
    struct Lines {
        qsizetype words;
        Reach first;
        Reach last;
    };
    QList<Lines> all;
    QList<Reach> reaches;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const BracketedWords &one = words[i];
        const auto first = one.begin < one.end ? lineAt(document, one.begin) : std::nullopt;
        const auto last = first ? lineAt(document, one.end - 1) : std::nullopt;
        if (!last)
            continue;
        all.append({i, *first, *last});
        reaches.append({first->top, std::max(last->bottom, first->top + one.beside)});
    }
    QList<int> lanes = lanesFor(reaches);
    const bool isCrowded = !lanes.isEmpty() && std::ranges::max(lanes) >= most;
    if (isCrowded)
        lanes = lanesFor(reaches, most - 1);
    QList<BracketPiece> pieces;
    for (qsizetype i = 0; i < all.size(); ++i)
        addPieces(pieces, {.words = all[i].words, .lane = lanes[i]}, all[i].first, all[i].last,
            std::max(0.0, document.pageSize().height()));
    if (isCrowded)
        countIn(most - 1, pieces);
    std::ranges::stable_sort(pieces, {}, &BracketPiece::sheet);
    return pieces;
}

int lanesOf(const QList<BracketPiece> &pieces)
{
    return pieces.isEmpty() ? 0 : std::ranges::max(pieces, {}, &BracketPiece::lane).lane + 1;
}

int likelyLanesOf(const QList<BracketedWords> &words)
{
    QList<Reach> reaches;
    for (const BracketedWords &one : words)
        reaches.append({qreal(one.begin), qreal(one.end + likelyLine)});
    const QList<int> lanes = lanesFor(reaches);
    return lanes.isEmpty() ? 0 : std::ranges::max(lanes) + 1;
}

QList<std::optional<qreal>> placedNotes(const QList<NoteWish> &wishes, qreal height, qreal gap)
{
    QList<std::optional<qreal>> tops(wishes.size());
    for (qsizetype begin = 0; begin < wishes.size();) {
        qsizetype end = begin;
        qreal below = 0; // where the next one may begin
        qreal used = 0;
        for (; end < wishes.size() && wishes[end].sheet == wishes[begin].sheet; ++end) {
            if (used + wishes[end].height > height)
                continue;
            used += wishes[end].height + gap;
            tops[end] = std::max(wishes[end].top, below);
            below = *tops[end] + wishes[end].height + gap;
        }
        qreal above = height; // where the one before must end
        for (qsizetype i = end - 1; i >= begin; --i) {
            if (!tops[i])
                continue;
            tops[i] = std::min(*tops[i], above - wishes[i].height);
            above = *tops[i] - gap;
        }
        begin = end;
    }
    return tops;
}

}
