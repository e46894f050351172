// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents/documentpanel.h"

#include "core/codenames.h"
#include "models/documenttree.h"
#include "models/tablefilter.h"
#include "project/project.h"
#include "window/desk/actions.h"
#include "window/pages/documentcontroller.h"
#include "window/pages/panearea.h"
#include "window/widgets/icons.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Core::DocumentId;
using Models::DocumentTree;

DocumentPanel::DocumentPanel(const Workbench &bench, const Models::FactsIndex &facts, DocumentController &documents)
    : TablePanel(bench, facts, Core::AttributeOf::Document, DocumentTree::firstAttributeColumn)
    , m_facts(facts)
    , m_documents(documents)
    , m_tree(new DocumentTree(bench.project, facts, this))
{
    const bool writable = !bench.project.isReadOnly();
    for (QToolButton *button : {addButton(u"document"_s, tr("Add documents"),
                                    [this] { this->bench().actions.get(u"document.add"_s)->trigger(); }),
             addButton(u"new-group"_s, tr("Put the chosen documents into a new group"), [this] { askForGroup(); }),
             addButton(u"note"_s, tr("Write a memo on the chosen document"), [this] { writeMemo(); }),
             addButton(u"add"_s, tr("New attribute: a column to say something of every document"),
                 [this] { addAttribute(); }),
             addButton(u"import"_s, tr("Import attributes from a table (CSV)"), [this] { chooseTable(); })})
        button->setEnabled(writable);
    setEmptyText(tr("The documents of the project are listed here."), writable ? tr("Add Documents…") : QString(),
        [this] { this->bench().actions.get(u"document.add"_s)->trigger(); });
    connect(m_tree, &QAbstractItemModel::modelAboutToBeReset, this, &DocumentPanel::noteState);
    setTable(*m_tree, tr("Documents"));
    connect(m_tree, &DocumentTree::refused, this, &DocumentPanel::refuse);
    QTreeView &list = view();
    list.setDragDropMode(writable ? QAbstractItemView::DragDrop : QAbstractItemView::NoDragDrop);
    list.setDefaultDropAction(Qt::MoveAction);
    list.header()->setSortIndicator(-1, Qt::AscendingOrder); // in their own order, until a column is chosen
    const int letter = fontMetrics().averageCharWidth();
    for (const int column : {DocumentTree::SpeakersColumn, DocumentTree::WordsColumn, DocumentTree::AnnotationsColumn})
        list.setColumnWidth(column, letter * 12);
    connect(&list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!isAttribute(index.column()) && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            open(index.data(Models::DocumentRole).value<DocumentId>());
    });
    connect(&list, &QTreeView::activated, this,
        [this](const QModelIndex &index) { open(index.data(Models::DocumentRole).value<DocumentId>()); });
    connect(&list, &QWidget::customContextMenuRequested, this, &DocumentPanel::showMenu);
    auto *gone = new QShortcut(QKeySequence::Delete, &list, this, [this] { remove(); });
    gone->setContext(Qt::WidgetShortcut);
    connect(&filter(), &QAbstractItemModel::modelReset, this, &DocumentPanel::restoreState);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&filter(), signal, this, &DocumentPanel::updateCountSoon);
    list.expandAll();
    updateCount();
}

void DocumentPanel::updateCountSoon()
{
    // A filter takes rows away stretch by stretch; all of them are counted and unfolded once, before the paint.
    if (!std::exchange(m_isCountDue, true))
        QMetaObject::invokeMethod(this, &DocumentPanel::updateCount, Qt::QueuedConnection);
}

void DocumentPanel::updateCount()
{
    m_isCountDue = false;
    const auto all = int(bench().project.documents().size());
    if (!filter().isActive())
        return showCount(tr("%Ln document(s)", nullptr, all));
    QList<DocumentId> shown;
    for (int row = 0; row < filter().rowCount(); ++row)
        addBelow(filter().index(row, 0), shown);
    //: how many documents the filter lets through, of how many
    showCount(tr("%L1 of %L2").arg(shown.size()).arg(all));
    view().expandAll();
}

void DocumentPanel::noteState()
{
    m_folded.clear();
    for (const QString &group : m_tree->groups()) {
        if (!view().isExpanded(filter().mapFromSource(m_tree->indexOfGroup(group))))
            m_folded.insert(group);
    }
    m_chosen = selected();
    m_current = current();
    m_scroll = view().verticalScrollBar()->value();
}

