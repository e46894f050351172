// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/chartdrawing.h"

#include "formats/chartlayout.h"
#include "formats/chartlines.h"
#include "formats/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Crossread::Formats {

namespace {

constexpr double strongestGround = 0.85; // of the accent in the cell that has the most
constexpr double faintestGround = 0.08; // in one that has anything
constexpr qreal thinnestStroke = 1.5; // pixels
constexpr qreal closestStrokes = 0.5; // between them; nearer ones are seen as one

double lightnessOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = lightnessOf(a) + 0.05;
    const double second = lightnessOf(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor &top, const QColor &ground, double share)
{
    const auto part = [share](float a, float b) { return float(share * double(a) + (1 - share) * double(b)); };
    return QColor::fromRgbF(
        part(top.redF(), ground.redF()), part(top.greenF(), ground.greenF()), part(top.blueF(), ground.blueF()));
}

/// Draws a chart part by part.
class ChartPainter {
public:
    ChartPainter(QPainter &painter, const Chart &chart, const ChartLook &look)
        : m_painter(painter)
        , m_chart(chart)
        , m_look(look)
        , m_layout(chart, look)
    {
    }

    QList<ChartSpot> draw()
    {
        m_painter.setLayoutDirection(Qt::LeftToRight); // as it is laid out, in every window as in files
        m_painter.setFont(m_look.font);
        QFont strong = m_look.font;
        strong.setBold(true);
        m_painter.setFont(strong);
        const qreal width = m_layout.right() - ChartLayout::margin;
        text({ChartLayout::margin, ChartLayout::margin, width, m_layout.line}, m_chart.title, m_look.ink);
        m_painter.setFont(m_look.font);
        text({ChartLayout::margin, ChartLayout::margin + m_layout.line, width, m_layout.line}, subtitle(), m_look.dim);
        switch (m_chart.kind) {
        case Chart::Kind::Heat: drawHeat(); break;
        case Chart::Kind::Bars: drawBars(); break;
        case Chart::Kind::Lines:
            drawHeads(m_layout.bottom() - m_layout.heads, false);
            m_spots = drawLines(m_painter, m_chart, m_look, m_layout);
            break;
        case Chart::Kind::Places: drawPlaces(); break;
        }
        return m_spots;
    }

private:
    [[nodiscard]] QString subtitle() const
    {
        if (m_layout.shown == m_chart.rows.size())
            return m_chart.measure;
        return Words::tr("%1; the %L2 largest of %L3")
            .arg(m_chart.measure)
            .arg(m_layout.shown)
            .arg(m_chart.rows.size());
    }

    void text(const QRectF &area, const QString &words, const QColor &ink, int flags = Qt::AlignLeading)
    {
        m_painter.setPen(ink);
        m_painter.drawText(area, flags | Qt::AlignVCenter | Qt::TextSingleLine,
            m_layout.metrics.elidedText(words, Qt::ElideRight, area.width()));
    }

    /// A name with the square of its colour.
    void drawName(const QRectF &area, const QString &name, const std::optional<Core::Rgb> &colour)
    {
        const qreal side = m_layout.line * 0.6;
        QRectF words = area;
        if (colour) {
            const QRectF swatch(area.left(), area.center().y() - side / 2, side, side);
            m_painter.setPen(QPen(m_look.dim, 1));
            m_painter.setBrush(QColor::fromRgb(*colour));
            m_painter.drawRect(swatch);
        }
        words.setLeft(area.left() + side + ChartLayout::gap);
        words.setRight(area.right() - ChartLayout::gap);
        text(words, name, m_look.ink);
    }

    void drawHead(qreal left, qreal top, const QString &head, bool upwards)
    {
        const QRectF area(left, top, m_layout.column, m_layout.heads);
        if (!m_layout.isTurned) {
            text(area, head, m_look.ink, Qt::AlignHCenter);
            return;
        }
        m_painter.save();
        m_painter.translate(area.left(), area.bottom());
        m_painter.rotate(-90);
        const QRectF turned(ChartLayout::gap, 0, area.height() - 2 * ChartLayout::gap, area.width());
        text(turned, head, m_look.ink, upwards ? Qt::AlignLeft : Qt::AlignRight);
        m_painter.restore();
    }
    void drawHeads(qreal top, bool upwards)
    {
        for (qsizetype column = 0; column < m_chart.columns.size(); ++column)
            drawHead(m_layout.columnLeft(column), top, m_chart.columns[column], upwards);
    }

