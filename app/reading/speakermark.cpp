// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speakermark.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <cmath>
#include <numbers>

namespace Crossread::Reading {

namespace {

constexpr int smallestLetters = 6; // pixels

QPainterPath polygon(const QRectF &rect, int corners, qreal turn)
{
    QPolygonF points;
    for (int corner = 0; corner < corners; ++corner) {
        const qreal angle = turn + 2 * std::numbers::pi * corner / corners;
        points << rect.center() + QPointF(std::cos(angle) * rect.width() / 2, std::sin(angle) * rect.height() / 2);
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(const QRectF &rect, int speaker)
{
    constexpr qreal quarter = std::numbers::pi / 2;
    const QRectF wide = rect.adjusted(-1, -1, 1, 1);
    QPainterPath path;
    switch (speaker % 6) {
    case 0: path.addEllipse(rect); break;
    case 1: path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5); break;
    case 2: path = polygon(wide.adjusted(-1, -1, 1, 1), 4, 0); break; // diamond
    case 3: path = polygon(wide, 6, 0); break;
    case 4: path = polygon(wide.adjusted(-1, -1, 1, 1), 5, -quarter); break;
    default: path = polygon(wide, 8, quarter / 4); break;
    }
    return path;
}

QString lettersOf(const Core::Speaker &speaker, int length)
{
    const QStringList words = speaker.name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString &last = words.constLast();
    if (speaker.anonymous)
        return words.constFirst().left(1).toUpper() + (last.at(0).isDigit() ? last : QString());
    if (length == 1)
        return last.left(1).toUpper();
    if (length == 2 && words.size() > 1)
        return words.constFirst().left(1).toUpper() + last.left(1).toUpper();
    return last.left(1).toUpper() + last.mid(1, length == 2 ? 1 : length - 2);
}

}

QStringList speakerInitials(const QList<Core::Speaker> &speakers)
{
    QStringList initials;
    QSet<QString> taken; // a list of thousands of questioners would be searched as often
    for (const Core::Speaker &speaker : speakers) {
        QString letters;
        for (int length = 1; length <= 4 && (letters.isEmpty() || taken.contains(letters)); ++length)
            letters = lettersOf(speaker, length);
        if (taken.contains(letters))
            letters = QString::number(initials.size() + 1);
        taken.insert(letters);
        initials.append(letters);
    }
    return initials;
}

QString fittingInitials(const QString &initials, QSizeF room, QFont &font)
{
    const auto fits = [&](int size) {
        font.setPixelSize(size);
        return QFontMetricsF(font).horizontalAdvance(initials) <= room.width();
    };
    int size = std::max(smallestLetters, int(room.height() * (initials.size() > 1 ? 0.5 : 0.64)));
    while (!fits(size)) {
        if (size == smallestLetters)
            return initials.first(1);
        --size;
    }
    return initials;
}

void paintSpeakerMark(QPainter &painter, const QRectF &rect, int speaker, const QString &initials, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(shapeOf(rect, std::max(speaker, 0)));
    QFont font = painter.font();
    font.setBold(true);
    font.setItalic(false);
    const QString letters = fittingInitials(initials, rect.size(), font);
    painter.setFont(font);
    painter.setPen(Theme::inkOn(colour));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, letters);
    painter.restore();
}

}
