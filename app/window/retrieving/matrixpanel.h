// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/crosstables.h"
#include "models/crosscounting.h"
#include "window/desk/workbench.h"
#include "window/widgets/listpanel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace Crossread::Window {

class ChartView;
class CrossTableModel;
class ShownCoders;

/// Annotations counted in a table: codes by speaker, by document, over the years, or anything of that against anything
/// else; as a table, bars or lines. It follows while one codes, and counts what coders who are shown have made; a cell leads
/// to its annotations.
class MatrixPanel final : public ListPanel {
    Q_OBJECT

public:
    MatrixPanel(const Workbench &bench, const ShownCoders &shown, QWidget *parent = nullptr);

    [[nodiscard]] bool isSettled() const { return m_counting->isCurrent(); }

Q_SIGNALS:
    void passagesWanted(const Crossread::Retrieve::Condition &condition);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTools();
    void makeView();
    void fillAxes();
    void fillQueries();
    void swapAxes();
    void ask();
    void showTable();
    void showLook();
    void choose(qsizetype row, qsizetype column);
    void copy();
    void save();
    [[nodiscard]] Formats::Chart chart() const;
    [[nodiscard]] Library::CrossMeasure measure() const;

    Workbench m_bench;
    const ShownCoders &m_shown;
    Models::CrossCounting *m_counting;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_measure;
    QComboBox *m_kind;
    QComboBox *m_which;
    QCheckBox *m_below;
    QLabel *m_state;
    CrossTableModel *m_model;
    QTableView *m_view;
    ChartView *m_chart;
};

}
