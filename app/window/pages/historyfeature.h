// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/actionlist.h"
#include "window/pages/feature.h"
#include "window/widgets/listpanel.h"

class QListView;

namespace Crossread::Window {

class HistoryModel;

[[nodiscard]] QList<ActionSpec> historyActions();

/// What was done, as a list; Enter or a double click goes to that point, back or forth.
class HistoryPanel final : public ListPanel {
    Q_OBJECT

public:
    explicit HistoryPanel(const Workbench &bench, QWidget *parent = nullptr);

private:
    void go(const QModelIndex &index);

    Workbench m_bench;
    HistoryModel *m_model;
    QListView *m_view;
};

class HistoryFeature final : public Feature {
    Q_OBJECT

public:
    HistoryFeature(PageHost &host, QObject *parent);
};

}
