// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/passageview.h"

#include "models/annotationmodel.h"
#include "window/coding/passagedelegate.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>

namespace Crossread::Window {

namespace {

constexpr int rowsAtOnce = 64; // more than a screen has
constexpr int rowsAbove = 2; // those that are seen above the one that is gone to

/// Of a row among all of them: its section, and where it stands there.
std::pair<int, int> placeOf(const QModelIndex &index)
{
    return index.parent().isValid() ? std::pair(index.parent().row(), index.row()) : std::pair(index.row(), -1);
}

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
    const int top = verticalScrollBar()->value();
    const int bottom = top + viewport()->height() / fontMetrics().lineSpacing(); // no row is lower
    const bool isAbout = rowsBefore(bottomRight) >= top && rowsBefore(topLeft) <= bottom;
    if (isAbout && bottomRight.row() - topLeft.row() < rowsAtOnce)
        return QTreeView::dataChanged(topLeft, bottomRight, roles);
    // A tree asks each row that may have changed for its height, twice, and to know where one is that is not seen, all
    // rows up to there. A view that is going to be laid out does neither.
    scheduleDelayedItemsLayout();
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

int PassageView::rowsBefore(const QModelIndex &index) const
{
    if (!isTree())
        return index.row();
    int rows = index.parent().isValid() ? index.row() + 1 : 0;
    const int sections = index.parent().isValid() ? index.parent().row() : index.row();
    for (int section = 0; section < sections; ++section)
        rows += 1 + (isExpanded(model()->index(section, 0)) ? model()->rowCount(model()->index(section, 0)) : 0);
    return rows;
}

bool PassageView::isSeen(const QModelIndex &index) const
{
    const int x = header()->sectionViewportPosition(0) + 1;
    const QModelIndex top = indexAt({x, 0});
    const QModelIndex bottom = indexAt({x, viewport()->height() - 1});
    return top.isValid() && placeOf(top) <= placeOf(index) && (!bottom.isValid() || placeOf(index) <= placeOf(bottom));
}

void PassageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (QAccessible::isActive()) // a screen reader is told of the row, wherever it stands
        return QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && isVisible() && hasAutoScroll())
        scrollTo(current);
}

QRegion PassageView::visualRegionForSelection(const QItemSelection &selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

void PassageView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    if (index.parent().isValid())
        expand(index.parent());
    if (!isSeen(index)) // rows count, whatever their heights; the two before it show where it stands
        verticalScrollBar()->setValue(std::max(0, rowsBefore(index) - rowsAbove));
    QTreeView::scrollTo(index, hint); // what is long may still reach over the edge
}

bool PassageView::isTree() const
{
    return model()->rowCount() > 0 && model()->hasChildren(model()->index(0, 0));
}

}
