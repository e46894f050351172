// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/annotationpanel.h"

#include "library/places.h"
#include "models/annotationfilter.h"
#include "window/desk/actions.h"
#include "core/codenames.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/codesuggestions.h"
#include "window/coding/showncoders.h"
#include "window/coding/tagcontroller.h"
#include "window/widgets/icons.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/desk/touches.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::AnnotationModel;

namespace {

constexpr int lettersOfCode = 16;

}

AnnotationPanel::AnnotationPanel(const Workbench &bench, AnnotationController &controller, TagController &tags,
    const ShownCoders &shown, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_controller(controller)
    , m_tags(tags)
    , m_model(new AnnotationModel(bench.project, this))
    , m_filter(new Models::AnnotationFilter(bench.project, *m_model, this))
    , m_view(new QTreeView)
    , m_text(new QLineEdit)
    , m_code(new QComboBox)
    , m_place(new QComboBox)
    , m_count(new QLabel)
{
    m_text->setPlaceholderText(tr("Filter: words in quotation, memo, code or speaker"));
    m_text->setAccessibleName(tr("Filter annotations"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, m_filter, &Models::AnnotationFilter::setText);
    m_code->setAccessibleName(tr("Only annotations with this code"));
    m_code->setToolTip(tr("Only annotations with this code"));
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code->setMinimumContentsLength(lettersOfCode); // long names must not take the room of the filter
    connect(m_code, &QComboBox::activated, this,
        [this] { m_filter->setCode(m_code->currentData().value<Core::CodeId>()); });
    addTool(m_text, 1);
    addTool(m_code);
    m_place->setAccessibleName(tr("Only annotations whose place is like this"));
    m_place->setToolTip(m_place->accessibleName());
    connect(m_place, &QComboBox::activated, this, [this] {
        const QVariant state = m_place->currentData();
        m_filter->setState(
            state.isValid() ? std::optional(Core::AnchorState(state.toInt())) : std::optional<Core::AnchorState>());
        showCount();
    });
    addTool(m_place);
    addTool(m_count);

    // Before there is a model: else all rows would be sorted, and sorted back.
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // as in the texts, until a column is chosen
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Annotations"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(AnnotationModel::QuoteColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(AnnotationModel::CodesColumn, letter * 22);
    m_view->setColumnWidth(AnnotationModel::SpeakerColumn, letter * 18);
    m_view->setColumnWidth(AnnotationModel::MemoColumn, letter * 26);
    m_view->setColumnWidth(AnnotationModel::DocumentColumn, letter * 14);
    m_view->setColumnHidden(AnnotationModel::CoderColumn, true);
    m_view->setColumnHidden(AnnotationModel::CreatedColumn, true);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_controller.goTo(index.data(AnnotationModel::IdRole).value<Core::AnnotationId>());
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto start = index.column() == AnnotationModel::CodesColumn ? AnnotationEditor::Start::Codes
                                                                          : AnnotationEditor::Start::Memo;
        m_controller.edit(index.data(AnnotationModel::IdRole).value<Core::AnnotationId>(), start);
    });
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
    setEmptyText(tr("Passages that you tag or note are listed here. Select words on a page and press T."),
        tr("Tag Selection"), [this] { m_bench.actions.get(u"annotate.tag"_s)->trigger(); });
    setList(m_view);

    connect(&m_controller, &AnnotationController::currentChanged, this, &AnnotationPanel::select);
    connect(&m_controller, &AnnotationController::passagesWanted, this, [this](Core::CodeId code) {
        m_text->clear();
        m_code->setCurrentIndex(std::max(0, m_code->findData(QVariant::fromValue(code))));
        m_filter->setCode(code);
        m_bench.actions.get(u"go.annotations"_s)->trigger();
    });
    connect(&m_bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::Code>(applied))
            fillCodes();
        if (touches<Core::Annotation>(applied))
            fillPlaces();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &AnnotationPanel::showCount);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &AnnotationPanel::showCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &AnnotationPanel::showCount);
    const auto hide = [this, &shown] {
        m_filter->setHiddenCoders(shown.hidden());
        showCount();
    };
    connect(&shown, &ShownCoders::changed, this, hide);
    hide();
    fillPlaces();
    fillCodes();
    showCount();
}

void AnnotationPanel::showCount()
{
    const int all = m_model->rowCount();
    m_count->setText(m_filter->isActive()
            //: how many annotations the filter lets through, of how many
            ? tr("%L1 of %L2").arg(m_filter->rowCount()).arg(all)
            : tr("%Ln annotations", nullptr, all));
}

