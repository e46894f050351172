// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/table.h"

#include <QAbstractTableModel>

namespace Crossread::Window {

/// Rows as lines, cells parted by tabs, as spreadsheets take them from the clipboard.
[[nodiscard]] QString tabbed(const QList<QStringList> &rows);
/// The same of a table below these heads, with numbers as the language writes them.
[[nodiscard]] QString forSpreadsheet(const Formats::Table &table, const QStringList &heads);

/// A table as it leaves the program, as a list; numbers sort as numbers.
class TableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `heads`: of its columns, for readers.
    void setTable(const Formats::Table &table, const QStringList &heads);
    [[nodiscard]] const Formats::Table &table() const { return m_table; } ///< as it is sorted now
    /// Which row of the table that was set it is.
    [[nodiscard]] qsizetype asItCame(const QModelIndex &index) const { return m_order.value(index.row(), -1); }
    [[nodiscard]] QString asText() const; ///< with its heads, as it is sorted now

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< -1: as it came

private:
    [[nodiscard]] QString nameOf(int row) const;

    Formats::Table m_table;
    QList<QStringList> m_asCame;
    QList<qsizetype> m_order; ///< of the rows, as they came
    QStringList m_heads;
};

}
