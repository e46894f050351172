// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markscrollbar.h"

#include "readingview.h"
#include "theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

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
}

QRect MarkScrollBar::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

void MarkScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    const QRect track = groove();
    for (const Column &column : columns) {
        const int left = int(width() * column.left);
        const int wide = std::max(2, int(width() * column.width));
        // Thousands of marks share a few hundred rows: one tick a row, in the colour of the first mark there.
        int painted = -1;
        for (const Mark &mark : m_view->marks(column.layer)) {
            const int y = track.top() + int(m_view->fractionOf(mark.span.begin) * (track.height() - tickHeight));
            if (y < painted + tickHeight && painted >= 0)
                continue;
            painted = y;
            const QColor colour = column.layer == Layer::SearchHit ? m_view->theme().caret
                                                                   : m_view->theme().markColour(mark.colour);
            painter.fillRect(left, y, wide, tickHeight, colour);
        }
    }
}

}
