// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/retrieving/tablemodel.h"

#include <algorithm>

namespace Crossread::Window {

void TableModel::setTable(const Formats::Table &table, const QStringList &heads)
{
    beginResetModel();
    m_table = table;
    m_asCame = table.rows;
    m_heads = heads;
    endResetModel();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNumber = m_table.columns[index.column()].content == Formats::Table::Content::Number;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_table.rows[index.row()][index.column()]) : QVariant();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_heads.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section < m_table.columns.size()) {
        const bool isNumber = m_table.columns[section].content == Formats::Table::Content::Number;
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    // Rows are a table's own, and nothing is kept of them but what is selected.
    changePersistentIndexList(persistentIndexList(), QModelIndexList(persistentIndexList().size()));
    m_table.rows = m_asCame;
    if (column >= 0 && column < m_table.columns.size()) {
        const bool isNumber = m_table.columns[column].content == Formats::Table::Content::Number;
        const auto before = [column, isNumber](const QStringList &a, const QStringList &b) {
            return isNumber ? a[column].toDouble() < b[column].toDouble()
                            : QString::localeAwareCompare(a[column], b[column]) < 0;
        };
        if (order == Qt::AscendingOrder)
            std::ranges::stable_sort(m_table.rows, before);
        else
            std::ranges::stable_sort(m_table.rows, [&before](const auto &a, const auto &b) { return before(b, a); });
    }
    Q_EMIT layoutChanged();
}

}
