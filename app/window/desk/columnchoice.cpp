// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/columnchoice.h"

#include "window/desk/settings.h"

#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace Crossread::Window {

void addColumns(QMenu &menu, QTreeView &view, Settings &settings, const QString &list, const QList<int> &hiddenAtFirst,
    const QList<int> &byThemselves)
{
    for (int column = 1; column < view.model()->columnCount(); ++column) {
        if (byThemselves.contains(column))
            continue;
        const QString name = view.model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(QString(name).replace(u'&', QLatin1StringView("&&")));
        action->setCheckable(true);
        action->setChecked(!view.isColumnHidden(column));
        const auto choose = [&view, &settings, list, hiddenAtFirst, byThemselves, column](bool shown) {
            // What the list has hidden for want of room is nobody's choice.
            QList<int> hidden = settings.hiddenColumns(list).value_or(hiddenAtFirst);
            hidden.removeAll(column);
            if (!shown)
                hidden.append(column);
            settings.setHiddenColumns(list, hidden);
            for (int one = 1; one < view.model()->columnCount(); ++one) {
                if (!byThemselves.contains(one))
                    view.setColumnHidden(one, hidden.contains(one));
            }
        };
        QObject::connect(action, &QAction::toggled, &view, choose);
    }
}

void offerColumns(QTreeView &view, Settings &settings, const QString &list, const QList<int> &hiddenAtFirst,
    const QList<int> &byThemselves)
{
    for (const int column : settings.hiddenColumns(list).value_or(hiddenAtFirst)) {
        if (column > 0 && column < view.model()->columnCount())
            view.setColumnHidden(column, true);
    }
    QHeaderView *head = view.header();
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto offer = [&view, &settings, list, hiddenAtFirst, byThemselves, head](QPoint point) {
        auto *menu = new QMenu(head);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addColumns(*menu, view, settings, list, hiddenAtFirst, byThemselves);
        menu->popup(head->viewport()->mapToGlobal(point));
    };
    QObject::connect(head, &QWidget::customContextMenuRequested, &view, offer);
}

}
