// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brackets.h"

#include <QFontMetrics>

#include <algorithm>

namespace Crossread::Reading {

namespace {

constexpr int inset = 2; // of a bracket from the edges of its lines
constexpr int fewestLetters = 7; // of a name that still tells which code it is
constexpr int mostTries = 24; // where letters crowd so, a bracket goes without: on top of each other none can be read

/// Top and bottom of what the window shows of a span, or an empty pair.
std::pair<int, int> extentOf(const std::vector<PageLayout::Visible> &shown, Core::TextSpan span)
{
    int top = 0;
    int bottom = 0;
    for (const PageLayout::Visible &block : shown) {
        if (!block.layout->span().overlaps(span))
            continue;
        const Core::TextSpan here = block.layout->span().intersected(span);
        const BlockLayout::Line &first = block.layout->lines()[size_t(block.layout->lineOf(here.begin))];
        const BlockLayout::Line &last = block.layout->lines()[size_t(block.layout->lineOf(here.end - 1))];
        const int from = block.y + first.top + inset;
        const int to = block.y + std::max(last.top + last.height, first.top + first.height) - inset;
        top = bottom == 0 ? from : std::min(top, from);
        bottom = std::max(bottom, to);
    }
    return {top, bottom};
}

/// What stands beside a bracket: the name where the page has room for a readable part of it, else the letters.
QString wordsBeside(const Mark &mark, const QFontMetrics &metrics, int room)
{
    if (!mark.name.isEmpty() && room >= metrics.averageCharWidth() * fewestLetters)
        return metrics.elidedText(mark.name, Qt::ElideRight, room);
    return mark.letters;
}

void placeLetters(std::vector<Bracket> &brackets, const MarkLayer &annotations, const PageStyle &style, int left)
{
    QFont font = style.note.font;
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int edge = style.pageWidth - metrics.averageCharWidth();
    std::vector<QRect> taken;
    for (Bracket &bracket : brackets) {
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
        for (; tries < mostTries && std::any_of(latest, taken.end(), collides); ++tries) {
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

    int deepest = 0;
    for (const qsizetype index : annotations.touching(inWindow)) {
        const Core::TextSpan span = annotations[index].span;
        const auto [top, bottom] = extentOf(shown, span);
        if (bottom <= top)
            continue;
        deepest = std::max(deepest, annotations.lane(index));
        brackets.push_back({index, 0, top, bottom, span.begin >= inWindow.begin, span.end <= inWindow.end, {}, {}, {}});
    }
    const qreal laneWidth = style.laneWidth * std::min(1.0, qreal(style.lanes) / (deepest + 1));
    for (Bracket &bracket : brackets)
        bracket.x = style.bracketLeft + int(annotations.lane(bracket.mark) * laneWidth);
    const int usedLanes = std::min(deepest + 1, style.lanes);
    placeLetters(brackets, annotations, style, style.bracketLeft + usedLanes * style.laneWidth + 1);
    return brackets;
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
