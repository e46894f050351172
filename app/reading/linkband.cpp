// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkband.h"

#include "accessiblerole.h"
#include "ownkeys.h"
#include "readingview.h"
#include "theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Crossread::Reading {

namespace {

constexpr int preferredWidth = 56;
constexpr int least = 28;
constexpr qreal thinnest = 5; // pixels: to be seen and hit
constexpr qreal widestStacked = 90;
constexpr qreal quiet = 0.16; // opacity
constexpr qreal strong = 0.5;

}

LinkBand::LinkBand(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Links between the two pages"));
    describe();
    setOrientation(m_orientation);
}

void LinkBand::setViews(ReadingView *first, ReadingView *second)
{
    for (ReadingView *old : {m_first.data(), m_second.data()}) {
        if (old)
            old->disconnect(this);
    }
    m_first = first;
    m_second = second;
    for (ReadingView *view : {first, second}) {
        if (!view)
            continue;
        connect(view, &ReadingView::viewChanged, this, &LinkBand::invalidate);
        connect(view, &ReadingView::themeChanged, this, &LinkBand::invalidate);
    }
    invalidate();
}

void LinkBand::setOrientation(Qt::Orientation orientation)
{
    m_orientation = orientation;
    // Wider it would be an empty area between the pages.
    if (orientation == Qt::Horizontal)
        setMaximumSize(preferredWidth * 3 / 2, QWIDGETSIZE_MAX);
    else
        setMaximumSize(QWIDGETSIZE_MAX, preferredWidth);
    updateGeometry();
    invalidate();
}

void LinkBand::setRibbons(QList<Ribbon> ribbons)
{
    const quint64 kept = picked();
    m_ribbons = std::move(ribbons);
    std::stable_sort(
        m_ribbons.begin(), m_ribbons.end(), [](const Ribbon &a, const Ribbon &b) { return a.left < b.left; });
    m_picked = -1;
    for (qsizetype index = 0; kept != 0 && index < m_ribbons.size(); ++index) {
        if (m_ribbons[index].tag == kept)
            m_picked = index;
    }
    describe();
}

quint64 LinkBand::picked() const
{
    return m_picked >= 0 && m_picked < m_ribbons.size() ? m_ribbons[m_picked].tag : 0;
}

QSize LinkBand::sizeHint() const
{
    return m_orientation == Qt::Horizontal ? QSize(preferredWidth, 200) : QSize(200, preferredWidth * 2 / 3);
}

QSize LinkBand::minimumSizeHint() const
{
    return {least, least};
}

void LinkBand::invalidate()
{
    m_isDrawn = false;
    update();
}

LinkBand::End LinkBand::endOf(ReadingView *view, Core::TextSpan span) const
{
    const QWidget *page = view->viewport();
    const QPoint origin = mapFromGlobal(page->mapToGlobal(QPoint(0, 0)));
    const QRectF onPage = view->rectOf(span);
    // A page may be drawn together to less than a ribbon's end.
    const QSizeF room = QSizeF(page->size()).expandedTo({thinnest, thinnest});
    End end;
    end.away = onPage.bottom() < 0 ? -1 : onPage.top() > page->height() ? 1 : 0;
    if (m_orientation == Qt::Horizontal) {
        const qreal top = std::clamp(onPage.top(), 0.0, room.height() - thinnest);
        end.from = origin.y() + top;
        end.to = origin.y() + std::clamp(onPage.bottom(), top + thinnest, std::max(top + thinnest, room.height()));
        end.edge = origin.x() + page->width() / 2 < width() / 2 ? 0 : width();
    } else {
        const qreal left = std::clamp(onPage.left(), 0.0, room.width() - thinnest);
        end.from = origin.x() + left;
        end.to = end.from + std::clamp(onPage.width(), thinnest, widestStacked);
        end.edge = origin.y() + page->height() / 2 < height() / 2 ? 0 : height();
    }
    return end;
}

QPainterPath LinkBand::pathOf(const End &first, const End &second) const
{
    const qreal middle = (first.edge + second.edge) / 2;
    const auto point = [this](qreal along, qreal across) {
        return m_orientation == Qt::Horizontal ? QPointF(across, along) : QPointF(along, across);
    };
    QPainterPath path(point(first.from, first.edge));
    path.cubicTo(point(first.from, middle), point(second.from, middle), point(second.from, second.edge));
    path.lineTo(point(second.to, second.edge));
    path.cubicTo(point(second.to, middle), point(first.to, middle), point(first.to, first.edge));
    path.closeSubpath();
    return path;
}

