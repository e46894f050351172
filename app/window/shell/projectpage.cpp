// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/projectpage.h"

#include "models/comparisonindex.h"
#include "models/topicindex.h"
#include "project/project.h"
#include "project/readingposition.h"
#include "reading/findbar.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/pages/actprogress.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/annotationpanel.h"
#include "window/shell/choicecontroller.h"
#include "window/coding/codepanel.h"
#include "window/comparing/comparisoncard.h"
#include "window/comparing/comparisoncontroller.h"
#include "window/comparing/comparisonpanel.h"
#include "window/comparing/coveragepanel.h"
#include "window/subjects/dispersionpanel.h"
#include "window/pages/documentcontroller.h"
#include "window/coding/exportdialog.h"
#include "window/pages/historycontroller.h"
#include "window/subjects/legendbar.h"
#include "window/comparing/linkcontroller.h"
#include "window/comparing/namesdialog.h"
#include "window/pages/outlinepanel.h"
#include "window/shell/pagemenu.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/comparing/reportdialog.h"
#include "window/pages/session.h"
#include "window/desk/settings.h"
#include "window/desk/written.h"
#include "window/subjects/speakercontroller.h"
#include "window/subjects/topiccontroller.h"
#include "window/subjects/topicpanel.h"

#include <QApplication>
#include <QDockWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepDelay = 3000; // ms of rest before layout and positions are kept
constexpr int roomForPanels = 36; // lines of type

void bringForward(QDockWidget &dock)
{
    dock.show();
    dock.raise();
}

}

ProjectPage::ProjectPage(std::shared_ptr<Project::Project> project, Actions &actions, Settings &settings,
    ThemeManager &themes, QWidget *parent)
    : QMainWindow(parent)
    , m_project(std::move(project))
    , m_position(new Project::ReadingPosition(this))
    , m_panes(new PaneArea(actions))
    , m_bench{*m_project, *m_position, *m_panes, actions, settings, themes}
    , m_legend(new LegendBar)
{
    setWindowFlags(Qt::Widget); // a part of the window that can hold panels of its own
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_legend);
    column->addWidget(m_panes, 1);
    setCentralWidget(centre);

    auto *index = new Models::TopicIndex(*m_project, this);
    m_documents = new DocumentController(m_bench, this);
    m_topics = new TopicController(m_bench, *index, *m_legend, this);
    new PositionController(m_bench, *m_documents, this);
    new HistoryController(m_bench, this);
    new ActProgress(m_bench, this);
    auto *speakers = new SpeakerController(m_bench, *m_legend, this);
    m_annotations = new AnnotationController(m_bench, this);
    m_codes = new CodePanel(m_bench, *m_annotations);
    m_compared = new Models::ComparisonIndex(*m_project, this);
    connect(m_compared, &Models::ComparisonIndex::wanted, m_documents, &DocumentController::prepare);
    connect(m_compared, &Models::ComparisonIndex::settled, this, &ProjectPage::announceSettled);
    auto *comparison = new ComparisonController(m_bench, *m_compared, this);
    auto *links = new LinkController(m_bench, *comparison, this);
    new ChoiceController(m_bench, *links, *m_annotations, *speakers, *m_topics, this);
    new PageMenu(m_bench, *m_annotations, *links, this);

    addPanel(u"panel.comparison"_s, tr("Comparison"), new ComparisonPanel(m_bench, *comparison));
    auto *card = new ComparisonCard(m_bench, *comparison);
    m_card = addPanel(u"panel.statement"_s, tr("Statement"), card);
    connect(card, &ComparisonCard::wanted, m_card, [this] { bringForward(*m_card); });
    for (const auto &id : {u"go.nextStatement"_s, u"go.previousStatement"_s})
        connect(m_bench.actions.get(id), &QAction::triggered, m_card, [this] { bringForward(*m_card); });
    addPanel(u"panel.annotations"_s, tr("Annotations"), new AnnotationPanel(m_bench, *m_annotations));
    addPanel(u"panel.codes"_s, tr("Codes"), m_codes);
    addPanel(u"panel.topics"_s, tr("Topics"), new TopicPanel(m_bench, *index, *m_topics));
    addPanel(u"panel.outline"_s, tr("Outline"), new OutlinePanel(m_bench));
    addPanel(u"panel.dispersion"_s, tr("Where in the Text"), new DispersionPanel(m_bench, *index));
    addPanel(u"panel.coverage"_s, tr("Coverage"), new CoveragePanel(m_bench, *comparison, *index));
    connectActions();
    connect(m_documents, &DocumentController::settled, this, &ProjectPage::announceSettled);
    connect(m_topics, &TopicController::settled, this, &ProjectPage::announceSettled);

    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepDelay);
    connect(&m_keepSoon, &QTimer::timeout, this, &ProjectPage::keep);
    for (const ReadingPane *pane : m_panes->panes())
        connect(&pane->view(), &Reading::ReadingView::viewChanged, &m_keepSoon, qOverload<>(&QTimer::start));
}

ProjectPage::~ProjectPage()
{
    m_project->finish(); // while there is somebody to hear of it
}

