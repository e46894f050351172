// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markscrollbar.h"

#include "marklayer.h"
#include "readingview.h"
#include "theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cstdlib>

namespace Crossread::Reading {

namespace {

constexpr int tickHeight = 2;

struct Column {
    Layer layer;
    qreal left; // of the bar's width
    qreal width;
};

constexpr Column columns[] = {
    {Layer::Topic, 0.08, 0.26},
    {Layer::Annotation, 0.37, 0.26},
    {Layer::SearchHit, 0.66, 0.26},
};

}

MarkScrollBar::MarkScrollBar(ReadingView *view)
    : QScrollBar(Qt::Vertical, view)
    , m_view(view)
{
    connect(view, &ReadingView::marksChanged, this, [this](Layer layer) {
        m_ticks[size_t(layer)].trackHeight = -1;
        update();
    });
    const auto all = [this] {
        m_ticks = {};
        update();
    };
    connect(view, &ReadingView::documentChanged, this, all);
    connect(view, &ReadingView::themeChanged, this, all);
    connect(view, &ReadingView::typographyChanged, this, all);
}

QRect MarkScrollBar::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

void MarkScrollBar::collect(Layer layer, const QRect &track)
{
    Ticks &column = m_ticks[size_t(layer)];
    // A page that turns out a little longer or shorter leaves its ticks where they are.
    const bool sameRange = std::abs(column.range - maximum()) <= maximum() / 200;
    if (column.trackHeight == track.height() && sameRange)
        return;
    column.ticks.clear();
    column.trackHeight = track.height();
    column.range = maximum();
    // Thousands of marks share a few hundred rows: one tick a row, in the colour of the first mark there; the rest of the
    // row is stepped over.
    const MarkLayer &marks = m_view->markLayer(layer);
    const std::vector<Core::TextSpan> &spans = marks.spans();
    const int room = std::max(1, track.height() - tickHeight);
    for (auto span = spans.begin(); span != spans.end();) {
        const int y = int(m_view->fractionOf(span->begin) * room);
        const QColor colour = layer == Layer::SearchHit
            ? m_view->theme().caret
            : m_view->theme().markColour(marks[span - spans.begin()].colour);
        column.ticks.push_back({y, colour.rgb()});
        const qsizetype next = m_view->positionAtFraction(qreal(y + tickHeight) / room);
        span = std::ranges::lower_bound(std::next(span), spans.end(), next, {}, &Core::TextSpan::begin);
    }
}

void MarkScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    const QRect track = groove();
    for (const Column &column : columns) {
        collect(column.layer, track);
        const int left = int(width() * column.left);
        const int wide = std::max(2, int(width() * column.width));
        for (const Tick &tick : m_ticks[size_t(column.layer)].ticks)
            painter.fillRect(left, track.top() + tick.y, wide, tickHeight, QColor(tick.colour));
    }
}

}
