// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/chartlayout.h"

#include <algorithm>
#include <numeric>

namespace Crossread::Formats {

namespace {

constexpr qreal mostNames = 280; // pixels
constexpr qreal mostHeads = 170;
constexpr qreal narrowestColumn = 34;
constexpr qreal widestLevelHead = 96; // a longer one is turned
constexpr qsizetype mostLines = 12; // as many signs as are told apart
constexpr qreal narrowestPlot = 360; // of lines: few columns stand apart
constexpr qreal barHeight = 46;

}

ChartLayout::ChartLayout(const Chart &chart, const ChartLook &look)
    : metrics(look.font)
    , line(metrics.height())
    , columns(chart.columns.size())
    , kind(chart.kind)
{
    const auto widest = [this](const QStringList &texts) {
        qreal width = 0;
        for (const QString &text : texts)
            width = std::max(width, metrics.horizontalAdvance(text));
        return width;
    };
    QStringList rowNames{chart.total};
    QStringList numbers{numberOf(chart, chart.whole)};
    for (const Chart::Row &one : chart.rows) {
        rowNames.append(one.name);
        numbers.append(numberOf(chart, one.total));
        for (const double value : one.values)
            numbers.append(numberOf(chart, value));
    }
    for (const double total : chart.totals)
        numbers.append(numberOf(chart, total));
    const qreal number = widest(numbers) + 2 * gap;
    const qreal head = widest(chart.columns + QStringList{chart.total}) + 2 * gap;
    names = std::min(mostNames, widest(rowNames) + line + 3 * gap);
    column = std::max(narrowestColumn, number);
    isTurned = head > std::max(column, widestLevelHead);
    if (!isTurned)
        column = std::max(column, head);
    heads = isTurned ? std::min(mostHeads, head) : line + gap;
    QFont strong = look.font;
    strong.setBold(true);
    least =
        std::max(QFontMetricsF(strong).horizontalAdvance(chart.title), metrics.horizontalAdvance(chart.measure)) + 1;
    top = margin + 2 * line + 2 * gap;
    switch (kind) {
    case Chart::Kind::Heat:
        row = line + 2 * gap;
        behind = chart.total.isEmpty() ? 0 : column;
        shown = chart.rows.size();
        break;
    case Chart::Kind::Bars:
        row = barHeight + line;
        shown = chart.rows.size();
        break;
    case Chart::Kind::Lines:
        row = 0;
        behind = names;
        names = number + gap; // of the scale
        column = std::max({column, narrowestColumn * 1.4, narrowestPlot / qreal(std::max<qsizetype>(1, columns))});
        shown = std::min(chart.rows.size(), mostLines);
        break;
    case Chart::Kind::Places:
        row = line + gap;
        behind = chart.total.isEmpty() ? 0 : column;
        shown = chart.rows.size();
        break;
    }
}

qreal ChartLayout::right() const
{
    return std::max(columnLeft(columns) + behind, margin + least);
}

qreal ChartLayout::bottom() const
{
    switch (kind) {
    case Chart::Kind::Heat: return top + heads + qreal(shown + (behind > 0 ? 1 : 0)) * row;
    case Chart::Kind::Bars: return top + qreal(shown) * row + heads;
    case Chart::Kind::Lines: return top + std::max(plotHeight, qreal(shown) * line) + heads + gap;
    case Chart::Kind::Places: return top + qreal(shown) * row + heads;
    }
    Q_UNREACHABLE_RETURN(0);
}

QList<qsizetype> shownRows(const Chart &chart, qsizetype count)
{
    QList<qsizetype> rows(chart.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(
        rows, [&chart](qsizetype a, qsizetype b) { return chart.rows[a].total > chart.rows[b].total; });
    rows.resize(std::min(count, rows.size()));
    std::ranges::sort(rows);
    return rows;
}

}
