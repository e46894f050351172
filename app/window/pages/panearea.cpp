// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/panearea.h"

#include "core/error.h"
#include "reading/linkband.h"
#include "reading/readingview.h"
#include "window/desk/messagebar.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace Crossread::Window {

PaneArea::PaneArea(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter)
    , m_panes{new ReadingPane(actions), new ReadingPane(actions)}
    , m_band(new Reading::LinkBand)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_panes[0]);
    m_splitter->addWidget(m_band);
    m_splitter->addWidget(m_panes[1]);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
    m_band->setViews(&m_panes[0]->view(), &m_panes[1]->view());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    setFocusProxy(m_panes[0]);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { focusMoved(now); });
    m_panes[0]->setActive(true);
    m_panes[1]->setActive(false);
    for (const ReadingPane *pane : m_panes)
        connect(pane, &ReadingPane::chosenChanged, this, &PaneArea::arrange);
    arrange();
}

PaneArea::~PaneArea()
{
    // The focus leaves the panes while they go, when this is no PaneArea any more.
    disconnect(qApp, nullptr, this, nullptr);
}

ReadingPane &PaneArea::other(const ReadingPane &pane) const
{
    return &pane == m_panes[0] ? *m_panes[1] : *m_panes[0];
}

ReadingPane *PaneArea::showing(Core::DocumentId id) const
{
    if (active().documentId() == id)
        return &active();
    ReadingPane &second = other(active());
    return second.documentId() == id ? &second : nullptr;
}

void PaneArea::activate(const ReadingPane &pane)
{
    const int index = &pane == m_panes[0] ? 0 : 1;
    if (std::exchange(m_active, index) == index)
        return;
    for (const int at : {0, 1})
        m_panes[at]->setActive(at == m_active);
    arrange();
    Q_EMIT activeChanged();
}

void PaneArea::swap()
{
    const QList<int> sizes = m_splitter->sizes();
    std::swap(m_panes[0], m_panes[1]);
    m_active = 1 - m_active;
    m_splitter->insertWidget(0, m_panes[0]);
    m_splitter->insertWidget(1, m_band);
    m_splitter->insertWidget(2, m_panes[1]);
    m_splitter->setSizes(sizes);
    m_band->setViews(&m_panes[0]->view(), &m_panes[1]->view());
    arrange();
    Q_EMIT swapped();
}

void PaneArea::setStacked(bool stacked)
{
    const Qt::Orientation orientation = stacked ? Qt::Vertical : Qt::Horizontal;
    m_splitter->setOrientation(orientation);
    m_band->setOrientation(orientation);
}

void PaneArea::setAlone(bool alone)
{
    m_alone = alone;
    arrange();
}

void PaneArea::arrange()
{
    const auto isEmpty = [](const ReadingPane *pane) { return pane->documentId().isNull(); };
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (isEmpty(m_panes[m_active]) && !isEmpty(m_panes[1 - m_active])) {
        activate(*m_panes[1 - m_active]); // which arranges
        return;
    }
    for (const int at : {0, 1}) {
        const bool other = at != m_active;
        m_panes[at]->setVisible(!other || (!m_alone && !isEmpty(m_panes[at])));
    }
    const bool both = !m_panes[0]->isHidden() && !m_panes[1]->isHidden();
    if (both && m_band->isHidden() && !m_hasLayout)
        m_splitter->setSizes({width() / 2, m_band->sizeHint().width(), width() / 2});
    m_band->setVisible(both);
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        active().setFocus();
}

bool PaneArea::isStacked() const
{
    return m_splitter->orientation() == Qt::Vertical;
}

QByteArray PaneArea::layoutState() const
{
    return m_splitter->saveState();
}

void PaneArea::restoreLayoutState(const QByteArray &state)
{
    m_hasLayout = m_splitter->restoreState(state);
    m_band->setOrientation(m_splitter->orientation());
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
}

void PaneArea::showError(const Core::Error &error) const
{
    active().messages().show(error);
}

void PaneArea::focusMoved(const QWidget *now)
{
    for (const ReadingPane *pane : m_panes) {
        if (now != nullptr && (now == pane || pane->isAncestorOf(now)))
            activate(*pane);
    }
}

}
