// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/columnchoice.h"

#include "window/desk/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace Crossread::Window {

namespace {

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(ColumnChoice)
};

QString entryOfColumn(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString().replace(u'&', QLatin1StringView("&&"));
}

}

void addColumns(QMenu &menu, QTreeView &view, Settings &settings, const QString &list, const QList<int> &hiddenAtFirst,
    const QList<int> &byThemselves)
{
    for (int column = 1; column < view.model()->columnCount(); ++column) {
        if (byThemselves.contains(column))
            continue;
        QAction *action = menu.addAction(entryOfColumn(*view.model(), column));
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

void addSorting(QMenu &menu, QHeaderView &head)
{
    QMenu *sorting = menu.addMenu(ColumnWords::tr("Sort &By"));
    const auto add = [sorting, &head](QActionGroup &group, const QString &text, int column, Qt::SortOrder order) {
        QAction *action = group.addAction(
            sorting->addAction(text, &head, [&head, column, order] { head.setSortIndicator(column, order); }));
        action->setCheckable(true);
        action->setChecked(head.sortIndicatorSection() == column && head.sortIndicatorOrder() == order);
    };
    auto *columns = new QActionGroup(sorting);
    for (int column = 0; column < head.count(); ++column) {
        if (!head.isSectionHidden(column))
            add(*columns, entryOfColumn(*head.model(), column), column, head.sortIndicatorOrder());
    }
    sorting->addSeparator();
    auto *orders = new QActionGroup(sorting);
    add(*orders, ColumnWords::tr("&Ascending"), head.sortIndicatorSection(), Qt::AscendingOrder);
    add(*orders, ColumnWords::tr("&Descending"), head.sortIndicatorSection(), Qt::DescendingOrder);
    orders->setEnabled(head.sortIndicatorSection() >= 0); // else the list is in its own order
}

void offerSorting(QAbstractItemView &list, QHeaderView &head)
{
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    const auto offer = [&list, &head](QPoint point) {
        auto *menu = new QMenu(&list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addSorting(*menu, head);
        menu->popup(list.viewport()->mapToGlobal(point));
    };
    QObject::connect(&list, &QWidget::customContextMenuRequested, &list, offer);
}

}
