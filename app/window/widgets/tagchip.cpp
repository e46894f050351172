// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/tagchip.h"

#include "window/widgets/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 5;
constexpr int between = 4;
constexpr int mostLetters = 24; // of a name; the tip has all of it

}

TagChip::TagChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus); // arrow keys lead here: twenty chips would be twenty stops for Tab
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // A screen reader presses a button by this.
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT removed(false); });
}

void TagChip::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setText(content.name);
    setToolTip(content.isNew ? tr("%1 (new)").arg(content.tip) : content.tip);
    setAccessibleName(toolTip());
    setAccessibleDescription(tr("Delete takes it away."));
    updateGeometry();
    update();
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height();
    // Rounded up: what is a fraction of a pixel too narrow shows no end of the name at all.
    const int whole = qCeil(QFontMetricsF(font()).horizontalAdvance(m_content.name));
    const int name = std::min(whole, metrics.averageCharWidth() * mostLetters);
    return {edge + line + between + name + between + line + 2, heightFor(metrics)};
}

QRect TagChip::crossRect() const
{
    const int side = fontMetrics().height();
    const QRect rect(width() - side - 2, 0, side, height());
    return layoutDirection() == Qt::RightToLeft ? QRect(2, 0, side, height()) : rect;
}

int TagChip::room() const
{
    return width() - fontMetrics().height() * 2 - edge - 2 * between - 2;
}

QString TagChip::shownName() const
{
    return fontMetrics().elidedText(m_content.name, Qt::ElideMiddle, room());
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = QColor::fromRgb(m_content.colour | 0xff000000U);
    fill.setAlpha(40); // so thin that the words keep their contrast on light and dark
    QPen pen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1);
    if (m_content.isNew && !hasFocus())
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const int side = fontMetrics().height();
    const bool leftward = layoutDirection() == Qt::RightToLeft;
    const QRect sign(leftward ? width() - edge - side : edge, (height() - side) / 2, side, side);
    markIcon(m_content.colour, m_content.letters).paint(&painter, sign);
    const QRect cross = crossRect();
    const QRect words(
        leftward ? QPoint(cross.right() + between, 0) : QPoint(sign.right() + between, 0), QSize(room(), height()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, shownName());
    QColor stroke = palette().color(QPalette::WindowText);
    stroke.setAlpha(m_hot ? 255 : 150);
    painter.setPen(QPen(stroke, m_hot ? 1.8 : 1.3));
    const QPointF middle = QRectF(cross).center();
    const qreal arm = side * 0.19;
    painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
    painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm));
}

void TagChip::setHot(bool hot)
{
    if (hot != std::exchange(m_hot, hot))
        update();
}

TagChip::Part TagChip::partAt(QPoint point) const
{
    return crossRect().contains(point) ? Part::Cross : rect().contains(point) ? Part::Name : Part::None;
}

void TagChip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? partAt(event->pos()) : Part::None;
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    const Part pressed = std::exchange(m_pressed, Part::None);
    if (pressed != partAt(event->pos()))
        return;
    if (pressed == Part::Cross)
        Q_EMIT removed(true);
    else if (pressed == Part::Name)
        Q_EMIT nameClicked();
}

void TagChip::mouseMoveEvent(QMouseEvent *event)
{
    setHot(crossRect().contains(event->pos()));
}

void TagChip::leaveEvent(QEvent *)
{
    setHot(false);
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    // Held down, Backspace must not take one after the other.
    const bool takes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (!takes)
        event->ignore();
    else if (!event->isAutoRepeat())
        Q_EMIT removed(false);
}

}
