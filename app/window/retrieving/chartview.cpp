// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/retrieving/chartview.h"

#include "reading/accessiblerole.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace Crossread::Window {

class ChartView::Canvas final : public QWidget {
public:
    explicit Canvas(ChartView &view)
        : m_view(view)
    {
        Reading::setAccessibleRole(*this, QAccessible::Chart);
        setMouseTracking(true);
    }

    void fit()
    {
        setFixedSize(sizeOf(chart, look).toSize());
        m_spots.clear();
        update();
    }

    Formats::Chart chart;
    Formats::ChartLook look;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_spots = draw(painter, chart, look);
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (at(event->position()) != nullptr)
            setCursor(Qt::PointingHandCursor);
        else
            unsetCursor();
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const Formats::ChartSpot *spot = event->button() == Qt::LeftButton ? at(event->position()) : nullptr;
        if (spot != nullptr)
            Q_EMIT m_view.chosen(spot->row, spot->column);
    }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const Formats::ChartSpot *spot = at(help->pos()))
            QToolTip::showText(help->globalPos(),
                tr("%1, %2: %3")
                    .arg(chart.rows[spot->row].name, chart.columns[spot->column],
                        numberOf(chart, chart.rows[spot->row].values[spot->column]))
                    .toHtmlEscaped(),
                this);
        else
            QToolTip::hideText();
        return true;
    }

private:
    /// The last one drawn where several are.
    [[nodiscard]] const Formats::ChartSpot *at(QPointF point) const
    {
        for (qsizetype i = m_spots.size() - 1; i >= 0; --i) {
            const Formats::ChartSpot &spot = m_spots[i];
            if (spot.area.contains(point) && chart.rows[spot.row].values[spot.column] > 0)
                return &spot;
        }
        return nullptr;
    }

    ChartView &m_view;
    QList<Formats::ChartSpot> m_spots;
};

ChartView::ChartView(QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas(*this))
{
    setFrameShape(QFrame::NoFrame);
    setWidget(m_canvas);
    setAccessibleName(tr("Chart"));
    setAccessibleDescription(tr("The same numbers stand in the table."));
    m_canvas->setAccessibleDescription(accessibleDescription());
}

void ChartView::setChart(const Formats::Chart &chart)
{
    m_canvas->chart = chart;
    m_canvas->setAccessibleName(chart.title);
    m_canvas->fit();
}

void ChartView::setLook(const Formats::ChartLook &look)
{
    m_canvas->look = look;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, look.paper);
    setPalette(palette);
    m_canvas->fit();
}

}