QDockWidget *ProjectPage::addPanel(const QString &actionId, const QString &title, QWidget *widget)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(actionId);
    dock->setWidget(widget);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    // The second one stands beside whatever list is looked at; the lists are tabs.
    if (m_docks.size() == 1)
        splitDockWidget(m_docks.first(), dock, Qt::Horizontal);
    else if (!m_docks.isEmpty())
        tabifyDockWidget(m_docks.first(), dock);
    m_docks.append(dock);
    connect(dock, &QDockWidget::visibilityChanged, this, &ProjectPage::showTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::dockLocationChanged, this, &ProjectPage::showTitles, Qt::QueuedConnection);
    QAction *action = m_bench.actions.get(actionId);
    connect(action, &QAction::triggered, dock, &QDockWidget::setVisible);
    // A panel behind another one's tab is open, though not visible.
    connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    if (QAction *go = m_bench.actions.find("go."_L1 + actionId.section(u'.', 1)); go != nullptr)
        connect(go, &QAction::triggered, dock, [dock] {
            bringForward(*dock);
            dock->widget()->setFocus();
        });
    auto *back = new QShortcut(Qt::Key_Escape, dock, this, [this] { m_panes->active().setFocus(); });
    back->setContext(Qt::WidgetWithChildrenShortcut);
    return dock;
}

void ProjectPage::showTitles()
{
    // Behind a tab the name is on the tab already.
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const bool tabbed = !tabifiedDockWidgets(dock).isEmpty();
        if (tabbed == (dock->titleBarWidget() != nullptr))
            continue;
        delete dock->titleBarWidget();
        dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
    }
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
    on(u"panel.legend"_s, [this](bool shown) { m_legend->setVisible(shown); });
    on(u"compare.names"_s, [this] {
        auto *dialog = new NamesDialog(*m_project, *m_compared, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(u"compare.report"_s, [this] {
        auto *dialog = new ReportDialog(m_bench, *m_compared, m_panes->second().documentId(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(u"project.export"_s, [this] {
        auto *dialog = new ExportDialog(*m_project, m_bench.settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            showWritten(m_panes->active().messages(), tr("The excerpts are in “%1”."), dialog->writtenPath());
        });
        dialog->open();
    });
}

void ProjectPage::cyclePanes(int direction)
{
    QList<QWidget *> stops;
    for (const ReadingPane *pane : m_panes->panes()) {
        if (!pane->documentId().isNull())
            stops.append(&pane->view());
    }
    for (const QDockWidget *dock : std::as_const(m_docks)) {
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
    // Without a layout of its own the panels take a third, and the pages the rest.
    if (!restoreState(m_bench.settings.panelLayout())) {
        resizeDocks({m_docks.first()}, {height() / 3}, Qt::Vertical);
        resizeDocks({m_docks.first(), m_card}, {width() * 3 / 5, width() * 2 / 5}, Qt::Horizontal);
        m_docks.first()->raise();
        // On a small screen with large type the pages need all of it; the panels come when called for.
        if (window()->height() < roomForPanels * fontMetrics().lineSpacing()) {
            for (QDockWidget *dock : std::as_const(m_docks))
                dock->hide();
        }
    }
    const Session session = Session::read(*m_project);
    if (!session.panels.isEmpty())
        restoreState(session.panels);
    m_panes->setStacked(session.stacked);
    m_panes->restoreLayoutState(session.panes);
    m_legend->setVisible(session.legend);
    m_bench.actions.get(u"view.stack"_s)->setChecked(m_panes->isStacked());
    m_bench.actions.get(u"panel.legend"_s)->setChecked(session.legend);
    for (const QDockWidget *dock : std::as_const(m_docks))
        m_bench.actions.get(dock->objectName())->setChecked(dock->toggleViewAction()->isChecked());
    session.restorePages(*m_panes, *m_documents);
    m_panes->setAlone(session.alone);
    m_bench.actions.get(u"view.alone"_s)->setChecked(session.alone);
    m_isRestored = true;
    announceSettled();
}

void ProjectPage::keep()
{
    m_keepSoon.stop();
    m_annotations->keepTyped();
    m_codes->keepTyped();
    Session session;
    session.panels = saveState();
    session.panes = m_panes->layoutState();
    session.stacked = m_panes->isStacked();
    session.alone = m_panes->isAlone();
    session.legend = !m_legend->isHidden();
    session.takePages(*m_panes);
    session.write(*m_project);
    m_bench.settings.setPanelLayout(session.panels);
}

std::optional<AnnotationEditor::Draft> ProjectPage::unkept() const
{
    return m_annotations->editor().unkept();
}

void ProjectPage::resume(const AnnotationEditor::Draft &draft)
{
    connect(
        this, &ProjectPage::settled, m_annotations, [this, draft] { m_annotations->resume(draft); },
        Qt::SingleShotConnection);
}

bool ProjectPage::isSettled() const
{
    // Before the panes have their documents nothing is under way either.
    return m_isRestored && !m_project->underway() && !m_documents->isLoading() && m_topics->isSettled()
        && !m_compared->isBusy();
}

void ProjectPage::announceSettled()
{
    if (isSettled())
        QTimer::singleShot(0, this, &ProjectPage::settled);
}

}
