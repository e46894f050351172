// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brackets.h"

#include <QFontMetrics>

#include <algorithm>
#include <limits>
#include <utility>

namespace Crossread::Reading {

namespace {

constexpr int inset = 2; // of a bracket from the edges of its lines
constexpr int besideFoot = 3; // of a lane: a stripe, and a gap between it and the next one's foot
constexpr int fewestLetters = 7; // of a name that still tells which code it is
constexpr int mostTries = 24; // where letters crowd so, a bracket goes without: on top of each other none can be read

/// Top and bottom of what a block has of a span; it has some.
std::pair<int, int> extentIn(const PageLayout::Visible &block, Core::TextSpan span)
{
    const Core::TextSpan here = block.layout->span().intersected(span);
    const BlockLayout::Line &first = block.layout->lines()[size_t(block.layout->lineOf(here.begin))];
    const BlockLayout::Line &last = block.layout->lines()[size_t(block.layout->lineOf(here.end - 1))];
    return {block.y + first.top + inset, block.y + std::max(last.top + last.height, first.top + first.height) - inset};
}

/// Top and bottom of what the window shows of a span, or an empty pair.
std::pair<int, int> extentOf(const std::vector<PageLayout::Visible> &shown, Core::TextSpan span)
{
    int top = std::numeric_limits<int>::max();
    int bottom = std::numeric_limits<int>::min();
    for (const PageLayout::Visible &block : shown) {
        if (!block.layout->span().overlaps(span))
            continue;
        const auto [from, to] = extentIn(block, span);
        top = std::min(top, from);
        bottom = std::max(bottom, to);
    }
    return {top, bottom};
}

/// Brackets with a lane each, as far as there are that many, and the marks that have none.
struct Lanes {
    std::vector<Bracket> brackets;
    std::vector<qsizetype> rest;
};

/// `all`: from top to bottom. Lanes are a matter of the text, lines one of the page: where two brackets of one lane stand
/// beside the same line, the longer one has it.
Lanes inLanes(const std::vector<Bracket> &all, const MarkLayer &annotations, int count)
{
    Lanes lanes;
    const auto length = [&annotations](const Bracket &one) { return annotations[one.mark].span.size(); };
    const auto keep = [&lanes](const Bracket *one, int lane) {
        if (one == nullptr)
            return;
        lanes.brackets.push_back(*one);
        lanes.brackets.back().x = lane;
    };
    std::vector<const Bracket *> latest(size_t(count), nullptr);
    for (const Bracket &bracket : all) {
        const int lane = annotations.lane(bracket.mark, count);
        if (lane == count) {
            lanes.rest.push_back(bracket.mark);
            continue;
        }
        const Bracket *&before = latest[size_t(lane)];
        const bool meet = before != nullptr && before->bottom > bracket.top;
        if (meet && length(*before) >= length(bracket)) {
            lanes.rest.push_back(bracket.mark);
            continue;
        }
        if (meet)
            lanes.rest.push_back(before->mark);
        else
            keep(before, lane);
        before = &bracket;
    }
    for (int lane = 0; lane < count; ++lane)
        keep(latest[size_t(lane)], lane);
    std::ranges::sort(lanes.rest); // from top to bottom
    return lanes;
}

/// One "+n" for those that stand beside the same lines of a paragraph, whatever of it the window shows: so the number stays
/// the same while one scrolls.
void appendCounts(std::vector<Bracket> &brackets, const std::vector<PageLayout::Visible> &shown,
    const std::vector<qsizetype> &rest, const MarkLayer &annotations, int lane)
{
    for (const PageLayout::Visible &block : shown) {
        Bracket count;
        const auto finish = [&] {
            if (!count.counted.empty())
                brackets.push_back(std::exchange(count, {}));
        };
        for (const qsizetype mark : rest) {
            const Core::TextSpan span = annotations[mark].span;
            if (!block.layout->span().overlaps(span))
                continue;
            const auto [top, bottom] = extentIn(block, span);
            if (top >= count.bottom)
                finish();
            if (count.counted.empty())
                count = {mark, lane, top, bottom, true, true, {}, {}, {}, 0, {}};
            count.top = std::min(count.top, top);
            count.bottom = std::max(count.bottom, bottom);
            count.counted.push_back({mark, top, bottom});
            count.text = u'+' + QString::number(count.counted.size());
        }
        finish();
    }
}

/// What stands beside a bracket: the name where the page has room for a readable part of it, else the letters.
QString wordsBeside(const Mark &mark, const QFontMetrics &metrics, int room)
{
    if (!mark.name.isEmpty() && room >= metrics.averageCharWidth() * fewestLetters)
        return metrics.elidedText(mark.name, Qt::ElideRight, room);
    return mark.letters;
}

/// How many there are is always said: nothing else stands in the way of that.
std::vector<QRect> placeNumbers(
    std::vector<Bracket> &brackets, const QFontMetrics &metrics, const PageStyle &style, int left)
{
    std::vector<QRect> taken;
    for (Bracket &bracket : brackets) {
        if (bracket.counted.empty() || bracket.bottom < 0)
            continue;
        const int above = taken.empty() ? 0 : taken.back().bottom() + 1;
        bracket.letters = QRect(left, std::max({bracket.top, 2, above}), metrics.horizontalAdvance(bracket.text) + 2,
            style.note.lineHeight);
        taken.push_back(bracket.letters);
    }
    return taken;
}

void placeLetters(std::vector<Bracket> &brackets, const MarkLayer &annotations, const PageStyle &style, int left)
{
    QFont font = style.note.font;
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int edge = style.pageWidth - metrics.averageCharWidth();
    const std::vector<QRect> numbers = placeNumbers(brackets, metrics, style, left);
    std::vector<QRect> taken;
    for (Bracket &bracket : brackets) {
        if (!bracket.counted.empty() || bracket.bottom < 0)
            continue;
        const Mark &mark = annotations[bracket.mark];
        const int memo = mark.memo ? metrics.ascent() + 4 : 0;
        bracket.text = wordsBeside(mark, metrics, edge - left - memo);
        if (bracket.text.isEmpty() && memo == 0)
            continue;
        // An annotation that began above keeps its letters in sight at the window's top.
        const int width = metrics.horizontalAdvance(bracket.text) + 2 + memo;
        const int furthest = std::max(style.bracketRight, bracket.text == mark.letters ? 0 : edge);
        QRect place(left, std::max(bracket.top, 2), width, style.note.lineHeight);
        // Brackets come from top to bottom, so that only the latest letters can be in the way.
        const auto latest = taken.end() - std::min<qsizetype>(qsizetype(taken.size()), mostTries);
        const auto collides = [&place](const QRect &other) { return other.intersects(place); };
        int tries = 0;
        const auto isTaken = [&] {
            return std::any_of(latest, taken.end(), collides) || std::ranges::any_of(numbers, collides);
        };
        for (; tries < mostTries && isTaken(); ++tries) {
            place.moveLeft(place.left() + metrics.averageCharWidth() + 3);
            if (place.right() > furthest) {
                place.moveLeft(left);
                place.moveTop(place.top() + style.note.lineHeight / 2 + 1);
            }
        }
        if (tries == mostTries)
            continue;
        taken.push_back(place);
        bracket.letters = place.adjusted(memo, 0, 0, 0);
        if (memo > 0)
            bracket.memo =
                QRect(place.left(), place.center().y() - metrics.ascent() / 2, metrics.ascent(), metrics.ascent());
    }
}

}

std::vector<Bracket> placeBrackets(PageLayout &page, const MarkLayer &annotations)
{
    std::vector<Bracket> brackets;
    const std::vector<PageLayout::Visible> &shown = page.visible();
    if (annotations.isEmpty() || shown.empty())
        return brackets;
    const PageStyle &style = page.style();
    const Core::TextSpan inWindow{shown.front().layout->span().begin, shown.back().layout->span().end};

    std::vector<Bracket> all;
    for (const qsizetype index : annotations.touching(inWindow)) {
        const Core::TextSpan span = annotations[index].span;
        const auto [top, bottom] = extentOf(shown, span);
        if (bottom <= top)
            continue;
        const bool begins = span.begin >= inWindow.begin;
        const bool ends = span.end <= inWindow.end;
        all.push_back({index, 0, top, bottom, begins, ends, {}, {}, {}, 0, {}});
    }
    Lanes lanes = inLanes(all, annotations, style.stripes());
    brackets = std::move(lanes.brackets);
    // The last lane is for the counts, also where the window shows none: else all would move aside for one that comes.
    const int last = annotations.depth(style.stripes());
    appendCounts(brackets, shown, lanes.rest, annotations, last);
    std::ranges::stable_sort(brackets, {}, &Bracket::top);
    const int used = last + 1;
    const int laneWidth = std::min(style.laneWidth, style.lanesWidth / used);
    for (Bracket &bracket : brackets) {
        bracket.x = style.bracketLeft + bracket.x * laneWidth;
        bracket.foot = std::max(1, laneWidth - besideFoot);
    }
    placeLetters(brackets, annotations, style, style.bracketLeft + used * laneWidth + 1);
    return brackets;
}

std::vector<qsizetype> Bracket::marksAt(int y) const
{
    std::vector<qsizetype> marks;
    for (const Counted &one : counted) {
        if (one.top - inset <= y && y <= one.bottom + inset)
            marks.push_back(one.mark);
    }
    if (!marks.empty())
        return marks;
    for (const Counted &one : counted) // pointed at its letters, which stand below where others are in their way
        marks.push_back(one.mark);
    return counted.empty() ? std::vector{mark} : marks;
}

const Bracket *bracketAt(const std::vector<Bracket> &brackets, const PageStyle &style, QPoint point)
{
    const Bracket *found = nullptr;
    int nearest = style.laneWidth;
    for (const Bracket &bracket : brackets) {
        if (bracket.letters.contains(point) || bracket.memo.contains(point))
            return &bracket;
        const int distance = std::abs(point.x() - bracket.x);
        if (point.y() >= bracket.top && point.y() <= bracket.bottom && distance < nearest) {
            nearest = distance;
            found = &bracket;
        }
    }
    return found;
}

}
