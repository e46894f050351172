// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/tablemodel.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Crossread::Window {

QString tabbed(const QList<QStringList> &rows)
{
    QString text;
    for (QStringList cells : rows) {
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString forSpreadsheet(const Formats::Table &table, const QStringList &heads)
{
    QList<QStringList> rows{heads};
    for (QStringList row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (table.columns[i].content == Formats::Table::Content::Number)
                row[i].replace(u'.', QLocale().decimalPoint());
        }
        rows.append(row);
    }
    return tabbed(rows);
}

void TableModel::setTable(const Formats::Table &table, const QStringList &heads)
{
    beginResetModel();
    m_table = table;
    m_asCame = table.rows;
    m_heads = heads;
    m_order.resize(table.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

QString TableModel::asText() const
{
    return forSpreadsheet(m_table, m_heads);
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
    const QStringList &cells = m_table.rows[index.row()];
    if (role == Qt::AccessibleTextRole && isNumber)
        //: a number in a table, spoken: the row's name, the column's head: the number
        return tr("%1, %2: %3").arg(nameOf(index.row()), m_heads.value(index.column()), cells[index.column()]);
    return role == Qt::DisplayRole ? QVariant(cells[index.column()]) : QVariant();
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
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0 && column < m_table.columns.size()) {
        const bool isNumber = m_table.columns[column].content == Formats::Table::Content::Number;
        const auto before = [this, column, isNumber](qsizetype first, qsizetype second) {
            const QString &a = m_asCame[first][column];
            const QString &b = m_asCame[second][column];
            return isNumber ? a.toDouble() < b.toDouble() : QString::localeAwareCompare(a, b) < 0;
        };
        if (order == Qt::AscendingOrder)
            std::ranges::stable_sort(m_order, before);
        else
            std::ranges::stable_sort(m_order, [&before](qsizetype a, qsizetype b) { return before(b, a); });
    }
    m_table.rows.clear();
    for (const qsizetype row : std::as_const(m_order))
        m_table.rows.append(m_asCame[row]);
    Q_EMIT layoutChanged();
}

/// What stands in its last column of words: "code", "Security".
QString TableModel::nameOf(int row) const
{
    qsizetype named = 0;
    while (named + 1 < m_table.columns.size() && m_table.columns[named + 1].content != Formats::Table::Content::Number)
        ++named;
    return m_table.rows[row].value(named);
}

}
