// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/outlinepanel.h"

#include "reading/readingview.h"
#include "window/pages/outlinemodel.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>

namespace Crossread::Window {

OutlinePanel::OutlinePanel(const Workbench &bench, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_model(new OutlineModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_view(new QListView)
    , m_text(new QLineEdit)
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Outline"));
    m_view->setUniformItemSizes(true);
    m_view->setSpacing(1);
    m_view->setTextElideMode(Qt::ElideRight);
    m_text->setPlaceholderText(tr("Filter: speaker or first words"));
    m_text->setAccessibleName(tr("Filter the outline"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    addTool(m_text, 1);
    connect(m_view, &QListView::clicked, this, &OutlinePanel::go);
    connect(m_view, &QListView::activated, this, &OutlinePanel::go);
    setEmptyText(tr("Turns and headings of the current page are listed here. This page has none."), {}, [] { });
    setList(m_view);
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        connect(pane, &ReadingPane::documentShown, this, &OutlinePanel::showDocument);
        connect(&pane->view(), &Reading::ReadingView::caretMoved, this, &OutlinePanel::showPlace);
    }
    connect(&m_bench.panes, &PaneArea::activeChanged, this, &OutlinePanel::showDocument);
    showDocument();
}

void OutlinePanel::showDocument()
{
    // A list that nobody sees is not made: of a long text it takes a while. Behind another panel's tab it is not hidden,
    // only covered.
    m_stale = visibleRegion().isEmpty();
    m_model->setDocument(m_stale ? Core::DocumentPtr() : m_bench.panes.active().document());
    showPlace();
}

void OutlinePanel::paintEvent(QPaintEvent *event)
{
    ListPanel::paintEvent(event);
    if (m_stale) // not while it is being painted
        QMetaObject::invokeMethod(this, &OutlinePanel::showDocument, Qt::QueuedConnection);
}

void OutlinePanel::showPlace()
{
    if (m_view->hasFocus() || m_stale)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->indexAt(m_bench.panes.active().view().caret()));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void OutlinePanel::go(const QModelIndex &index)
{
    auto span = index.data(OutlineModel::SpanRole).value<Core::TextSpan>();
    if (const Core::DocumentPtr document = m_bench.panes.active().document(); document && !span.isEmpty())
        span.end = std::min(span.end, document->paragraphSpan(document->paragraphAt(span.begin)).end);
    goTo(m_bench, {m_bench.panes.active().documentId(), span});
}

}
