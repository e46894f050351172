// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/annotationpanel.h"

#include "library/places.h"
#include "library/retrieving.h"
#include "models/annotationmodel.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/passageview.h"
#include "window/coding/querybar.h"
#include "window/coding/tagcontroller.h"
#include "window/desk/actions.h"
#include "window/desk/columnchoice.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/pages/showncoders.h"
#include "window/widgets/icons.h"

#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::AnnotationModel;

namespace {

QList<int> hiddenAtFirst()
{
    return {AnnotationModel::CoderColumn, AnnotationModel::CreatedColumn};
}

}

AnnotationPanel::AnnotationPanel(const Workbench &bench, AnnotationController &controller, TagController &tags,
    const ShownCoders &shown, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_controller(controller)
    , m_tags(tags)
    , m_shown(shown)
    , m_model(new AnnotationModel(bench.project, this))
    , m_bar(new QueryBar(bench.project, bench.facts))
    , m_place(new QComboBox)
    , m_places(bench.project.data().tallies().statesByCoder)
    , m_view(new PassageView)
    , m_count(new QLabel)
{
    addTool(m_bar->words(), 1);
    addButton(u"filter"_s, tr("Add a condition: code, speaker, document, date …"), [this] { m_bar->toggleEditor(); });
    m_queries = addButton(u"book"_s, tr("Saved queries"), [this] { showQueries(); });
    addTool(m_bar->groupings());
    m_place->setAccessibleName(tr("Only annotations whose place is like this"));
    m_place->setToolTip(m_place->accessibleName());
    connect(m_place, &QComboBox::activated, this, &AnnotationPanel::ask);
    addTool(m_place);
    addTool(m_count);
    addRow(m_bar);
    addRow(labelOfHidden(m_shown));
    connect(m_bar, &QueryBar::changed, this, &AnnotationPanel::ask);
    connect(&m_shown, &ShownCoders::changed, this, &AnnotationPanel::offerPlaces);
    connect(&m_shown, &ShownCoders::changed, this, &AnnotationPanel::ask);
    connectView();
    addButton(u"edit"_s, tr("Edit the chosen annotation"), [this] {
        if (const QList<Core::AnnotationId> ids = selected(); !ids.isEmpty())
            m_controller.edit(ids.first(), AnnotationEditor::Start::Codes);
    });
    addButton(u"delete"_s, tr("Delete the chosen annotations"), [this] {
        if (const QList<Core::AnnotationId> ids = selected(); !ids.isEmpty())
            m_controller.remove(ids);
    });
    addButton(u"tag"_s, tr("Tag the chosen annotations (T)"), [this] {
        if (const QList<Core::AnnotationId> ids = selected(); !ids.isEmpty() && !m_bench.project.isReadOnly())
            m_tags.askForCodes(ids);
    });
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &AnnotationPanel::showMenu);
    addButton(u"export"_s, tr("Export excerpts"), [this] { m_bench.actions.get(u"project.export"_s)->trigger(); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_view, this, [this] {
        if (const QList<Core::AnnotationId> ids = selected(); !ids.isEmpty())
            m_controller.remove(ids);
    });
    remove->setContext(Qt::WidgetShortcut);
    setList(m_view);

    connect(&m_controller, &AnnotationController::currentChanged, this, &AnnotationPanel::select);
    connect(&m_controller, &AnnotationController::passagesWanted, this,
        [this](Core::CodeId code) { showPassages({Retrieve::HasCode{code}}); });
    m_model->follow(m_bench.comparison);
    connect(&m_model->retrieval(), &Models::Retrieval::answered, this, &AnnotationPanel::showAnswer);
    connect(&m_bench.project, &Project::Project::changed, this, &AnnotationPanel::countPlaces);
    offerPlaces();
    ask();
    showAnswer();
}

void AnnotationPanel::showPassages(const Retrieve::Condition &condition)
{
    m_place->setCurrentIndex(0);
    m_bar->setQuery({condition, m_bar->query().grouping, m_bar->query().attribute});
    m_bench.actions.get(u"go.annotations"_s)->trigger();
}

void AnnotationPanel::connectView()
{
    // Before there is a model: else all rows would be sorted, and sorted back.
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // as in the texts, until a column is chosen
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Annotations"));
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(AnnotationModel::QuoteColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(AnnotationModel::CodesColumn, letter * 22);
    m_view->setColumnWidth(AnnotationModel::SpeakerColumn, letter * 18);
    m_view->setColumnWidth(AnnotationModel::MemoColumn, letter * 26);
    m_view->setColumnWidth(AnnotationModel::DocumentColumn, letter * 14);
    offerColumns(*m_view, m_bench.settings, u"annotations"_s, hiddenAtFirst());
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isGroup(index))
            m_view->setExpanded(index, !m_view->isExpanded(index));
        else
            m_controller.goTo(index.data(AnnotationModel::IdRole).value<Core::AnnotationId>());
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->isGroup(index))
            return;
        const auto start = index.column() == AnnotationModel::CodesColumn ? AnnotationEditor::Start::Codes
                                                                          : AnnotationEditor::Start::Memo;
        m_controller.edit(index.data(AnnotationModel::IdRole).value<Core::AnnotationId>(), start);
    });
    const auto unfold = [this] {
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_view->setFirstColumnSpanned(row, {}, m_model->isGroup(m_model->index(row, 0)));
        m_view->expandAll();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, unfold);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; !parent.isValid() && row <= last && m_model->isGroup(m_model->index(row, 0)); ++row) {
            m_view->setFirstColumnSpanned(row, {}, true);
            m_view->expand(m_model->index(row, 0));
        }
    });
}

