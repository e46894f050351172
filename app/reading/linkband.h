// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QPainterPath>
#include <QPointer>
#include <QWidget>

namespace Crossread::Reading {

class ReadingView;

/// Two passages that belong together, one in each page.
struct Ribbon {
    Core::TextSpan left; ///< in the first view, wherever that stands
    Core::TextSpan right; ///< in the second
    quint32 colour = 0; ///< 0xRRGGBB
    bool current = false;
    quint64 tag = 0; ///< the caller's own number, handed back by activated()
    QString tip; ///< plain text; also what a screen reader says
    friend bool operator==(const Ribbon &, const Ribbon &) = default;
};

/// The band between two pages with a ribbon for each link: quiet until touched, picked or current. An end that is not on
/// its page leads to the page's edge with an arrow. It looks where the pages stand, so that they can be swapped; side by
/// side or stacked is told by setOrientation(). By keyboard: Up and Down pick, Enter follows, Escape lets go.
class LinkBand final : public QWidget {
    Q_OBJECT

public:
    explicit LinkBand(QWidget *parent = nullptr);

    void setViews(ReadingView *first, ReadingView *second); ///< either may be null
    void setOrientation(Qt::Orientation orientation); ///< Horizontal: pages side by side
    [[nodiscard]] Qt::Orientation orientation() const { return m_orientation; }
    void setRibbons(QList<Ribbon> ribbons); ///< any order
    [[nodiscard]] const QList<Ribbon> &ribbons() const
    {
        return m_ribbons;
    } ///< sorted by their place in the first view
    [[nodiscard]] quint64 picked() const; ///< tag of the ribbon picked by keyboard, 0: none
    /// Tag of the ribbon drawn at a point, 0: none.
    [[nodiscard]] quint64 ribbonAt(QPoint point);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(quint64 tag);
    void hovered(quint64 tag); ///< 0: none any more

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// One end of a ribbon on an edge of the band: a stretch along it.
    struct End {
        qreal from = 0;
        qreal to = 0;
        qreal edge = 0; ///< the coordinate across
        int away = 0; ///< -1: lies above its page, 1: below, 0: on it
    };
    struct Drawn {
        qsizetype ribbon = 0;
        End first;
        End second;
        QPainterPath path;
    };

    void invalidate();
    void draw();
    [[nodiscard]] End endOf(ReadingView *view, Core::TextSpan span) const;
    [[nodiscard]] QPainterPath pathOf(const End &first, const End &second) const;
    void paintArrow(QPainter &painter, const End &end, const QColor &colour) const;
    void hover(quint64 tag);
    void pick(qsizetype index);
    void describe(); ///< for a screen reader, and draws anew

    QPointer<ReadingView> m_first;
    QPointer<ReadingView> m_second;
    Qt::Orientation m_orientation = Qt::Horizontal;
    QList<Ribbon> m_ribbons;
    std::vector<Drawn> m_drawn; ///< those with an end in sight, quiet ones first
    bool m_isDrawn = false;
    quint64 m_hovered = 0;
    qsizetype m_picked = -1;
};

}
