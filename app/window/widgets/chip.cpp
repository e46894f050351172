// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/chip.h"

#include "reading/mark.h"
#include "reading/speakermark.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 7;
constexpr int gap = 5;

// The line under the words of a topic, as the page draws it, large enough to tell apart.
void paintUnderline(QPainter &painter, const QRect &rect, const QColor &colour, Reading::Underline pattern)
{
    QPen pen(colour, 2.4);
    pen.setCapStyle(Qt::FlatCap);
    const qreal left = rect.left();
    const qreal right = rect.right() + 1;
    const qreal y = rect.center().y() + 0.5;
    switch (pattern) {
    case Reading::Underline::Solid: break;
    case Reading::Underline::Dashed: pen.setDashPattern({2, 1}); break;
    case Reading::Underline::Dotted: pen.setDashPattern({0.9, 0.9}); break;
    case Reading::Underline::DashDot: pen.setDashPattern({2, 0.8, 0.7, 0.8}); break;
    case Reading::Underline::Double:
        pen.setWidthF(1.4);
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y - 2), QPointF(right, y - 2));
        painter.drawLine(QPointF(left, y + 2), QPointF(right, y + 2));
        return;
    case Reading::Underline::Wave: {
        pen.setWidthF(1.6);
        painter.setPen(pen);
        QPainterPath wave(QPointF(left, y));
        const qreal step = (right - left) / 4;
        for (int half = 0; half < 4; ++half)
            wave.quadTo(QPointF(left + (half + 0.5) * step, y + (half % 2 == 0 ? -5 : 5)),
                QPointF(left + (half + 1) * step, y));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(wave);
        return;
    }
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

}

Chip::Chip(Sign sign, QWidget *parent)
    : QAbstractButton(parent)
    , m_sign(sign)
{
    setCheckable(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setText(content.name);
    setToolTip(content.tip);
    //: a topic or speaker with the number of places where it is found
    setAccessibleName(tr("%1, %n places", nullptr, content.count).arg(content.name));
    setAccessibleDescription(
        tr("Space shows or hides it; the right and left arrow keys go to the next and previous place."));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int sign = metrics.height();
    const int name = std::min(metrics.horizontalAdvance(m_content.name), metrics.averageCharWidth() * 26);
    const int count = metrics.horizontalAdvance(QLocale().toString(m_content.count));
    const int arrows = metrics.height();
    return {
        padding + sign + gap + name + gap + count + gap + 2 * arrows * 3 / 4 + 3, std::max(metrics.height() + 8, 24)};
}

QRect Chip::arrowRect(int direction) const
{
    const int size = fontMetrics().height() * 3 / 4;
    const int left = width() - 3 - (direction > 0 ? 1 : 2) * size;
    const QRect rect(left, 0, size, height());
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - rect.right() - 1, 0, size, height()) : rect;
}

int Chip::arrowAt(QPoint point) const
{
    return arrowRect(1).contains(point) ? 1 : arrowRect(-1).contains(point) ? -1 : 0;
}

void Chip::paintSign(QPainter &painter, const QRect &rect) const
{
    const QColor colour = isChecked() ? m_content.colour : palette().color(QPalette::Disabled, QPalette::Text);
    if (m_sign == Sign::Line) {
        paintUnderline(
            painter, rect, colour, static_cast<Reading::Underline>(m_content.pattern % Reading::underlineCount));
        return;
    }
    Reading::paintSpeakerMark(painter, rect, m_content.speaker, m_content.letters, colour);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = palette().color(QPalette::Button);
    if (underMouse())
        fill = palette().color(QPalette::Midlight);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2)
                              : QPen(palette().color(isChecked() ? QPalette::Mid : QPalette::Midlight), 1));
    painter.setBrush(isChecked() ? fill : QColor(Qt::transparent));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const QFontMetrics metrics = fontMetrics();
    const int sign = metrics.height();
    const auto mirrored = [this](QRect rect) {
        return layoutDirection() == Qt::RightToLeft
            ? QRect(width() - rect.right() - 1, rect.y(), rect.width(), rect.height())
            : rect;
    };
    paintSign(painter, mirrored({padding, (height() - sign) / 2, sign, sign}));

    painter.setFont(font());
    painter.setPen(isChecked() ? palette().color(QPalette::ButtonText) : palette().color(QPalette::PlaceholderText));
    const QString count = QLocale().toString(m_content.count);
    const int countWidth = metrics.horizontalAdvance(count);
    const int nameLeft = padding + sign + gap;
    const int countLeft = width() - 3 - sign * 3 / 2 - gap - countWidth;
    const QRect nameRect(nameLeft, 0, countLeft - gap - nameLeft, height());
    painter.drawText(mirrored(nameRect), Qt::AlignVCenter | Qt::AlignLeading,
        metrics.elidedText(m_content.name, Qt::ElideRight, nameRect.width() + 1));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(mirrored({countLeft, 0, countWidth + 1, height()}), Qt::AlignVCenter | Qt::AlignLeading, count);

    for (const int direction : {-1, 1}) {
        const QRectF area = arrowRect(direction);
        const bool pointsRight = (direction > 0) != (layoutDirection() == Qt::RightToLeft);
        const qreal reach = area.width() * 0.18;
        const QPointF middle = area.center();
        QPainterPath arrow(middle + QPointF(pointsRight ? -reach : reach, -2 * reach));
        arrow.lineTo(middle + QPointF(pointsRight ? reach : -reach, 0));
        arrow.lineTo(middle + QPointF(pointsRight ? -reach : reach, 2 * reach));
        const auto role = m_hotArrow == direction ? QPalette::Text : QPalette::PlaceholderText;
        painter.setPen(QPen(palette().color(role), m_hotArrow == direction ? 2.2 : 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(arrow);
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    const int arrow = arrowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && arrow != 0) {
        Q_EMIT stepped(arrow);
        event->accept();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const int arrow = arrowAt(event->position().toPoint());
    if (std::exchange(m_hotArrow, arrow) != arrow)
        update();
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_hotArrow = 0;
    update();
    QAbstractButton::leaveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        Q_EMIT stepped((event->key() == Qt::Key_Right) != mirrored ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}
