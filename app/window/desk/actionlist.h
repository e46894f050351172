// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

/// The one list of everything that can be done in the window. Menus, shortcuts, their editor and the command palette are
/// all made from it, so that none of them can lag behind.
namespace Crossread::Window {

enum class MenuId { Project, Edit, View, Paper, Panels, Annotate, Compare, Go, Help };

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
};

/// Translated into the current language at the moment of the call.
[[nodiscard]] QList<ActionSpec> actionList();
[[nodiscard]] QString menuTitle(MenuId menu);

}
