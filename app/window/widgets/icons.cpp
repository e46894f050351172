// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QPixmap transparent(QSize size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

// Those that point along the line of reading.
constexpr std::array along{"back"_L1, "forward"_L1, "undo"_L1, "redo"_L1};

// Paints an SVG in one colour of the palette, whatever colours it was drawn in; `turns`: mirrored where one reads from the
// right.
class TintedSvg final : public QIconEngine {
public:
    TintedSvg(const QString &path, bool turns)
        : m_path(path)
        , m_turns(turns)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = drawn((QSizeF(rect.size()) * ratio).toSize(), colour(mode));
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

    [[nodiscard]] QIconEngine *clone() const override { return new TintedSvg(m_path, m_turns); }
    [[nodiscard]] QString key() const override { return u"crossread-tinted"_s; }

private:
    /// Read once for each size and colour: icons are drawn with everything that is beside them.
    [[nodiscard]] QPixmap drawn(QSize size, QColor colour) const
    {
        const bool turned = m_turns && QGuiApplication::isRightToLeft();
        const QString name = u"%1 %2x%3 %4 %5"_s.arg(m_path)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(colour.name(QColor::HexArgb))
                                 .arg(int(turned));
        QPixmap pixmap;
        if (QPixmapCache::find(name, &pixmap))
            return pixmap;
        pixmap = transparent(size);
        QPainter painter(&pixmap);
        if (turned) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        QSvgRenderer renderer(m_path);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), size), colour);
        painter.end();
        QPixmapCache::insert(name, pixmap);
        return pixmap;
    }
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QString m_path;
    bool m_turns;
};

}

QIcon icon(const QString &name)
{
    const QString path = ":/crossread/icons/"_L1 + name + ".svg"_L1;
    const bool turns = std::ranges::any_of(along, [&name](QLatin1StringView one) { return one == name; });
    return QFile::exists(path) ? QIcon(new TintedSvg(path, turns)) : QIcon();
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
