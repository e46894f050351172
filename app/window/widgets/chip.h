// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Crossread::Window {

/// One topic or speaker in the legend: its sign as on the page, name, and count. A click switches it on or off; the
/// arrows at its end, or the arrow keys, go to the next and previous place.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    /// How its sign is drawn: a line in a pattern (topics), or a shape with initials (speakers).
    enum class Sign { Line, Speaker };

    struct Content {
        QString name;
        QString letters; ///< Speaker only: the speaker's initials
        int speaker = 0; ///< Speaker only: index in the document, which decides the shape
        QColor colour; ///< readable on the paper already
        int pattern = 0; ///< Line only: as Reading::Mark::pattern
        int count = 0;
        QString tip;
        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit Chip(Sign sign, QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stepped(int direction); ///< +1 next place, -1 the one before

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect arrowRect(int direction) const;
    [[nodiscard]] int arrowAt(QPoint point) const;
    void paintSign(QPainter &painter, const QRect &rect) const;

    Sign m_sign;
    Content m_content;
    int m_hotArrow = 0;
};

}
