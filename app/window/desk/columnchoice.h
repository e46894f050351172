// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QTreeView;

namespace Crossread::Window {

class Settings;

/// Lets the reader choose which columns of a list are shown, in a menu of its head; the first one always is. What is chosen
/// is kept under the list's name. Those that come and go `byThemselves` are not offered.
void offerColumns(QTreeView &view, Settings &settings, const QString &list, const QList<int> &hiddenAtFirst,
    const QList<int> &byThemselves = {});

/// The same choice in a menu: an entry for each column.
void addColumns(QMenu &menu, QTreeView &view, Settings &settings, const QString &list, const QList<int> &hiddenAtFirst,
    const QList<int> &byThemselves = {});

/// "Sort By" in a menu: what a click on a head that is shown does, for the keyboard, which does not come to heads.
void addSorting(QMenu &menu, QHeaderView &head);
/// A menu with that for a list that has no other.
void offerSorting(QAbstractItemView &list, QHeaderView &head);

}
