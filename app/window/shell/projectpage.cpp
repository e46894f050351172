// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/projectpage.h"

#include "models/comparisonindex.h"
#include "models/factsindex.h"
#include "models/opentexts.h"
#include "models/topicindex.h"
#include "project/project.h"
#include "project/readingposition.h"
#include "reading/findbar.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/desk/settings.h"
#include "window/pages/actprogress.h"
#include "window/pages/documentcontroller.h"
#include "window/pages/documentreplacing.h"
#include "window/pages/historycontroller.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/pages/session.h"
#include "window/pages/showncoders.h"
#include "window/shell/choicecontroller.h"
#include "window/shell/features.h"
#include "window/shell/pagemenu.h"
#include "window/shell/panellayout.h"

#include <QApplication>
#include <QDockWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepDelay = 3000; // ms of rest before layout and positions are kept

}

ProjectPage::ProjectPage(std::shared_ptr<Project::Project> project, Actions &actions, Settings &settings,
    ThemeManager &themes, QWidget *parent)
    : QMainWindow(parent)
    , m_project(std::move(project))
    , m_position(new Project::ReadingPosition(this))
    , m_panes(new PaneArea(actions))
    , m_facts(new Models::FactsIndex(*m_project, this))
    , m_comparison(new Models::ComparisonIndex(*m_project, *m_facts))
    , m_bench{*m_project, *m_position, *m_panes, actions, settings, themes, *m_facts, *m_comparison}
    , m_layout(new PanelLayout(*this, m_bench))
{
    setWindowFlags(Qt::Widget); // a part of the window that can hold panels of its own
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_panes, 1);
    setCentralWidget(centre);
    m_comparison->setParent(this); // it goes behind the panes, and before those who ask it for what these show

    m_project->setSpeakersBeside(
        [this](Core::DocumentId id) { return Library::speakersBeside(m_project->data(), m_facts->all(), id); });
    m_hits = new Models::TopicIndex(*m_project, this);
    auto *texts = new Models::OpenTexts(*m_project, *m_comparison, this);
    for (const ReadingPane *pane : m_panes->panes())
        connect(pane, &ReadingPane::documentShown, texts,
            [this, texts] { texts->setShown({m_panes->first().documentId(), m_panes->second().documentId()}); });
    m_coders = new ShownCoders(*m_project, this);
    m_documents = new DocumentController(m_bench, this);
    new PositionController(m_bench, *m_documents, this);
    new DocumentReplacing(m_bench, *m_documents, this);
    new ActProgress(m_bench, this);
    m_features = makeFeatures(*this, this);
    new HistoryController(m_bench, m_features, this);
    new ChoiceController(m_bench, m_features, this);
    new PageMenu(m_bench, m_features, this);
    m_layout->lay(Layout::Compare);
    connectActions();
    connect(m_documents, &DocumentController::settled, this, &ProjectPage::announceSettled);
    for (const Feature *feature : std::as_const(m_features)) {
        connect(feature, &Feature::settled, this, &ProjectPage::announceSettled);
        connect(feature, &Feature::passagesWanted, this, [this](const Retrieve::Condition &condition) {
            std::ranges::any_of(m_features, [&](Feature *one) { return one->showPassages(condition); });
        });
    }

    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepDelay);
    connect(&m_keepSoon, &QTimer::timeout, this, &ProjectPage::keep);
    for (const ReadingPane *pane : m_panes->panes())
        connect(&pane->view(), &Reading::ReadingView::viewChanged, &m_keepSoon, qOverload<>(&QTimer::start));
}

ProjectPage::~ProjectPage()
{
    m_project->finish(); // while there is somebody to hear of it
    m_project->setSpeakersBeside({});
}

QDockWidget *ProjectPage::addPanel(
    const QString &name, const QString &title, QWidget *widget, PanelPlace place, Layouts layouts)
{
    const QString actionId = "panel."_L1 + name;
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(actionId);
    dock->setWidget(widget);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_layout->add(dock, place, layouts);
    QAction *action = m_bench.actions.get(actionId);
    // One that stands behind the tab of another would be open and not be seen.
    connect(action, &QAction::triggered, dock, [dock](bool on) { on ? bringForward(*dock) : dock->hide(); });
    // A panel behind another one's tab is open, though not visible.
    connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    if (QAction *go = m_bench.actions.find("go."_L1 + name); go != nullptr)
        connect(go, &QAction::triggered, dock, [dock] {
            bringForward(*dock);
            dock->widget()->setFocus();
        });
    auto *back = new QShortcut(Qt::Key_Escape, dock, this, [this] { m_panes->active().setFocus(); });
    back->setContext(Qt::WidgetWithChildrenShortcut);
    return dock;
}