    void drawHeat()
    {
        const qreal first = m_layout.top + m_layout.heads;
        const double greatest = greatestOf(m_chart);
        drawHeads(m_layout.top, true);
        const qreal totals = m_layout.columnLeft(m_chart.columns.size());
        const bool hasTotals = m_layout.behind > 0;
        if (hasTotals)
            drawHead(totals, m_layout.top, m_chart.total, true);
        for (qsizetype row = 0; row < m_chart.rows.size(); ++row) {
            const Chart::Row &one = m_chart.rows[row];
            const qreal y = first + qreal(row) * m_layout.row;
            drawName({ChartLayout::margin, y, m_layout.names, m_layout.row}, one.name, one.colour);
            for (qsizetype column = 0; column < one.values.size(); ++column) {
                const double value = one.values[column];
                const QRectF area(m_layout.columnLeft(column), y, m_layout.column, m_layout.row);
                const HeatCell cell = heatCell(m_look, greatest > 0 ? value / greatest : 0);
                m_painter.setPen(QPen(m_look.rule, 1));
                m_painter.setBrush(cell.ground);
                m_painter.drawRect(area);
                if (value > 0)
                    text(area, numberOf(m_chart, value), cell.ink, Qt::AlignHCenter);
                m_spots.append({area, row, column});
            }
            if (hasTotals)
                text({totals, y, m_layout.column, m_layout.row}, numberOf(m_chart, one.total), m_look.ink,
                    Qt::AlignHCenter);
        }
        if (!hasTotals)
            return;
        const qreal y = first + qreal(m_chart.rows.size()) * m_layout.row;
        drawName({ChartLayout::margin, y, m_layout.names, m_layout.row}, m_chart.total, {});
        for (qsizetype column = 0; column < m_chart.totals.size(); ++column)
            text({m_layout.columnLeft(column), y, m_layout.column, m_layout.row},
                numberOf(m_chart, m_chart.totals[column]), m_look.ink, Qt::AlignHCenter);
        text(
            {totals, y, m_layout.column, m_layout.row}, numberOf(m_chart, m_chart.whole), m_look.ink, Qt::AlignHCenter);
    }

    void drawBars()
    {
        const double greatest = std::max(greatestOf(m_chart), 1e-9);
        const qreal room = m_layout.row - m_layout.line - 2; // above a bar stands its number
        for (qsizetype row = 0; row < m_chart.rows.size(); ++row) {
            const Chart::Row &one = m_chart.rows[row];
            const qreal top = m_layout.top + qreal(row) * m_layout.row;
            const qreal ground = top + m_layout.row;
            drawName({ChartLayout::margin, top, m_layout.names, m_layout.row}, one.name, one.colour);
            m_painter.setPen(QPen(m_look.dim, 1));
            m_painter.drawLine(
                QPointF(m_layout.columnLeft(0), ground), QPointF(m_layout.columnLeft(m_layout.columns), ground));
            for (qsizetype column = 0; column < one.values.size(); ++column) {
                const double value = one.values[column];
                const qreal height = value > 0 ? std::max(1.0, room * value / greatest) : 0;
                const qreal left = m_layout.columnLeft(column);
                m_painter.fillRect(QRectF(left + m_layout.column * 0.2, ground - height, m_layout.column * 0.6, height),
                    m_look.accent);
                if (value > 0)
                    text({left, ground - height - m_layout.line, m_layout.column, m_layout.line},
                        numberOf(m_chart, value), m_look.ink, Qt::AlignHCenter);
                m_spots.append({{left, top, m_layout.column, m_layout.row}, row, column});
            }
        }
        drawHeads(m_layout.bottom() - m_layout.heads, false);
    }