void AnnotationPanel::fillPlaces()
{
    int moved = 0;
    int lost = 0;
    for (const QList<Core::AnnotationId> ids = m_bench.project.annotationIds({}); const Core::AnnotationId &id : ids) {
        const Core::AnchorState state = m_bench.project.annotation(id)->state;
        moved += state == Core::AnchorState::Moved;
        lost += state == Core::AnchorState::Orphaned;
    }
    const QVariant before = m_place->currentData();
    m_place->clear();
    m_place->addItem(tr("All places"));
    if (moved > 0)
        m_place->addItem(tr("To be looked at (%L1)").arg(moved), int(Core::AnchorState::Moved));
    if (lost > 0)
        m_place->addItem(tr("Lost (%L1)").arg(lost), int(Core::AnchorState::Orphaned));
    m_place->setVisible(moved + lost > 0);
    const int same = before.isValid() ? m_place->findData(before) : 0;
    m_place->setCurrentIndex(std::max(0, same));
    if (same < 0) // none of those is left
        m_filter->setState({});
}

void AnnotationPanel::fillCodes()
{
    const QVariant current = m_code->currentData();
    m_code->clear();
    m_code->addItem(tr("All codes"), QVariant::fromValue(Core::CodeId()));
    const QHash<Core::CodeId, QString> paths = Core::codePaths(m_bench.project.codes());
    for (const Core::Code &code : m_bench.project.codes())
        m_code->addItem(markIcon(code.colour, codeLetters(code)), paths.value(code.id), QVariant::fromValue(code.id));
    m_code->setCurrentIndex(std::max(0, m_code->findData(current)));
    showCount();
}

void AnnotationPanel::select(Core::AnnotationId id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (m_view->hasFocus() || !index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
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
    const QList<Core::AnnotationId> ids = selected();
    if (ids.isEmpty() || m_bench.project.isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QSet<Core::CodeId> theirs;
    for (const Core::AnnotationId &id : ids) {
        const Core::Annotation &one = *m_bench.project.annotation(id);
        theirs.unite(QSet<Core::CodeId>(one.codes.cbegin(), one.codes.cend()));
    }
    menu->addAction(icon(u"tag"_s), tr("&Tag…"), this, [this, ids] { m_tags.askForCodes(ids); });
    QMenu *with = menu->addMenu(tr("Tag &with"));
    QMenu *off = menu->addMenu(tr("Take &Off"));
    for (const Core::Code &code : m_bench.project.codes()) {
        const QString path = m_bench.project.codePath(code.id);
        connect(
            addCode(*with, code, path), &QAction::triggered, this, [this, ids, id = code.id] { m_tags.give(id, ids); });
        if (theirs.contains(code.id))
            connect(addCode(*off, code, path), &QAction::triggered, this,
                [this, ids, id = code.id] { m_tags.takeOff(id, ids); });
    }
    with->setEnabled(!with->isEmpty());
    off->setEnabled(!off->isEmpty());
    QAction *join = menu->addAction(tr("&Join"), this, [this, ids] { m_tags.join(ids); });
    join->setEnabled(ids.size() > 1);
    const auto has = [this, &ids](Core::AnchorState state) {
        return std::ranges::any_of(
            ids, [&](Core::AnnotationId id) { return m_bench.project.annotation(id)->state == state; });
    };
    if (has(Core::AnchorState::Moved))
        menu->addAction(tr("The Place Is &Right"), this,
            [this, ids] { (void)m_bench.panes.succeeded(Library::acceptPlaces(m_bench.project, ids)); });
    if (ids.size() == 1 && has(Core::AnchorState::Orphaned))
        menu->addAction(tr("Put on the &Selected Words"), this, [this, id = ids.constFirst()] { putOnSelection(id); });
    menu->addSeparator();
    menu->addAction(icon(u"delete"_s), tr("&Delete"), this, [this, ids] { m_controller.remove(ids); });
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

void AnnotationPanel::putOnSelection(Core::AnnotationId id)
{
    const ReadingPane &pane = m_bench.panes.active();
    Core::Annotation after = *m_bench.project.annotation(id);
    if (pane.selection().isEmpty() || pane.documentId() != after.document)
        return pane.messages().show(MessageBar::Severity::Information,
            tr("Select the words in “%1” that the annotation is about first.")
                .arg(m_bench.project.record(after.document)->name));
    after.anchor.span = pane.selection();
    (void)m_bench.panes.succeeded(m_bench.project.changeAnnotation(after));
}

QList<Core::AnnotationId> AnnotationPanel::selected() const
{
    QList<Core::AnnotationId> ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids.append(index.data(AnnotationModel::IdRole).value<Core::AnnotationId>());
    return ids;
}

}
