// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/table.h"

#include <QAbstractTableModel>

namespace Crossread::Window {

/// A table as it leaves the program, as a list; numbers sort as numbers.
class TableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `heads`: of its columns, for readers.
    void setTable(const Formats::Table &table, const QStringList &heads);
    [[nodiscard]] const Formats::Table &table() const { return m_table; } ///< as it is sorted now

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< -1: as it came

private:
    Formats::Table m_table;
    QList<QStringList> m_asCame;
    QStringList m_heads;
};

}
