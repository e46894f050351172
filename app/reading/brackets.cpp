// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brackets.h"

#include <QFontMetrics>

#include <algorithm>

namespace Crossread::Reading {

namespace {

/// Top and bottom of what the window shows of a span, or an empty pair.
std::pair<int, int> extentOf(const std::vector<PageLayout::Visible> &shown, Core::TextSpan span)
{
    int top = 0;
    int bottom = 0;
    for (const PageLayout::Visible &block : shown) {
        if (!block.layout->span().overlaps(span))
            continue;
        for (const QRectF &rect : block.layout->rects(span, BlockLayout::Extent::Ink)) {
            const int from = block.y + int(rect.top());
            const int to = block.y + int(rect.bottom());
            top = bottom == 0 ? from : std::min(top, from);
            bottom = std::max(bottom, to);
        }
    }
    return {top, bottom};
}

void placeLetters(std::vector<Bracket> &brackets, const MarkLayer &annotations, const PageStyle &style, int left)
{
    const QFontMetrics metrics(style.note.font);
    std::vector<QRect> taken;
    for (Bracket &bracket : brackets) {
        const QString &letters = annotations[bracket.mark].letters;
        if (letters.isEmpty())
            continue;
        // An annotation that began above keeps its letters in sight at the window's top.
        const int width = metrics.horizontalAdvance(letters) + 2;
        QRect place(left, std::max(bracket.top, 2), width, style.note.lineHeight);
        const auto collides = [&place](const QRect &other) { return other.intersects(place); };
        while (std::any_of(taken.begin(), taken.end(), collides)) {
            place.moveLeft(place.left() + metrics.averageCharWidth() + 3);
            if (place.right() > style.bracketRight) {
                place.moveLeft(left);
                place.moveTop(place.top() + style.note.lineHeight / 2 + 1);
            }
        }
        taken.push_back(place);
        bracket.letters = place;
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
        brackets.push_back({index, 0, top, bottom, span.begin >= inWindow.begin, span.end <= inWindow.end, {}});
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
        if (bracket.letters.contains(point))
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