    /// Strokes that would touch are one: a picture holds no more of them than can be told apart.
    void drawStrokes(const Chart::Row &row, qreal top)
    {
        const qreal left = m_layout.columnLeft(0);
        const qreal width = m_layout.columnLeft(m_layout.columns) - left;
        const QColor ink = row.colour ? lineColour(m_look, *row.colour) : m_look.dim;
        qreal begin = 0;
        qreal end = -1; // none yet
        const auto drawOne = [&] {
            if (end > begin)
                m_painter.fillRect(QRectF(left + begin, top + 2, end - begin, m_layout.row - 4), ink);
        };
        for (const Chart::Stretch &place : row.places) {
            const qreal from = place.begin * width;
            const qreal to = std::min(std::max(place.end * width, from + thinnestStroke), width);
            if (end < 0 || from > end + closestStrokes) {
                drawOne();
                begin = std::min(from, width - thinnestStroke);
            }
            end = std::max(end, to);
        }
        drawOne();
    }

    void drawPlaces()
    {
        const qreal bottom = m_layout.top + qreal(m_chart.rows.size()) * m_layout.row;
        const qreal behind = m_layout.columnLeft(m_layout.columns);
        m_painter.setPen(QPen(m_look.rule, 1));
        for (qsizetype column = 0; column <= m_layout.columns; ++column)
            m_painter.drawLine(
                QPointF(m_layout.columnLeft(column), m_layout.top), QPointF(m_layout.columnLeft(column), bottom));
        for (qsizetype row = 0; row < m_chart.rows.size(); ++row) {
            const Chart::Row &one = m_chart.rows[row];
            const qreal top = m_layout.top + qreal(row) * m_layout.row;
            drawName({ChartLayout::margin, top, m_layout.names, m_layout.row}, one.name, one.colour);
            drawStrokes(one, top);
            for (qsizetype column = 0; column < one.values.size(); ++column)
                m_spots.append({{m_layout.columnLeft(column), top, m_layout.column, m_layout.row}, row, column});
            if (m_layout.behind > 0)
                text({behind, top, m_layout.column, m_layout.row}, numberOf(m_chart, one.total), m_look.ink,
                    Qt::AlignHCenter);
        }
        drawHeads(bottom, false);
        if (m_layout.behind > 0)
            drawHead(behind, bottom, m_chart.total, false);
    }

    QPainter &m_painter;
    const Chart &m_chart;
    const ChartLook &m_look;
    const ChartLayout m_layout;
    QList<ChartSpot> m_spots;
};

}

HeatCell heatCell(const ChartLook &look, double share)
{
    if (share <= 0)
        return {look.paper, look.ink};
    const QColor ground =
        mixed(look.accent, look.paper, faintestGround + (strongestGround - faintestGround) * std::min(share, 1.0));
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return {ground, contrastOf(black, ground) >= contrastOf(white, ground) ? black : white};
}

QColor lineColour(const ChartLook &look, Core::Rgb colour)
{
    constexpr double least = 3;
    QColor readable = QColor::fromRgb(colour);
    for (int step = 0; step < 20 && contrastOf(readable, look.paper) < least; ++step)
        readable = mixed(look.ink, readable, 0.1);
    return readable;
}

double greatestOf(const Chart &chart)
{
    double greatest = 0;
    for (const Chart::Row &row : chart.rows) {
        for (const double value : row.values)
            greatest = std::max(greatest, value);
    }
    return greatest;
}

QString numberOf(const Chart &chart, double value)
{
    return QLocale().toString(value, 'f', chart.decimals);
}

QSizeF sizeOf(const Chart &chart, const ChartLook &look)
{
    const ChartLayout layout(chart, look);
    return {layout.right() + ChartLayout::margin, layout.bottom() + ChartLayout::margin};
}

QList<ChartSpot> draw(QPainter &painter, const Chart &chart, const ChartLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), sizeOf(chart, look)), look.paper);
    return ChartPainter(painter, chart, look).draw();
}

}
