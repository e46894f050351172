// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Crossread::Window {

/// One of the things given to something else, to be taken away again: its mark, its name, and a cross. A click on the
/// cross, Delete or Backspace removes it; one on the name is told; arrow keys, and what is typed, are left to whoever holds
/// the chips.
class TagChip final : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString name;
        QString tip; ///< all of it, where the name is short for something
        QString letters; ///< beside which colour is never the only difference
        quint32 colour = 0; ///< 0xRRGGBB
        bool isNew = false; ///< comes to be with what it is given to
        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit TagChip(QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] static int heightFor(const QFontMetrics &metrics) { return metrics.height() + 6; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QString shownName() const; ///< as much of the name as there is room for

Q_SIGNALS:
    void removed(bool byMouse);
    void nameClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Part { None, Name, Cross };
    [[nodiscard]] Part partAt(QPoint point) const;
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] int room() const; ///< for the name
    void setHot(bool hot);

    Content m_content;
    bool m_hot = false; // the mouse is over the cross
    Part m_pressed = Part::None; // with the left button
};

}
