// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents/memopanel.h"

#include "models/memomodel.h"
#include "project/project.h"
#include "window/desk/columnchoice.h"
#include "window/pages/tablesaving.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::MemoModel;

namespace {

Library::MemoOf memoAt(const QModelIndex &index)
{
    return index.data(MemoModel::OfRole).value<Library::MemoOf>();
}

}

MemoList::MemoList(const Workbench &bench)
    : m_bench(bench)
    , m_model(new MemoModel(bench.project, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_view(new QTreeView)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(MemoModel::TextRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_text->setPlaceholderText(tr("Search in all memos"));
    m_text->setAccessibleName(tr("Search in all memos"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    addTool(m_text, 1);
    addTool(m_count);
    QToolButton *ofProject =
        addButton(u"note"_s, tr("Write the memo on the project"), [this] { Q_EMIT writingWanted(std::monostate()); });
    ofProject->setEnabled(!bench.project.isReadOnly());
    addButton(u"copy"_s, tr("Copy these memos"), [this] { copy(); });
    addButton(u"export"_s, tr("Save these memos"), [this] { save(); });

    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // as they come, until a column is chosen
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Memos"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(MemoModel::KindColumn, letter * 14);
    m_view->setColumnWidth(MemoModel::OnColumn, letter * 24);
    offerSorting(*m_view, *m_view->header());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && m_view->hasFocus())
            Q_EMIT chosen(memoAt(now));
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(memoAt(index)); });
    connect(
        m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT placeWanted(memoAt(index)); });
    setEmptyText(tr("What you write on the project, on documents, speakers, codes and passages is listed here."),
        bench.project.isReadOnly() ? QString() : tr("Write the Project’s Memo"),
        [this] { Q_EMIT writingWanted(std::monostate()); });
    setList(m_view);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &MemoList::updateCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &MemoList::updateCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &MemoList::updateCount);
    updateCount();
}

void MemoList::updateCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%Ln memo(s)", nullptr, all)
                                  //: how many memos the search lets through, of how many
                                  : tr("%L1 of %L2").arg(shown).arg(all));
}

QList<Library::Memo> MemoList::listed() const
{
    const Project::Data data = m_bench.project.data();
    QList<Library::Memo> memos;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (const auto memo = Library::memoOn(data, memoAt(m_filter->index(row, 0))))
            memos.append(*memo);
    }
    return memos;
}

void MemoList::copy()
{
    if (const QList<Library::Memo> memos = listed(); !memos.isEmpty())
        copyTable(Library::contentOf(memos).table());
}

void MemoList::save()
{
    if (const QList<Library::Memo> memos = listed(); !memos.isEmpty())
        saveTable(m_bench, this, tr("memos", "name of a file"), Library::contentOf(memos));
}

void MemoList::choose(const Library::MemoOf &of)
{
    const QModelIndex at = m_filter->mapFromSource(m_model->indexOf(of));
    m_view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

MemoPanel::MemoPanel(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_list(new MemoList(bench))
    , m_editor(new MemoEditor(bench))
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    setFocusProxy(m_list);
    connect(m_list, &MemoList::chosen, this, [this](const Library::MemoOf &of) {
        // What cannot be kept stays before the eyes, and so does its row.
        if (!m_editor->open(of) && m_editor->of())
            m_list->choose(*m_editor->of());
    });
    connect(m_list, &MemoList::writingWanted, this, &MemoPanel::write);
    connect(m_list, &MemoList::placeWanted, this, &MemoPanel::placeWanted);
    connect(m_editor, &MemoEditor::placeWanted, this, &MemoPanel::placeWanted);
}

void MemoPanel::write(const Library::MemoOf &of)
{
    if (!m_editor->open(of))
        return;
    m_list->choose(of);
    m_editor->setFocus();
}

}
