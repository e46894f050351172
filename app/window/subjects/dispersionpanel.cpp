// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/subjects/dispersionpanel.h"

#include "models/topicindex.h"
#include "project/project.h"
#include "reading/dispersionstrip.h"
#include "reading/readingview.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/desk/thememanager.h"
#include "window/desk/touches.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace Crossread::Window {

DispersionPanel::DispersionPanel(const Workbench &bench, const Models::TopicIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_index(index)
    , m_strip(new Reading::DispersionStrip)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_strip);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
    setFocusProxy(m_strip);
    connect(m_strip, &Reading::DispersionStrip::positionChosen, this, &DispersionPanel::go);
    connect(&m_bench.panes, &PaneArea::activeChanged, this, &DispersionPanel::showDocument);
    connect(&m_index, &Models::TopicIndex::updated, this, &DispersionPanel::showRows);
    connect(&m_bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::Topic>(applied))
            showRows();
    });
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, [this] { m_strip->setTheme(m_bench.themes.theme()); });
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        connect(pane, &ReadingPane::documentShown, this, &DispersionPanel::showDocument);
        connect(&pane->view(), &Reading::ReadingView::viewChanged, this, &DispersionPanel::showPage);
    }
    m_strip->setTheme(m_bench.themes.theme());
    showDocument();
}

void DispersionPanel::showDocument()
{
    m_strip->setDocument(m_bench.panes.active().document());
    showRows();
    showPage();
}

void DispersionPanel::showRows()
{
    const Core::DocumentId document = m_bench.panes.active().documentId();
    QList<Reading::DispersionStrip::Row> rows;
    for (const Core::Topic &topic : m_bench.project.topics()) {
        const QList<Core::TextSpan> hits = m_index.hits(document, topic.id);
        if (!topic.enabled || hits.isEmpty())
            continue;
        rows.append({topic.name, topic.colour, hits});
    }
    m_strip->setRows(rows);
}

void DispersionPanel::showPage()
{
    if (m_bench.panes.active().document())
        m_strip->setVisibleSpan(m_bench.panes.active().view().visibleSpan());
}

void DispersionPanel::go(qsizetype position)
{
    const ReadingPane &pane = m_bench.panes.active();
    if (pane.document())
        goToSentence(m_bench, pane.documentId(), *pane.document(), position);
}

}