void DocumentPanel::restoreState()
{
    view().expandAll();
    for (const QString &group : std::as_const(m_folded))
        view().collapse(filter().mapFromSource(m_tree->indexOfGroup(group)));
    if (const QModelIndex at = filter().mapFromSource(m_tree->indexOf(m_current)); at.isValid())
        view().selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    for (const DocumentId &id : std::as_const(m_chosen)) {
        if (const QModelIndex at = filter().mapFromSource(m_tree->indexOf(id)); at.isValid())
            view().selectionModel()->select(at, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    view().verticalScrollBar()->setValue(m_scroll);
    updateCount();
}

DocumentId DocumentPanel::current() const
{
    return view().currentIndex().data(Models::DocumentRole).value<DocumentId>();
}

void DocumentPanel::addBelow(const QModelIndex &index, QList<DocumentId> &ids) const
{
    const auto id = index.data(Models::DocumentRole).value<DocumentId>();
    if (!id.isNull() && !ids.contains(id))
        ids.append(id);
    for (int row = 0; row < index.model()->rowCount(index); ++row)
        addBelow(index.model()->index(row, 0, index), ids);
}

QList<DocumentId> DocumentPanel::selected() const
{
    QList<DocumentId> ids;
    const QModelIndexList rows = view().selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        addBelow(index, ids);
    return ids;
}

void DocumentPanel::point(DocumentId id)
{
    if (const QModelIndex at = filter().mapFromSource(m_tree->indexOf(id)); at.isValid()) {
        view().setCurrentIndex(at);
        view().scrollTo(at);
    }
}

void DocumentPanel::open(DocumentId id)
{
    if (bench().project.record(id) == nullptr)
        return;
    const Library::DocumentFacts *facts = m_facts.of(id);
    ReadingPane *there = bench().panes.showing(id);
    const auto kind = bench().project.record(id)->options.kind.value_or(Core::DocumentKind::Other);
    ReadingPane &pane = there != nullptr ? *there : m_documents.sideOf(facts != nullptr ? facts->kind : kind);
    m_documents.show(pane, id);
    bench().panes.activate(pane);
}

void DocumentPanel::openIn(ReadingPane &pane)
{
    if (!current().isNull())
        m_documents.show(pane, current());
}

void DocumentPanel::moveTo(const QString &group)
{
    (void)bench().panes.succeeded(bench().project.setGroup(selected(), group));
}

void DocumentPanel::askForGroup()
{
    if (selected().isEmpty())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New Group"));
    dialog->setLabelText(tr("Name of the group (Press/2022 is a group in another one):"));
    connect(dialog, &QInputDialog::textValueSelected, this, &DocumentPanel::moveTo);
    dialog->open();
}

void DocumentPanel::remove()
{
    const QList<DocumentId> ids = selected();
    if (ids.size() != 1 || bench().project.isReadOnly())
        return;
    m_documents.removeDocument(ids.constFirst());
}

void DocumentPanel::writeMemo()
{
    if (!current().isNull())
        Q_EMIT memoWanted(current());
}

void DocumentPanel::addGroupMenu(QMenu &menu)
{
    QMenu *groups = menu.addMenu(tr("&Move to Group"));
    groups->addAction(tr("&New Group…"), this, &DocumentPanel::askForGroup);
    groups->addAction(tr("N&o Group"), this, [this] { moveTo({}); });
    groups->addSeparator();
    for (const QString &path : m_tree->groups())
        groups->addAction(QString(path).replace(u'&', u"&&"_s), this, [this, path] { moveTo(path); });
}

void DocumentPanel::showMenu(QPoint point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (view().indexAt(point).isValid()) {
        addActs(*menu);
        menu->addSeparator();
    }
    addHeadEntries(*menu);
    menu->popup(view().viewport()->mapToGlobal(point));
}

void DocumentPanel::addActs(QMenu &menu)
{
    const bool writable = !bench().project.isReadOnly();
    if (!current().isNull()) {
        menu.addAction(tr("Open on the &Left"), this, [this] { openIn(bench().panes.first()); });
        menu.addAction(tr("Open on the &Right"), this, [this] { openIn(bench().panes.second()); });
        menu.addAction(icon(u"note"_s), tr("M&emo"), this, &DocumentPanel::writeMemo);
        menu.addAction(tr("&Properties…"), this, [this, id = current()] { m_documents.editProperties(id); })
            ->setEnabled(writable);
        menu.addSeparator();
    }
    if (writable) {
        menu.addAction(tr("Re&name"), this, [this] { view().edit(view().currentIndex().siblingAtColumn(0)); });
        addGroupMenu(menu);
    }
    if (writable && selected().size() == 1)
        menu.addAction(icon(u"delete"_s), tr("Remo&ve"), this, &DocumentPanel::remove);
}

}