void AnnotationPanel::ask()
{
    Retrieve::Query query = m_bar->query();
    query.order = m_model->retrieval().query().order;
    query.isDescending = m_model->retrieval().query().isDescending;
    const QVariant place = m_place->currentData();
    query.where = m_shown.among(query.where);
    if (place.isValid())
        query.where = {Retrieve::All{{query.where, {Retrieve::HasPlace{place.value<Core::AnchorState>()}}}}};
    m_model->ask(query);
}

void AnnotationPanel::showQueries()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Core::SavedQuery> queries = m_bench.project.data().queries();
    const auto named = [](const Core::SavedQuery &query) { return QString(query.name).replace(u'&', "&&"_L1); };
    for (const Core::SavedQuery &query : queries) {
        connect(menu->addAction(named(query)), &QAction::triggered, this, [this, query] {
            // Another version may have asked for what this one does not know.
            if (const auto read = Retrieve::queryFromJson(query.definition.toUtf8()))
                m_bar->setQuery(*read);
            else
                m_bench.panes.active().messages().show(read.error());
        });
    }
    menu->addSeparator();
    const bool canKeep = !m_bench.project.isReadOnly();
    QAction *keep = menu->addAction(tr("&Save This Query…"), this, [this] {
        auto *dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Save This Query"));
        dialog->setLabelText(tr("Name:"));
        connect(dialog, &QInputDialog::textValueSelected, this, &AnnotationPanel::keepQuery);
        dialog->open();
    });
    keep->setEnabled(canKeep && m_bar->query() != Retrieve::Query());
    QMenu *remove = menu->addMenu(tr("&Delete"));
    remove->setEnabled(canKeep && !queries.isEmpty());
    for (const Core::SavedQuery &query : queries) {
        connect(remove->addAction(named(query)), &QAction::triggered, this, [this, id = query.id] {
            if (const auto removed = m_bench.project.removeQuery(id); !removed)
                m_bench.panes.active().messages().show(removed.error());
        });
    }
    menu->popup(m_queries->mapToGlobal(QPoint(0, m_queries->height())));
}

void AnnotationPanel::keepQuery(const QString &name)
{
    Retrieve::Query query = m_bar->query();
    query.order = m_model->retrieval().query().order;
    query.isDescending = m_model->retrieval().query().isDescending;
    if (const auto done = Library::keepQuery(m_bench.project, name, query); !done)
        m_bench.panes.active().messages().show(done.error());
}

void AnnotationPanel::showAnswer()
{
    const Retrieve::Answer &answer = m_model->retrieval().answer();
    m_view->setRootIsDecorated(m_model->retrieval().answeredGrouping() != Retrieve::Grouping::None);
    const qsizetype total = std::max(answer.found, answer.total - hiddenCount());
    //: how many annotations the filter lets through, of how many
    m_count->setText(answer.found == total ? tr("%Ln annotations", nullptr, int(total))
                                           : tr("%L1 of %L2").arg(answer.found).arg(total));
    if (!answer.unread.isEmpty()) {
        //: the answer lacks what some texts say
        m_count->setText(tr("%1, %Ln documents not read", nullptr, int(answer.unread.size())).arg(m_count->text()));
    }
    if (const auto &error = m_model->retrieval().error()) {
        setEmptyText(error->sentence(), tr("Show All"), [this] { m_bar->clear(); });
    } else if (answer.total > 0) {
        setEmptyText(tr("No annotation is as asked for."), tr("Show All"), [this] { m_bar->clear(); });
    } else {
        setEmptyText(tr("Passages that you tag or note are listed here. Select words on a page and press T."),
            tr("Tag Selection"), [this] { m_bench.actions.get(u"annotate.tag"_s)->trigger(); });
    }
    select(m_wanted);
}