void LinkBand::draw()
{
    if (std::exchange(m_isDrawn, true))
        return;
    m_drawn.clear();
    if (!m_first || !m_second || !m_first->document() || !m_second->document())
        return;
    for (qsizetype index = 0; index < m_ribbons.size(); ++index) {
        const Ribbon &ribbon = m_ribbons[index];
        const End first = endOf(m_first, ribbon.left);
        const End second = endOf(m_second, ribbon.right);
        const bool inSight = first.away == 0 || second.away == 0;
        if (inSight || ribbon.current || index == m_picked)
            m_drawn.push_back({index, first, second, pathOf(first, second)});
    }
    std::stable_partition(
        m_drawn.begin(), m_drawn.end(), [this](const Drawn &drawn) { return !m_ribbons[drawn.ribbon].current; });
}

void LinkBand::paintArrow(QPainter &painter, const End &end, const QColor &colour) const
{
    if (end.away == 0)
        return;
    const qreal inward = end.edge > 0 ? -7 : 7;
    const qreal along = (end.from + end.to) / 2;
    const QPointF tip = m_orientation == Qt::Horizontal ? QPointF(end.edge + inward, along + end.away * 5)
                                                        : QPointF(along, end.edge + inward + end.away * 5);
    const qreal back = -end.away * 7;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-5, back), tip + QPointF(5, back)}));
}

void LinkBand::paintEvent(QPaintEvent *)
{
    draw();
    QPainter painter(this);
    const Theme &theme = m_first ? m_first->theme() : Theme::light();
    painter.fillRect(rect(), theme.paper);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Drawn &drawn : m_drawn) {
        const Ribbon &ribbon = m_ribbons[drawn.ribbon];
        const bool forward = ribbon.current || ribbon.tag == m_hovered || drawn.ribbon == m_picked;
        const QColor colour = theme.markColour(ribbon.colour);
        QColor fill = colour;
        fill.setAlphaF(float(forward ? strong : quiet));
        painter.setBrush(fill);
        painter.setPen(QPen(colour, forward ? 1.6 : 0.8));
        painter.drawPath(drawn.path);
        paintArrow(painter, drawn.first, colour);
        paintArrow(painter, drawn.second, colour);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.caret, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

quint64 LinkBand::ribbonAt(QPoint point)
{
    draw();
    for (auto drawn = m_drawn.rbegin(); drawn != m_drawn.rend(); ++drawn) {
        if (drawn->path.contains(point))
            return m_ribbons[drawn->ribbon].tag;
    }
    return 0;
}

void LinkBand::hover(quint64 tag)
{
    if (std::exchange(m_hovered, tag) == tag)
        return;
    setCursor(tag != 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT hovered(tag);
}

void LinkBand::mousePressEvent(QMouseEvent *event)
{
    const quint64 tag = event->button() == Qt::LeftButton ? ribbonAt(event->position().toPoint()) : 0;
    if (tag != 0)
        Q_EMIT activated(tag);
}

void LinkBand::mouseMoveEvent(QMouseEvent *event)
{
    hover(ribbonAt(event->position().toPoint()));
}

void LinkBand::leaveEvent(QEvent *)
{
    hover(0);
}

void LinkBand::resizeEvent(QResizeEvent *)
{
    invalidate();
}

void LinkBand::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_picked >= 0 || m_ribbons.isEmpty())
        return;
    const auto current = std::find_if(m_ribbons.begin(), m_ribbons.end(), [](const Ribbon &r) { return r.current; });
    pick(current == m_ribbons.end() ? 0 : current - m_ribbons.begin());
}

void LinkBand::pick(qsizetype index)
{
    m_picked = m_ribbons.isEmpty() ? -1 : std::clamp<qsizetype>(index, 0, m_ribbons.size() - 1);
    describe();
}

void LinkBand::describe()
{
    setAccessibleDescription(m_picked < 0
            ? tr("Up and Down pick a link, Enter goes to it.")
            : tr("Link %1 of %2: %3", "number, count, what it links")
                  .arg(locale().toString(m_picked + 1), locale().toString(m_ribbons.size()), m_ribbons[m_picked].tip));
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    invalidate();
}

void LinkBand::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: pick(m_picked - 1); break;
    case Qt::Key_Down: pick(m_picked + 1); break;
    case Qt::Key_Home: pick(0); break;
    case Qt::Key_End: pick(m_ribbons.size() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (picked() != 0)
            Q_EMIT activated(picked());
        break;
    case Qt::Key_Escape:
        if (m_picked < 0)
            return event->ignore();
        m_picked = -1;
        describe();
        break;
    default: return QWidget::keyPressEvent(event);
    }
}

bool LinkBand::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const quint64 tag = ribbonAt(help->pos());
        const auto found =
            std::find_if(m_ribbons.begin(), m_ribbons.end(), [tag](const Ribbon &r) { return r.tag == tag; });
        const QString tip = tag == 0 || found == m_ribbons.end() ? QString() : found->tip.toHtmlEscaped();
        QToolTip::showText(help->globalPos(), tip.isEmpty() ? tip : QString(u"<p>" % tip % u"</p>"), this);
        return true;
    }
    if (keepsKey(*event,
            {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}))
        return true;
    return QWidget::event(event);
}

}
