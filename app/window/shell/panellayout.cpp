// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/panellayout.h"

#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/pages/panearea.h"
#include "window/pages/readingpane.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForPanels = 36; // lines of type

}

PanelLayout::PanelLayout(QMainWindow &page, const Workbench &bench)
    : QObject(&page)
    , m_page(page)
    , m_bench(bench)
{
    const auto on = [this](const QString &id, auto act) {
        connect(m_bench.actions.get(id), &QAction::triggered, this, act);
    };
    on(u"view.layoutCompare"_s, [this] { lay(PageHost::Layout::Compare); });
    on(u"view.layoutCode"_s, [this] { lay(PageHost::Layout::Code); });
    on(u"view.layoutOwn"_s, [this] { showOwn(); });
    on(u"view.keepLayout"_s, [this] { keepOwn(); });
    m_page.installEventFilter(this);
}

void PanelLayout::add(QDockWidget *dock, PageHost::PanelPlace place, PageHost::Layouts layouts)
{
    const QList<ActionSpec> &specs = m_bench.actions.specs();
    const auto order = [&specs](const QDockWidget *one) {
        const int panel = std::ranges::find(specs, one->objectName(), &ActionSpec::id)->panel;
        return panel > 0 ? panel : std::numeric_limits<int>::max(); // what is no tab comes last
    };
    m_docks.insert(std::ranges::upper_bound(m_docks, order(dock), {}, order), dock);
    m_panels.insert(dock, {place, layouts});
    dock->installEventFilter(this);
    connect(dock, &QDockWidget::visibilityChanged, this, &PanelLayout::showTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, this, &PanelLayout::leaveRoom, Qt::QueuedConnection);
    connect(dock, &QDockWidget::dockLocationChanged, this, &PanelLayout::showTitles, Qt::QueuedConnection);
}

/// Every panel gets a place, also one that the layout does not show: there it appears when it is called for.
void PanelLayout::lay(PageHost::Layout layout)
{
    const bool aside = layout == PageHost::Layout::Code;
    QDockWidget *list = nullptr;
    QDockWidget *side = nullptr;
    QDockWidget *beside = nullptr;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        m_page.removeDockWidget(dock);
        if (m_panels[dock].place == PageHost::PanelPlace::Beside)
            beside = dock;
    }
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const Panel &panel = m_panels[dock];
        if (dock == beside)
            continue;
        const bool atSide = aside && panel.place == PageHost::PanelPlace::Side;
        QDockWidget *&first = atSide ? side : list;
        m_page.addDockWidget(atSide ? Qt::LeftDockWidgetArea : Qt::BottomDockWidgetArea, dock);
        if (first) {
            m_page.tabifyDockWidget(first, dock);
            continue;
        }
        first = dock;
        // Before there are tabs: beside one of several, Qt would make it a tab as well.
        if (dock == list && beside)
            m_page.splitDockWidget(list, beside, Qt::Horizontal);
    }
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->setVisible(m_panels[dock].layouts.testFlag(layout));
    // As much as the lists need, and the rest for the pages.
    m_page.resizeDocks({list}, {m_page.height() / 3}, Qt::Vertical);
    if (side)
        m_page.resizeDocks({side}, {m_page.width() / 5}, Qt::Horizontal);
    if (beside && !beside->isHidden())
        m_page.resizeDocks({list, beside}, {m_page.width() * 3 / 5, m_page.width() * 2 / 5}, Qt::Horizontal);
    for (QDockWidget *first : {list, side}) {
        if (first)
            first->raise();
    }
    lookSoon();
    checkActions();
}

void PanelLayout::restore()
{
    if (!m_page.restoreState(m_bench.settings.panelLayout())) {
        lay(PageHost::Layout::Compare);
        makeRoom();
    }
    lookSoon();
}

/// How large the panels are, once they have been laid out.
void PanelLayout::lookSoon()
{
    m_areNew = true;
    QMetaObject::invokeMethod(this, &PanelLayout::leaveRoom, Qt::QueuedConnection);
}