std::optional<QList<Core::AnnotationId>> AnnotationPanel::listed() const
{
    const Retrieve::Answer &answer = m_model->retrieval().answer();
    if (answer.found == answer.total)
        return {};
    QList<Core::AnnotationId> ids;
    for (const Retrieve::Group &group : answer.groups)
        ids += group.ids;
    return ids;
}

void AnnotationPanel::select(Core::AnnotationId id)
{
    m_wanted = id;
    if (id.isNull() || !isVisible() || !m_model->retrieval().isCurrent())
        return;
    m_wanted = {};
    const QModelIndex index = m_model->indexOf(id);
    if (m_view->hasFocus() || !index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void AnnotationPanel::showEvent(QShowEvent *event)
{
    ListPanel::showEvent(event);
    select(m_wanted);
}

bool AnnotationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress || m_bench.project.isReadOnly())
        return ListPanel::eventFilter(watched, event);
    const auto &key = *static_cast<const QKeyEvent *>(event);
    const QList<Core::AnnotationId> ids = selected();
    const Core::CodeId code = m_tags.codeOf(key);
    if (ids.isEmpty() || (code.isNull() && (key.key() != Qt::Key_T || key.modifiers() != Qt::NoModifier)))
        return ListPanel::eventFilter(watched, event);
    if (code.isNull())
        m_tags.askForCodes(ids);
    else
        m_tags.apply(code, ids);
    return true;
}

void AnnotationPanel::showMenu(QPoint point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QList<Core::AnnotationId> ids = selected(); !ids.isEmpty() && !m_bench.project.isReadOnly()) {
        addActs(*menu, ids);
        menu->addSeparator();
    }
    addSorting(*menu, *m_view->header());
    addColumns(*menu->addMenu(tr("Co&lumns")), *m_view, m_bench.settings, u"annotations"_s, hiddenAtFirst());
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

void AnnotationPanel::addActs(QMenu &menu, const QList<Core::AnnotationId> &ids)
{
    QSet<Core::CodeId> theirs;
    for (const Core::AnnotationId &id : ids) {
        const Core::Annotation &one = *m_bench.project.annotation(id);
        theirs.unite(QSet<Core::CodeId>(one.codes.cbegin(), one.codes.cend()));
    }
    menu.addAction(icon(u"tag"_s), tr("&Tag…"), this, [this, ids] { m_tags.askForCodes(ids); });
    QMenu *with = menu.addMenu(tr("Tag &with"));
    QMenu *off = menu.addMenu(tr("Take &Off"));
    for (const Core::Code &code : m_bench.project.codes()) {
        if (!code.heading)
            connect(addCode(*with, m_bench.project.data(), code.id), &QAction::triggered, this,
                [this, ids, id = code.id] { m_tags.give(id, ids); });
        if (theirs.contains(code.id))
            connect(addCode(*off, m_bench.project.data(), code.id), &QAction::triggered, this,
                [this, ids, id = code.id] { m_tags.takeOff(id, ids); });
    }
    with->setEnabled(!with->isEmpty());
    off->setEnabled(!off->isEmpty());
    QAction *join = menu.addAction(tr("&Join"), this, [this, ids] { m_tags.join(ids); });
    join->setEnabled(ids.size() > 1);
    const auto has = [this, &ids](Core::AnchorState state) {
        return std::ranges::any_of(
            ids, [&](Core::AnnotationId id) { return m_bench.project.annotation(id)->state == state; });
    };
    if (has(Core::AnchorState::Moved))
        menu.addAction(tr("The Place Is &Right"), this,
            [this, ids] { (void)m_bench.panes.succeeded(Library::acceptPlaces(m_bench.project, ids)); });
    if (ids.size() == 1 && has(Core::AnchorState::Orphaned))
        menu.addAction(tr("Put on the &Selected Words"), this, [this, id = ids.constFirst()] { putOnSelection(id); });
    menu.addSeparator();
    menu.addAction(icon(u"delete"_s), tr("&Delete"), this, [this, ids] { m_controller.remove(ids); });
}

QList<Core::AnnotationId> AnnotationPanel::selected() const
{
    QList<Core::AnnotationId> ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const auto id = index.data(AnnotationModel::IdRole).value<Core::AnnotationId>();
        if (!id.isNull() && !ids.contains(id)) // it may stand in several groups
            ids.append(id);
    }
    return ids;
}

}
