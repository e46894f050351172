// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/workbench.h"
#include "window/pages/feature.h"

#include <QMainWindow>

class QDockWidget;

namespace Crossread::Window {

/// Where the panels stand around the pages: in one of the two ready layouts, for comparing or for coding, or as the reader
/// has moved them. One layout of one's own is kept for all projects.
class PanelLayout final : public QObject {
    Q_OBJECT

public:
    /// `page` is where the panels stand; it must outlive the layout.
    PanelLayout(QMainWindow &page, const Workbench &bench);

    void add(QDockWidget *dock, PageHost::PanelPlace place, PageHost::Layouts layouts);
    [[nodiscard]] const QList<QDockWidget *> &docks() const { return m_docks; } ///< in the order of their tabs
    /// All panels are there: as they were left, or as for comparing where none were.
    void restore();
    void lay(PageHost::Layout layout);
    void checkActions(); ///< as the panels are

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Panel {
        PageHost::PanelPlace place;
        PageHost::Layouts layouts;
    };
    void keepOwn();
    void showOwn();
    [[nodiscard]] bool isSmall() const; ///< the window, for its type
    void makeRoom();
    [[nodiscard]] QDockWidget *firstIn(Qt::DockWidgetArea area) const;
    void lookSoon();
    void remember();
    void leaveRoom();
    void showTitles();

    QMainWindow &m_page;
    Workbench m_bench;
    QList<QDockWidget *> m_docks;
    QHash<QDockWidget *, Panel> m_panels;
    bool m_areNew = true; ///< they have been laid out, and nobody has looked how large they are
    int m_below = 0; ///< height of the panels below the pages, as the reader has left it; 0: there is none
    int m_aside = 0; ///< width of those beside
};

}
