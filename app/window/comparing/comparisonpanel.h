// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/widgets/listpanel.h"
#include "window/desk/workbench.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace Crossread::Models {
class ComparisonFilter;
class ComparisonModel;
}

namespace Crossread::Window {

class ComparisonController;

/// The table of statements: sorted, filtered, and in step with the panes.
class ComparisonPanel final : public ListPanel {
    Q_OBJECT

public:
    ComparisonPanel(const Workbench &bench, ComparisonController &controller, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillOnly();
    void filter(int choice); ///< as that entry of the choice says
    void showCount();
    void showLook(int permille); ///< of the second look, or what came of it
    void showChanged(); ///< alone
    void showEmptyText();
    void showMenu(QPoint point);
    [[nodiscard]] QString remarks() const; ///< on all articles, each once
    void select(); ///< the controller's current statement

    Workbench m_bench;
    ComparisonController &m_controller;
    Models::ComparisonModel *m_model;
    Models::ComparisonFilter *m_filter;
    QTreeView *m_view;
    QLineEdit *m_text;
    QComboBox *m_only;
    QLabel *m_count;
    QToolButton *m_look;
    int m_looked = 0; ///< permille
    QToolButton *m_remarks = nullptr;
};

}
