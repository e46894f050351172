// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace Crossread::Window {

class Actions;

/// A line to type a few letters of what one wants to do, with the actions that fit below it, best first. Enter does it.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(const Actions &actions, QWidget *parent = nullptr);

    /// How well what is asked for fits `text`: 0 not at all, higher is better. Letters may leave gaps; starts of words count more.
    [[nodiscard]] static int fit(QStringView asked, QStringView text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run();

    const Actions &m_actions;
    QLineEdit *m_line;
    QTreeWidget *m_list;
};

}
