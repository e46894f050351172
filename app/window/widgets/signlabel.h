// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/signdrawing.h"
#include "reading/theme.h"

#include <QIcon>
#include <QPainter>
#include <QWidget>

namespace Crossread::Window {

/// The sign of a verdict as a small picture beside its word.
class SignLabel final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setSign(Reading::Sign sign, bool decided, const Reading::Theme &theme)
    {
        m_sign = sign;
        m_decided = decided;
        m_colour = theme.markColour(Reading::signColour(sign));
        m_paper = theme.paper;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().height(), fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qreal side = std::min(width(), height());
        Reading::paintSign(
            painter, {(width() - side) / 2, (height() - side) / 2, side, side}, m_sign, m_decided, m_colour, m_paper);
    }

private:
    Reading::Sign m_sign = Reading::Sign::None;
    bool m_decided = false;
    QColor m_colour;
    QColor m_paper;
};

/// The same as an icon, for lists.
[[nodiscard]] inline QIcon signIcon(
    Reading::Sign sign, bool decided, const QColor &colour, const QColor &ground, int side, qreal ratio)
{
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    Reading::paintSign(painter, QRectF(0, 0, side, side), sign, decided, colour, ground);
    return QIcon(picture);
}

}
