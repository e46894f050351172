// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signdrawing.h"

#include <QPainter>
#include <QPainterPath>

namespace Crossread::Reading {

namespace {

/// A level stroke across the sign, straight or waved. `y` is a share of its height.
QPainterPath stroke(const QRectF &box, qreal y, bool waved)
{
    const qreal level = box.top() + box.height() * y;
    QPainterPath path(QPointF(box.left(), level));
    if (!waved) {
        path.lineTo(box.right(), level);
        return path;
    }
    const qreal swing = box.height() * 0.22;
    path.cubicTo(box.left() + box.width() * 0.35, level - swing * 2, box.left() + box.width() * 0.65, level + swing * 2,
        box.right(), level);
    return path;
}

void addDot(QPainterPath &path, QPointF centre, qreal radius)
{
    path.addEllipse(centre, radius, radius);
}

}

void paintSign(
    QPainter &painter, const QRectF &rect, Sign sign, bool decided, const QColor &colour, const QColor &paper)
{
    if (sign == Sign::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal thick = std::max(1.2, rect.height() * 0.1);
    painter.setPen(QPen(colour, std::max(1.0, thick * 0.7)));
    painter.setBrush(decided ? colour : QColor(Qt::transparent));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() * 0.25, rect.height() * 0.25);
    const QColor ink = decided ? paper : colour;
    const qreal inset = rect.width() * 0.25;
    const QRectF box = rect.adjusted(inset, inset, -inset, -inset);
    QPainterPath lines;
    QPainterPath dots;
    switch (sign) {
    case Sign::Verbatim:
        lines.addPath(stroke(box, 0.28, false));
        lines.addPath(stroke(box, 0.72, false));
        break;
    case Sign::NearVerbatim:
        lines.addPath(stroke(box, 0.25, true));
        lines.addPath(stroke(box, 0.75, true));
        break;
    case Sign::Reworded: lines.addPath(stroke(box, 0.5, true)); break;
    case Sign::Paraphrase:
        for (const qreal x : {0.08, 0.5, 0.92})
            addDot(dots, {box.left() + box.width() * x, box.center().y()}, thick * 0.75);
        break;
    case Sign::Translated: // there and back
        for (const qreal side : {0.28, 0.72}) {
            const qreal y = box.top() + box.height() * side;
            const qreal head = side < 0.5 ? box.right() : box.left();
            const qreal back = side < 0.5 ? -box.width() * 0.35 : box.width() * 0.35;
            lines.moveTo(box.left(), y);
            lines.lineTo(box.right(), y);
            lines.moveTo(head + back, y - std::abs(back) * 0.6);
            lines.lineTo(head, y);
        }
        break;
    case Sign::Possible:
        lines.moveTo(box.left() + box.width() * 0.15, box.top() + box.height() * 0.2);
        lines.cubicTo(box.left() + box.width() * 0.3, box.top() - box.height() * 0.2, box.right() + box.width() * 0.15,
            box.top(), box.right() - box.width() * 0.1, box.top() + box.height() * 0.32);
        lines.cubicTo(box.right() - box.width() * 0.25, box.top() + box.height() * 0.5, box.center().x(),
            box.top() + box.height() * 0.45, box.center().x(), box.top() + box.height() * 0.7);
        addDot(dots, {box.center().x(), box.bottom() + thick * 0.3}, thick * 0.65);
        break;
    case Sign::NotFound:
        lines.moveTo(box.topLeft());
        lines.lineTo(box.bottomRight());
        lines.moveTo(box.topRight());
        lines.lineTo(box.bottomLeft());
        break;
    case Sign::None: break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, thick, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(lines);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(dots);
    painter.restore();
}

quint32 signColour(Sign sign)
{
    switch (sign) {
    case Sign::Verbatim: return 0x00805E;
    case Sign::NearVerbatim: return 0x0072B2;
    case Sign::Reworded: return 0x9A6A00;
    case Sign::Paraphrase: return 0x8E4A8E;
    case Sign::Translated: return 0x00767A;
    case Sign::NotFound: return 0xC4420C;
    case Sign::Possible:
    case Sign::None: break;
    }
    return 0x6B7280;
}

}
