// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/linkspanel.h"

#include "core/changes.h"
#include "library/links.h"
#include "project/project.h"
#include "window/desk/columnchoice.h"
#include "window/pages/tablesaving.h"

#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QTreeWidget>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

enum LinkColumn { PassageColumn, DocumentColumn, LinkedColumn, LinkedDocumentColumn, CoderColumn, MadeColumn };
constexpr int numberRole = Qt::UserRole; ///< of the link, in the first column

}

LinksPanel::LinksPanel(const Workbench &bench, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_view(new QTreeWidget)
{
    addTool(new QWidget, 1);
    addButton(u"copy"_s, tr("Copy the table"), [this] { copy(); });
    addButton(u"export"_s, tr("Save the table"), [this] {
        if (!m_links.isEmpty())
            saveTable(m_bench, this, tr("links", "name of a file"), Library::tableOf(m_links, m_bench.project.data()));
    });
    makeView();
    setEmptyText(tr("What you link by hand is listed here: select the words that belong together in both pages, and "
                    "press L."),
        {}, {});
    connect(&m_bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (!touches<Core::Link>(applied) && !touches<Core::DocumentRecord>(applied))
            return;
        m_stale = true;
        if (isVisible())
            showLinks();
    });
}

void LinksPanel::makeView()
{
    m_view->setHeaderLabels(
        {tr("Passage"), tr("Document"), tr("Linked with"), tr("Document"), tr("Coder"), tr("Made")});
    m_view->setAccessibleName(tr("Links made by hand"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    QHeaderView *head = m_view->header();
    head->setSortIndicator(-1, Qt::AscendingOrder); // by time, until a column is chosen
    m_view->setSortingEnabled(true);
    head->setStretchLastSection(false);
    head->setSectionResizeMode(PassageColumn, QHeaderView::Stretch);
    head->setSectionResizeMode(LinkedColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const int column : {DocumentColumn, LinkedDocumentColumn, CoderColumn, MadeColumn})
        m_view->setColumnWidth(column, letter * 16);
    connect(m_view, &QTreeWidget::itemClicked, this, &LinksPanel::go);
    connect(m_view, &QTreeWidget::itemActivated, this, &LinksPanel::go);
    auto *copying = new QShortcut(QKeySequence::Copy, m_view, this, &LinksPanel::copy);
    copying->setContext(Qt::WidgetShortcut);
    offerSorting(*m_view, *head);
    setList(m_view);
}

void LinksPanel::showEvent(QShowEvent *event)
{
    ListPanel::showEvent(event);
    if (m_stale)
        showLinks();
}

/// The one that was chosen stays chosen.
void LinksPanel::showLinks()
{
    m_stale = false;
    const QTreeWidgetItem *before = m_view->currentItem();
    const Core::LinkId chosenLink =
        before == nullptr ? Core::LinkId() : m_links[before->data(PassageColumn, numberRole).toLongLong()].id;
    m_view->clear();
    m_links = Library::linksByHand(m_bench.project.data());
    const Formats::Table table = Library::tableOf(m_links, m_bench.project.data());
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        auto *item = new QTreeWidgetItem(m_view);
        for (int column = PassageColumn; column < MadeColumn; ++column)
            item->setText(column, table.rows[i][column].simplified());
        const QDateTime made = m_links[i].created.toLocalTime();
        item->setData(MadeColumn, Qt::DisplayRole, made); // sorted as a time
        item->setData(MadeColumn, Qt::AccessibleTextRole, QLocale().toString(made, QLocale::ShortFormat));
        item->setData(PassageColumn, numberRole, qlonglong(i));
        if (m_links[i].id == chosenLink)
            m_view->setCurrentItem(item);
    }
}

void LinksPanel::go(const QTreeWidgetItem *item)
{
    const Core::Link link = m_links[item->data(PassageColumn, numberRole).toLongLong()]; // going may list them anew
    Q_EMIT chosen(link);
}

void LinksPanel::copy()
{
    if (!m_links.isEmpty())
        copyTable(Library::tableOf(m_links, m_bench.project.data()));
}

}
