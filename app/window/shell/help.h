// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace Crossread::Window {

class Actions;
class HandbookWindow;

/// What the Help menu does. F1 opens the handbook at what has the focus, in dialogs too; "What's This?" says what a panel is
/// for.
class Help final : public QObject {
    Q_OBJECT

public:
    Help(const Actions &actions, QMainWindow *window);
    ~Help() override;

    bool eventFilter(QObject *object, QEvent *event) override;
    /// The name of the section that tells of what `widget` stands in.
    [[nodiscard]] static QString sectionFor(const QWidget *widget);
    [[nodiscard]] HandbookWindow *handbook() const; ///< null before it is asked for

private:
    void showHandbook(const QWidget *about);
    void askWhat();

    const Actions &m_actions;
    QMainWindow *m_window;
    QPointer<HandbookWindow> m_handbook;
};

}
