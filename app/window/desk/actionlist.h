// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

/// What can be done in the window. Menus, shortcuts, their editor and the command palette are all made from one list, so
/// that none of them can lag behind: the window's own actions, and behind them those of each feature.
namespace Crossread::Window {

enum class MenuId { Project, Edit, View, Paper, Citation, Panels, GoTo, Annotate, Compare, Go, Help };

/// Where an action's keys act. Page: only while a page has the focus, so that single letters never get in the way of
/// typing.
enum class Scope { Window, Page };

/// What must be open for the action to make sense.
enum class Needs { Nothing, Project, Writable };

struct ActionSpec {
    QString id; ///< "annotate.tag": stored with shortcuts, never shown
    MenuId menu = MenuId::Project;
    QString text = {}; ///< translated, with its mnemonic
    QString tip = {}; ///< translated plain sentence
    QString icon = {}; ///< name in :/crossread/icons/, may be empty
    QKeySequence keys = {}; ///< built in; empty: none
    Scope scope = Scope::Window;
    Needs needs = Needs::Nothing;
    bool checkable = false;
    bool startsGroup = false; ///< a separator stands before it
    int panel = 0; ///< place of its panel among the tabs, from 1; 0: it is about no tab
};

/// The window's own, those that act on whatever is open. Translated into the current language at the moment of the call.
[[nodiscard]] QList<ActionSpec> windowActions();
[[nodiscard]] QList<ActionSpec> helpActions(); ///< come last
[[nodiscard]] QString menuTitle(MenuId menu);

[[nodiscard]] QKeySequence keysOf(const char *text); ///< "Ctrl+Shift+O"
/// These as actions of `menu` that act while a page has the focus.
[[nodiscard]] QList<ActionSpec> onPages(MenuId menu, Needs needs, QList<ActionSpec> specs);
/// What shows and hides the panel `name`, and what goes to it by the key of its place among the tabs.
[[nodiscard]] ActionSpec panelAction(
    const QString &name, int place, const QString &text, const QString &tip, const QString &icon = {});
[[nodiscard]] ActionSpec goToPanelAction(const QString &name, int place, const QString &text);

}
