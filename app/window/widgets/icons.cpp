// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QPixmap transparent(QSize size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

// Paints an SVG in one colour of the palette, whatever colours it was drawn in.
class TintedSvg final : public QIconEngine {
public:
    explicit TintedSvg(const QString &path)
        : m_path(path)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = transparent((QSizeF(rect.size()) * ratio).toSize());
        {
            QPainter inner(&pixmap);
            QSvgRenderer renderer(m_path);
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            renderer.render(&inner);
            inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
            inner.fillRect(pixmap.rect(), colour(mode));
        }
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap = transparent(size);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedSvg(m_path); }
    [[nodiscard]] QString key() const override { return u"crossread-tinted"_s; }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QString m_path;
};

}

QIcon icon(const QString &name)
{
    const QString path = ":/crossread/icons/"_L1 + name + ".svg"_L1;
    return QFile::exists(path) ? QIcon(new TintedSvg(path)) : QIcon();
}

QIcon markIcon(quint32 colour, const QString &mark)
{
    constexpr int size = 64; // scaled down where shown, so that it is sharp at every scale
    QPixmap pixmap = transparent({size, size});
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = QColor::fromRgb(colour | 0xff000000U);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const int inset = mark.isEmpty() ? 14 : 4;
    painter.drawEllipse(pixmap.rect().adjusted(inset, inset, -inset, -inset));
    if (!mark.isEmpty()) {
        QFont font = painter.font();
        font.setPixelSize(mark.size() > 2 ? 22 : mark.size() > 1 ? 28 : 38);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(qGray(fill.rgb()) > 140 ? Qt::black : Qt::white);
        painter.drawText(pixmap.rect(), Qt::AlignCenter, mark);
    }
    return QIcon(pixmap);
}

}
