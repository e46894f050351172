// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/chartlines.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Crossread::Formats {

namespace {

constexpr qreal radius = 4.5; // of a sign
constexpr int steps = 5; // of the scale, about

/// 1, 2 or 5 times a power of ten, so that about `steps` of them reach `greatest`; whole numbers where only those are shown.
double stepFor(double greatest, int decimals)
{
    const double rough = std::max(greatest, 1e-9) / steps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (factor * power >= rough)
            step = factor * power;
    }
    return decimals == 0 ? std::max(step, 1.0) : step;
}

/// Six shapes, filled and hollow: twelve that are told apart without a colour.
void drawSign(QPainter &painter, QPointF at, qsizetype which, const QColor &colour, const QColor &paper)
{
    constexpr int shapes = 6;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(which % (2 * shapes) < shapes ? colour : paper);
    const auto around = [&](int corners, double turn) {
        QPolygonF shape;
        for (int i = 0; i < corners; ++i) {
            const double angle = turn + 2 * M_PI * i / corners;
            shape.append(at + QPointF(std::sin(angle), -std::cos(angle)) * radius * 1.25);
        }
        painter.drawPolygon(shape);
    };
    switch (which % shapes) {
    case 0: painter.drawEllipse(at, radius, radius); break;
    case 1: around(4, M_PI / 4); break;
    case 2: around(3, 0); break;
    case 3: around(4, 0); break;
    case 4: around(3, M_PI); break;
    case 5: around(5, 0); break;
    default: break;
    }
}

/// Where the names of the lines stand: each as near to its end as the others let it.
QList<qreal> namePlaces(const QList<qreal> &ends, qreal line, qreal top, qreal bottom)
{
    QList<qsizetype> order(ends.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, [&ends](qsizetype a, qsizetype b) { return ends[a] < ends[b]; });
    QList<qreal> places(ends.size());
    qreal next = top + line / 2;
    for (const qsizetype index : std::as_const(order)) {
        places[index] = std::max(next, ends[index]);
        next = places[index] + line;
    }
    qreal last = bottom;
    for (qsizetype i = order.size() - 1; i >= 0; --i) {
        places[order[i]] = std::min(places[order[i]], last);
        last = places[order[i]] - line;
    }
    return places;
}

}

QList<ChartSpot> drawLines(QPainter &painter, const Chart &chart, const ChartLook &look, const ChartLayout &layout)
{
    const qreal top = layout.top + ChartLayout::gap;
    const qreal bottom = layout.bottom() - layout.heads - ChartLayout::gap;
    const qreal left = layout.columnLeft(0);
    const qreal right = layout.columnLeft(chart.columns.size());
    const double step = stepFor(greatestOf(chart), chart.decimals);
    const double most = std::max(step, std::ceil(greatestOf(chart) / step) * step);
    const auto height = [&](double value) { return bottom - (bottom - top) * value / most; };
    for (int tick = 0; tick * step <= most * 1.0001; ++tick) {
        const qreal y = height(tick * step);
        painter.setPen(QPen(tick == 0 ? look.dim : look.rule, 1));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        painter.setPen(look.ink);
        painter.drawText(QRectF(ChartLayout::margin, y - layout.line / 2, layout.names - ChartLayout::gap, layout.line),
            Qt::AlignRight | Qt::AlignVCenter, numberOf(chart, tick * step));
    }
    const QList<qsizetype> rows = shownRows(chart, layout.shown);
    const auto point = [&](qsizetype row, qsizetype column) {
        return QPointF(layout.columnLeft(column) + layout.column / 2, height(chart.rows[row].values[column]));
    };
    const auto colourOf = [&](qsizetype row) {
        return chart.rows[row].colour ? lineColour(look, *chart.rows[row].colour) : look.ink;
    };
    QList<ChartSpot> spots;
    QList<qreal> ends;
    static constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QPolygonF line;
        for (qsizetype column = 0; column < chart.columns.size(); ++column)
            line.append(point(rows[i], column));
        painter.setPen(QPen(colourOf(rows[i]), 2, dashes[i % std::ssize(dashes)]));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        for (qsizetype column = 0; column < line.size(); ++column) {
            drawSign(painter, line[column], i, colourOf(rows[i]), look.paper);
            spots.append({QRectF(line[column] - QPointF(8, 8), QSizeF(16, 16)), rows[i], column});
        }
        ends.append(line.isEmpty() ? bottom : line.last().y());
    }
    const QList<qreal> places = namePlaces(ends, layout.line, top - layout.line / 2, bottom);
    const qreal signs = right + ChartLayout::gap + radius;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        painter.setPen(QPen(look.rule, 1));
        painter.drawLine(QPointF(right - layout.column / 2 + radius * 2, ends[i]), QPointF(signs - radius, places[i]));
        drawSign(painter, {signs, places[i]}, i, colourOf(rows[i]), look.paper);
        painter.setPen(look.ink);
        const QRectF area(signs + radius + ChartLayout::gap, places[i] - layout.line / 2,
            layout.right() - signs - radius - ChartLayout::gap, layout.line);
        painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
            layout.metrics.elidedText(chart.rows[rows[i]].name, Qt::ElideRight, area.width()));
    }
    return spots;
}

}
