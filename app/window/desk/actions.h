// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/actionlist.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QObject>

class QMenuBar;
class QWidget;

namespace Crossread::Window {

class Settings;

/// The window's actions, made once, with the user's own shortcuts. Says what is possible now; what an
/// action does is for whoever connects to it.
class Actions final : public QObject {
    Q_OBJECT

public:
    Actions(QList<ActionSpec> specs, Settings &settings, QWidget *window);

    /// Never null for an id among the specs.
    [[nodiscard]] QAction *get(const QString &id) const;
    /// Null for an id that is not.
    [[nodiscard]] QAction *find(const QString &id) const { return m_actions.value(id); }
    [[nodiscard]] const QList<ActionSpec> &specs() const { return m_specs; }

    /// A menu with all its actions in order, owned by `parent`.
    [[nodiscard]] QMenu *createMenu(MenuId menu, QWidget *parent) const;
    /// Lets the actions of Scope::Page act while `page` has the focus.
    void addTo(QWidget *page) const;
    /// The same for those of one menu, for a list that stands for the page.
    void addTo(QWidget *list, MenuId menu) const;

    /// What is open. An action that needs more is greyed.
    void setOpen(bool project, bool writable);
    /// Whether an action has anything to do (undo, back, …) apart from what it needs to be open.
    void setPossible(const QString &id, bool possible);

    /// The keys in force, the user's or the built-in ones.
    [[nodiscard]] QKeySequence keys(const ActionSpec &spec) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyShortcuts();
    void updateEnabled();

    Settings &m_settings;
    QWidget *m_window;
    QList<ActionSpec> m_specs;
    QHash<QString, QAction *> m_actions;
    QHash<QString, bool> m_possible;
    bool m_hasProject = false;
    bool m_writable = false;
};

}
