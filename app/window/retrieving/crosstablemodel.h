// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/chartdrawing.h"

#include <QAbstractTableModel>

namespace Crossread::Window {

/// A chart as a list shows it: its numbers with their totals at the right and below, on a ground that is the stronger the
/// more there is.
class CrossTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const Formats::Chart &chart);
    void setLook(const Formats::ChartLook &look);
    [[nodiscard]] const Formats::Chart &chart() const { return m_chart; }
    /// -1: of the totals.
    [[nodiscard]] qsizetype rowAt(const QModelIndex &index) const
    {
        return index.row() < m_chart.rows.size() ? index.row() : -1;
    }
    [[nodiscard]] qsizetype columnAt(const QModelIndex &index) const
    {
        return index.column() < m_chart.columns.size() ? index.column() : -1;
    }
    [[nodiscard]] QString asText() const; ///< rows as lines, cells parted by tabs

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] double valueAt(qsizetype row, qsizetype column) const;
    [[nodiscard]] QString nameOf(int section, Qt::Orientation orientation) const;

    Formats::Chart m_chart;
    Formats::ChartLook m_look;
    double m_greatest = 0;
};

}
