// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/retrieving/crosstablemodel.h"

#include "window/pages/tablemodel.h"
#include "window/widgets/icons.h"

#include <QFont>

namespace Crossread::Window {

void CrossTableModel::setChart(const Formats::Chart &chart)
{
    beginResetModel();
    m_chart = chart;
    m_greatest = greatestOf(chart);
    endResetModel();
}

void CrossTableModel::setLook(const Formats::ChartLook &look)
{
    m_look = look;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CrossTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_chart.rows.isEmpty() ? 0 : int(m_chart.rows.size()) + 1;
}

int CrossTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_chart.rows.isEmpty() ? 0 : int(m_chart.columns.size()) + 1;
}

double CrossTableModel::valueAt(qsizetype row, qsizetype column) const
{
    if (row < 0)
        return column < 0 ? m_chart.whole : m_chart.totals[column];
    return column < 0 ? m_chart.rows[row].total : m_chart.rows[row].values[column];
}

QString CrossTableModel::nameOf(int section, Qt::Orientation orientation) const
{
    if (orientation == Qt::Horizontal)
        return section < m_chart.columns.size() ? m_chart.columns[section] : m_chart.total;
    return section < m_chart.rows.size() ? m_chart.rows[section].name : m_chart.total;
}

QVariant CrossTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype row = rowAt(index);
    const qsizetype column = columnAt(index);
    const double value = valueAt(row, column);
    const bool isTotal = row < 0 || column < 0;
    switch (role) {
    case Qt::DisplayRole: return isTotal || value > 0 ? numberOf(m_chart, value) : QString();
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: a cell of a table, spoken: row, column: number, of what
        return tr("%1, %2: %3 (%4)")
            .arg(nameOf(index.row(), Qt::Vertical), nameOf(index.column(), Qt::Horizontal), numberOf(m_chart, value),
                m_chart.measure);
    case Qt::BackgroundRole:
        return isTotal || value <= 0 || m_greatest <= 0 ? QVariant()
                                                        : QVariant(QBrush(heatCell(m_look, value / m_greatest).ground));
    case Qt::ForegroundRole:
        return isTotal || value <= 0 || m_greatest <= 0 ? QVariant()
                                                        : QVariant(QBrush(heatCell(m_look, value / m_greatest).ink));
    case Qt::FontRole: {
        QFont font = m_look.font;
        font.setBold(isTotal);
        return font;
    }
    default: return {};
    }
}

QVariant CrossTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return nameOf(section, orientation);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && orientation == Qt::Vertical && section < m_chart.rows.size()
        && m_chart.rows[section].colour)
        return markIcon(*m_chart.rows[section].colour);
    return QAbstractTableModel::headerData(section, orientation, role);
}

QString CrossTableModel::asText() const
{
    QList<QStringList> rows{QStringList{QString()}};
    for (int column = 0; column < columnCount(); ++column)
        rows.first().append(nameOf(column, Qt::Horizontal));
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{nameOf(row, Qt::Vertical)};
        for (int column = 0; column < columnCount(); ++column)
            cells.append(numberOf(m_chart, valueAt(rowAt(index(row, column)), columnAt(index(row, column)))));
        rows.append(cells);
    }
    return tabbed(rows);
}

}
