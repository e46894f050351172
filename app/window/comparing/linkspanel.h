// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "window/desk/workbench.h"
#include "window/widgets/listpanel.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace Crossread::Window {

/// The table of links that were made by hand, between whatever documents: what the band shows of two pages as ribbons. A click
/// or Enter goes to both ends.
class LinksPanel final : public ListPanel {
    Q_OBJECT

public:
    explicit LinksPanel(const Workbench &bench, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Crossread::Core::Link &link);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeView();
    void showLinks();
    void go(const QTreeWidgetItem *item);
    void copy();

    Workbench m_bench;
    QTreeWidget *m_view;
    QList<Core::Link> m_links; ///< by time
    bool m_stale = true; ///< nobody has looked since they changed
};

}
