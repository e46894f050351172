// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/widgets/listpanel.h"
#include "window/desk/workbench.h"

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace Crossread::Window {

class OutlineModel;

/// Turns and headings of the document in the active pane; a click goes there.
class OutlinePanel final : public ListPanel {
    Q_OBJECT

public:
    explicit OutlinePanel(const Workbench &bench, QWidget *parent = nullptr);

private:
    void paintEvent(QPaintEvent *event) override;
    void showDocument();
    void showPlace();
    void go(const QModelIndex &index);

    Workbench m_bench;
    OutlineModel *m_model;
    QSortFilterProxyModel *m_filter;
    QListView *m_view;
    QLineEdit *m_text;
    bool m_stale = false; ///< to be made when it is seen
};

}