/// On a small screen with large type the pages need all of it; the panels come when called for.
void PanelLayout::makeRoom()
{
    if (!isSmall())
        return;
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->hide();
}

/// The first panel of those that stand there in one row; nullptr where there is none, or one above the other.
QDockWidget *PanelLayout::firstIn(Qt::DockWidgetArea area) const
{
    QDockWidget *first = nullptr;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        // A panel behind another one's tab counts as visible, and lies outside.
        const bool isThere = dock->isVisible() && !dock->isFloating() && m_page.rect().intersects(dock->geometry());
        if (!isThere || m_page.dockWidgetArea(dock) != area)
            continue;
        const QRect row = first ? first->geometry() : dock->geometry();
        if (dock->geometry().top() > row.bottom() || dock->geometry().bottom() < row.top())
            return nullptr;
        first = first ? first : dock;
    }
    return first;
}

/// What the reader has given them.
void PanelLayout::remember()
{
    const QDockWidget *below = firstIn(Qt::BottomDockWidgetArea);
    m_below = below ? below->height() : 0;
    const QDockWidget *aside = firstIn(Qt::LeftDockWidgetArea);
    m_aside = aside ? aside->width() : 0;
}

/// A window that becomes small takes its panels' room, and Qt gives none of it back when it grows: so does one that is on its
/// way to a screen of another scale, where it is small for a moment. On a small screen with large type, panels that come below
/// the pages are as high as they wish, and the pages would have next to nothing.
void PanelLayout::leaveRoom()
{
    const auto give = [this](Qt::DockWidgetArea area, int size, Qt::Orientation way) {
        QDockWidget *first = firstIn(area);
        if (first && size > 0)
            m_page.resizeDocks({first}, {size}, way);
    };
    if (isSmall()) {
        if (m_page.centralWidget()->height() < m_page.height() / 2)
            give(Qt::BottomDockWidgetArea, m_page.height() / 3, Qt::Vertical);
    } else if (m_areNew) {
        m_areNew = false;
        remember();
    } else {
        give(Qt::BottomDockWidgetArea, std::min(m_below, m_page.height() / 2), Qt::Vertical);
        give(Qt::LeftDockWidgetArea, std::min(m_aside, m_page.width() / 2), Qt::Horizontal);
    }
}

bool PanelLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) { // once the panels have been laid out
        if (watched == &m_page)
            QMetaObject::invokeMethod(this, &PanelLayout::leaveRoom, Qt::QueuedConnection);
        else if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) // on the line between them and the pages
            QMetaObject::invokeMethod(this, &PanelLayout::remember, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

bool PanelLayout::isSmall() const
{
    return m_page.window()->height() < roomForPanels * m_page.fontMetrics().lineSpacing();
}

void PanelLayout::keepOwn()
{
    m_bench.settings.setOwnLayout(m_page.saveState());
    m_bench.panes.active().messages().show(
        MessageBar::Severity::Information, tr("This layout is kept. “My Layout” brings it back in any project."));
}

void PanelLayout::showOwn()
{
    if (!m_page.restoreState(m_bench.settings.ownLayout())) {
        m_bench.panes.active().messages().show(MessageBar::Severity::Information,
            tr("You have kept no layout yet. Place the panels as you like, then choose “Keep Layout as Mine”."));
    }
    lookSoon();
    checkActions();
}

void PanelLayout::checkActions()
{
    for (const QDockWidget *dock : std::as_const(m_docks))
        m_bench.actions.get(dock->objectName())->setChecked(dock->toggleViewAction()->isChecked());
}

void PanelLayout::showTitles()
{
    // Behind a tab the name is on the tab already.
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const bool tabbed = !m_page.tabifiedDockWidgets(dock).isEmpty();
        if (tabbed == (dock->titleBarWidget() != nullptr))
            continue;
        delete dock->titleBarWidget();
        dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
    }
}

}