void ProjectPage::setBar(QWidget *bar)
{
    m_bar = bar;
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, bar);
}

void ProjectPage::connectActions()
{
    const auto on = [this](const QString &id, auto act) {
        connect(m_bench.actions.get(id), &QAction::triggered, this, act);
    };
    on(u"edit.find"_s, [this] { m_panes->active().findBar().open(); });
    on(u"edit.findNext"_s, [this] { m_panes->active().findBar().findNext(); });
    on(u"edit.findPrevious"_s, [this] { m_panes->active().findBar().findPrevious(); });
    on(u"view.swap"_s, [this] { m_panes->swap(); });
    on(u"view.stack"_s, [this](bool stacked) { m_panes->setStacked(stacked); });
    on(u"view.alone"_s, [this](bool alone) { m_panes->setAlone(alone); });
    on(u"view.nextPane"_s, [this] { cyclePanes(1); });
    on(u"view.previousPane"_s, [this] { cyclePanes(-1); });
    on(u"panel.legend"_s, [this](bool shown) { m_bar->setVisible(shown); });
}

void ProjectPage::cyclePanes(int direction)
{
    QList<QWidget *> stops;
    for (const ReadingPane *pane : m_panes->panes()) {
        if (!pane->documentId().isNull())
            stops.append(&pane->view());
    }
    for (const QDockWidget *dock : m_layout->docks()) {
        if (!dock->visibleRegion().isEmpty())
            stops.append(dock->widget());
    }
    if (stops.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget *stop) { return stop == focus || stop->isAncestorOf(focus); };
    const qsizetype here = std::ranges::find_if(stops, holds) - stops.begin();
    const qsizetype from = here == stops.size() ? (direction > 0 ? -1 : 0) : here;
    QWidget *next = stops[(from + direction + stops.size()) % stops.size()];
    for (const ReadingPane *pane : m_panes->panes()) {
        if (next == &pane->view())
            m_panes->activate(*pane); // where one page is shown alone it is shown now
    }
    next->setFocus(Qt::TabFocusReason);
}

void ProjectPage::restore()
{
    m_layout->restore();
    const Session session = Session::read(*m_project);
    if (!session.panels.isEmpty())
        restoreState(session.panels);
    m_panes->setStacked(session.stacked);
    m_panes->restoreLayoutState(session.panes);
    m_bar->setVisible(session.legend);
    m_bench.actions.get(u"view.stack"_s)->setChecked(m_panes->isStacked());
    m_bench.actions.get(u"panel.legend"_s)->setChecked(session.legend);
    m_layout->checkActions();
    session.restorePages(*m_panes, *m_documents);
    m_panes->setAlone(session.alone);
    m_bench.actions.get(u"view.alone"_s)->setChecked(session.alone);
    m_isRestored = true;
    announceSettled();
}

void ProjectPage::keep()
{
    m_keepSoon.stop();
    if (!m_isRestored)
        return; // what was kept before has not even been read
    for (Feature *feature : std::as_const(m_features))
        feature->keep();
    Session session;
    session.panels = saveState();
    session.panes = m_panes->layoutState();
    session.stacked = m_panes->isStacked();
    session.alone = m_panes->isAlone();
    session.legend = !m_bar->isHidden();
    session.takePages(*m_panes);
    session.write(*m_project);
    m_bench.settings.setPanelLayout(session.panels);
}

QList<std::any> ProjectPage::unkept() const
{
    QList<std::any> typed;
    for (const Feature *feature : m_features)
        typed.append(feature->unkept());
    return typed;
}

void ProjectPage::resume(const QList<std::any> &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (Feature *feature = m_features[i]; typed[i].has_value())
            connect(
                this, &ProjectPage::settled, feature, [feature, one = typed[i]] { feature->resume(one); },
                Qt::SingleShotConnection);
    }
}

QList<Printable> ProjectPage::printables() const
{
    QList<Printable> all;
    for (const Feature *feature : m_features)
        all += feature->printables();
    return all;
}

bool ProjectPage::isSettled() const
{
    // Before the panes have their documents nothing is under way either.
    return m_isRestored && !m_project->underway() && !m_documents->isLoading()
        && std::ranges::all_of(m_features, &Feature::isSettled);
}

void ProjectPage::announceSettled()
{
    if (isSettled())
        QTimer::singleShot(0, this, &ProjectPage::settled);
}

}
