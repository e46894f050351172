// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signplacing.h"

#include <algorithm>

namespace Crossread::Reading {

namespace {

constexpr int barInset = 2; // of a bar from the edges of its lines
constexpr int barWidth = 2;
constexpr int reach = 3; // pixels around a bar that still mean it

/// The lines of a span that the window shows, from top to bottom.
std::vector<QRect> linesOf(const std::vector<PageLayout::Visible> &shown, Core::TextSpan span)
{
    std::vector<QRect> lines;
    for (const PageLayout::Visible &block : shown) {
        if (!block.layout->span().overlaps(span))
            continue;
        const Core::TextSpan here = block.layout->span().intersected(span);
        const int last = block.layout->lineOf(here.end - 1);
        for (int line = block.layout->lineOf(here.begin); line <= last; ++line) {
            const BlockLayout::Line &one = block.layout->lines()[size_t(line)];
            lines.emplace_back(0, block.y + one.top, 1, one.height);
        }
    }
    return lines;
}

}

std::vector<PlacedSign> placeSigns(PageLayout &page, const PageMarks &marks)
{
    std::vector<PlacedSign> signs;
    const MarkLayer &links = marks.of(Layer::Link);
    const std::vector<PageLayout::Visible> &shown = page.visible();
    if (links.isEmpty() || shown.empty())
        return signs;
    const PageStyle &style = page.style();
    std::vector<qsizetype> order;
    for (const qsizetype index :
        links.touching({shown.front().layout->span().begin, shown.back().layout->span().end})) {
        if (links[index].sign != Sign::None)
            order.push_back(index);
    }
    std::stable_partition(
        order.begin(), order.end(), [&](qsizetype index) { return marks.isCurrent(Layer::Link, links[index]); });
    std::vector<int> taken; // tops of lines
    for (const qsizetype index : order) {
        const std::vector<QRect> lines = linesOf(shown, links[index].span);
        if (lines.empty())
            continue;
        PlacedSign placed;
        placed.mark = index;
        placed.bar = QRect(style.signBar, lines.front().top() + barInset, barWidth,
            lines.back().bottom() - lines.front().top() - 2 * barInset + 1);
        const auto isFree = [&taken](const QRect &line) {
            return line.bottom() > 0 && std::find(taken.begin(), taken.end(), line.top()) == taken.end();
        };
        if (const auto line = std::find_if(lines.begin(), lines.end(), isFree); line != lines.end()) {
            taken.push_back(line->top());
            placed.sign =
                QRect(style.signLeft, line->center().y() - style.signSide / 2, style.signSide, style.signSide);
            if (style.signWords > 0)
                placed.word = QRect(style.signLeft - style.signWords, line->top(), style.signWords - style.signSide / 3,
                    line->height());
        }
        signs.push_back(placed);
    }
    return signs;
}

const PlacedSign *signAt(const std::vector<PlacedSign> &signs, QPoint point)
{
    const auto hit = std::find_if(signs.begin(), signs.end(), [point](const PlacedSign &placed) {
        return placed.sign.adjusted(-reach, -reach, reach, reach).contains(point) || placed.word.contains(point);
    });
    if (hit != signs.end())
        return &*hit;
    const auto bar = std::find_if(signs.begin(), signs.end(),
        [point](const PlacedSign &placed) { return placed.bar.adjusted(-reach, 0, reach, 0).contains(point); });
    return bar == signs.end() ? nullptr : &*bar;
}

}
