// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/historyfeature.h"

#include "project/project.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/historymodel.h"
#include "window/pages/panearea.h"

#include <QCoreApplication>
#include <QListView>
#include <QToolButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyPlace = 14; // behind all other lists

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

}

QList<ActionSpec> historyActions()
{
    ActionSpec go = goToPanelAction(u"history"_s, historyPlace, HistoryWords::tr("&History"));
    go.keys = {}; // there are no more digits
    return {panelAction(u"history"_s, historyPlace, HistoryWords::tr("Histor&y"),
                HistoryWords::tr("Show or hide the list of what was done"), u"undo"_s),
        go};
}

HistoryPanel::HistoryPanel(const Workbench &bench, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_model(new HistoryModel(bench.project, this))
    , m_view(new QListView)
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("History"));
    m_view->setUniformItemSizes(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    connect(m_view, &QListView::activated, this, &HistoryPanel::go);
    QToolButton *there =
        addButton(u"undo"_s, tr("Go to the chosen point (Enter)"), [this] { go(m_view->currentIndex()); });
    there->setEnabled(!bench.project.isReadOnly());
    addTool(new QWidget, 1);
    setList(m_view);
}

void HistoryPanel::go(const QModelIndex &index)
{
    if (!index.isValid() || m_bench.project.isReadOnly() || index.row() == m_model->here())
        return;
    const int steps = index.row() - m_model->here();
    if (!m_bench.panes.succeeded(m_bench.project.goTo(index.data(HistoryModel::ActRole).toLongLong())))
        return;
    m_bench.project.afterwards([this, steps](bool kept) {
        if (kept)
            m_bench.panes.active().messages().show(MessageBar::Severity::Information,
                steps > 0 ? tr("%n steps taken back.", nullptr, steps) : tr("%n steps done again.", nullptr, -steps));
    });
}

HistoryFeature::HistoryFeature(PageHost &host, QObject *parent)
    : Feature(parent)
{
    host.addPanel(
        u"history"_s, tr("History"), new HistoryPanel(host.bench()), PageHost::PanelPlace::Tab, PageHost::Layout::Code);
}

}
