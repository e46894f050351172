// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents/tablepanel.h"

#include "core/json.h"
#include "import/importer.h"
#include "library/attributetable.h"
#include "library/job.h"
#include "models/attributecolumns.h"
#include "models/tablefilter.h"
#include "window/desk/columnchoice.h"
#include "window/desk/messagebar.h"
#include "window/documents/attributedelegate.h"
#include "window/documents/attributedialog.h"
#include "window/documents/tableimportdialog.h"
#include "window/pages/actprogress.h"
#include "window/pages/panearea.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Core::Attribute;

namespace {

/// Left and Right lead from cell to cell, so that each can be edited, and each attribute changed, by keys.
class CellView final : public QTreeView {
protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex current = currentIndex();
        const bool back = action == (isRightToLeft() ? MoveRight : MoveLeft);
        const bool folds = current.column() == 0 && (back || model()->hasChildren(current));
        if ((action != MoveLeft && action != MoveRight) || !current.isValid() || folds)
            return QTreeView::moveCursor(action, modifiers);
        const QHeaderView &heads = *header();
        const int step = back ? -1 : 1;
        int place = heads.visualIndex(current.column()) + step;
        while (place >= 0 && place < heads.count() && heads.isSectionHidden(heads.logicalIndex(place)))
            place += step;
        const QModelIndex next = current.siblingAtColumn(heads.logicalIndex(place));
        return next.isValid() ? next : current;
    }
};

}

TablePanel::TablePanel(
    const Workbench &bench, const Models::FactsIndex &facts, Core::AttributeOf of, int firstAttribute)
    : m_bench(bench)
    , m_facts(facts)
    , m_of(of)
    , m_firstAttribute(firstAttribute)
    , m_view(new CellView)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
{
    m_text->setPlaceholderText(tr("Filter: words in any column"));
    m_text->setAccessibleName(tr("Filter rows"));
    m_text->setClearButtonEnabled(true);
    addTool(m_text, 1);
    addTool(m_count);
}

void TablePanel::setTable(QAbstractItemModel &table, const QString &name)
{
    m_filter = new Models::TableFilter(table, this);
    m_filter->setSortRole(Models::SortRole);
    connect(m_text, &QLineEdit::textChanged, m_filter, &Models::TableFilter::setText);
    // Before there is a model: else all rows would be sorted, and sorted back.
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(0, Qt::AscendingOrder);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(name);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setItemDelegate(new AttributeDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *head = m_view->header();
    head->setStretchLastSection(false);
    head->setSectionsMovable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this, &TablePanel::showHeadMenu);
    const int letter = fontMetrics().averageCharWidth();
    head->setDefaultSectionSize(letter * 14);
    m_view->setColumnWidth(0, letter * 36);
    setList(m_view);
    const QJsonArray hidden = Core::readJson(m_bench.project.setting(columnsSetting())).array();
    for (const QJsonValue &one : hidden)
        m_hidden.insert(one.toString());
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TablePanel::hideColumns);
    hideColumns();
}

QString TablePanel::columnsSetting() const
{
    return m_of == Core::AttributeOf::Document ? u"hidden.documents"_s : u"hidden.speakers"_s;
}

void TablePanel::showColumn(const QString &name, bool shown)
{
    if (shown)
        m_hidden.remove(name);
    else
        m_hidden.insert(name);
    QJsonArray hidden;
    for (const QString &one : std::as_const(m_hidden))
        hidden.append(one);
    m_bench.project.setSetting(columnsSetting(), QJsonDocument(hidden).toJson(QJsonDocument::Compact));
    hideColumns();
}

void TablePanel::hideColumns()
{
    for (int column = 1; column < m_filter->columnCount(); ++column)
        m_view->setColumnHidden(column, m_hidden.contains(m_filter->headerData(column, Qt::Horizontal).toString()));
}

void TablePanel::showCount(const QString &text)
{
    m_count->setText(text);
}

QList<QModelIndex> TablePanel::selectedRows() const
{
    QList<QModelIndex> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_filter->mapToSource(index));
    return rows;
}

