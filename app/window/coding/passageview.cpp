// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/passageview.h"

#include "models/annotationmodel.h"
#include "window/coding/passagedelegate.h"

#include <QHeaderView>

namespace Crossread::Window {

namespace {

constexpr int rowsAtOnce = 64; // rows; more than a screen has

}

PassageView::PassageView(QWidget *parent)
    : QTreeView(parent)
{
    setVerticalScrollMode(ScrollPerItem); // by pixels it would want to know how high all of them are together
    setItemDelegateForColumn(Models::AnnotationModel::QuoteColumn, new PassageDelegate(this));
    // Once, however many steps a width takes.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void PassageView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (bottomRight.row() - topLeft.row() < rowsAtOnce)
        return QTreeView::dataChanged(topLeft, bottomRight, roles);
    // A tree asks each row that may have changed for its height, twice.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    scheduleDelayedItemsLayout();
}

}
