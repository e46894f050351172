// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/widgets/chip.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace Crossread::Window {

/// A row of chips under one name. As many as fit are shown; the rest are in the menu at its end, so that the row is one
/// line high at any width and type size.
class ChipRow final : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString id;
        Chip::Content content;
        bool on = true;
    };

    ChipRow(Chip::Sign sign, const QString &name, QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    [[nodiscard]] Chip *chip(const QString &id) const; ///< null where there is none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toggled(const QString &id, bool on);
    void stepped(const QString &id, int direction);
    void menuRequested(const QString &id, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillMore();
    Chip *createChip(const QString &id);

    Chip::Sign m_sign;
    QLabel *m_name;
    QToolButton *m_more;
    QList<Item> m_items;
    QList<Chip *> m_chips;
};

}