void TablePanel::refuse(const Core::Error &error)
{
    m_bench.panes.showError(error);
}

void TablePanel::showHeadMenu(QPoint point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnEntries(*menu, m_view->header()->logicalIndexAt(point));
    menu->popup(m_view->header()->mapToGlobal(point));
}

void TablePanel::addHeadEntries(QMenu &menu)
{
    addSorting(menu, *m_view->header());
    addColumnEntries(*menu.addMenu(tr("&Columns")), m_view->currentIndex().column());
}

void TablePanel::addColumnEntries(QMenu &menu, int current)
{
    const QVariant of = m_filter->headerData(current, Qt::Horizontal, Models::AttributeRole);
    const bool writable = !m_bench.project.isReadOnly();
    if (writable && of.isValid()) {
        const auto attribute = of.value<Attribute>();
        menu.addAction(tr("&Change “%1”…").arg(QString(attribute.name).replace(u'&', u"&&"_s)), this,
            [this, attribute] { editAttribute(attribute, tr("Change Attribute")); });
        menu.addAction(tr("&Delete “%1”").arg(QString(attribute.name).replace(u'&', u"&&"_s)), this,
            [this, attribute] { removeAttribute(attribute); });
        menu.addSeparator();
    }
    if (writable) {
        menu.addAction(tr("&New Attribute…"), this, &TablePanel::addAttribute);
        menu.addAction(tr("&Import from a Table…"), this, &TablePanel::chooseTable);
        menu.addSeparator();
    }
    for (int column = 1; column < m_filter->columnCount(); ++column) {
        const QString name = m_filter->headerData(column, Qt::Horizontal).toString();
        QAction *shown = menu.addAction(QString(name).replace(u'&', u"&&"_s));
        shown->setCheckable(true);
        shown->setChecked(!m_view->isColumnHidden(column));
        connect(shown, &QAction::toggled, m_view, [this, name](bool on) { showColumn(name, on); });
    }
}

void TablePanel::addAttribute()
{
    editAttribute({Core::AttributeId::create(), {}, Core::AttributeType::Text, m_of, {}, 0}, tr("New Attribute"));
}

void TablePanel::editAttribute(const Attribute &attribute, const QString &title)
{
    auto *dialog = new AttributeDialog(attribute, title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, title] {
        const Attribute after = dialog->attribute();
        const auto kept = m_bench.project.setAttribute(after);
        if (kept)
            return;
        // What cannot be kept comes back in the dialog, so that nothing typed is lost.
        editAttribute(after, title);
        showIn(*findChildren<AttributeDialog *>().constLast(), kept.error());
    });
    dialog->open();
}

void TablePanel::removeAttribute(const Attribute &attribute)
{
    if (m_bench.panes.succeeded(m_bench.project.removeAttribute(attribute.id)))
        sayDone(m_bench, tr("Attribute “%1” deleted.").arg(attribute.name));
}

void TablePanel::chooseTable()
{
    auto *dialog = new QFileDialog(this, tr("Import Attributes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.tab *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TablePanel::importTable);
    dialog->open();
}

void TablePanel::importTable(const QString &path)
{
    const auto work = [path, data = m_bench.project.data(), of = m_of, facts = m_facts.all()](const Core::Progress &) {
        return Import::readFile(path)
            .and_then([&](const QByteArray &bytes) {
                return Library::readAttributes(data, Library::speakersOf(data, facts), of, bytes);
            })
            .transform_error([&path](const Core::Error &error) { return Core::Error{error.code, path, error.detail}; });
    };
    const auto show = [this](const Core::Result<Library::AttributeTable> &table) {
        if (m_bench.panes.succeeded(table))
            offer(*table);
    };
    new Library::Job(work, show, this);
}

void TablePanel::offer(const Library::AttributeTable &table)
{
    auto *dialog = new TableImportDialog(table, m_bench.project.data(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_bench.panes.succeeded(Library::importAttributes(m_bench.project, dialog->table())))
            sayDone(m_bench, tr("%n value(s) imported.", nullptr, int(dialog->table().values.size())));
    });
    dialog->open();
}

}
