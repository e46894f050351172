// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/retrieving/retrievingfeature.h"

#include "window/desk/actions.h"
#include "window/pages/panearea.h"
#include "window/retrieving/matrixpanel.h"
#include "window/retrieving/searchpanel.h"
#include "window/retrieving/wordspanel.h"

#include <QCoreApplication>
#include <QMenu>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int matrixPlace = 14;
constexpr qsizetype longestTerm = 100; // of a selection that somebody wants to find elsewhere

struct RetrievingWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

}

// clang-format off: a table, read by its rows
QList<ActionSpec> retrievingActions()
{
    return {
        {.id = u"edit.findEverywhere"_s, .menu = MenuId::Edit, .text = RetrievingWords::tr("Find in &All Documents…"),
         .tip = RetrievingWords::tr("Find words, or those selected, in all documents of the project"), .icon = u"find"_s,
         .keys = keysOf("Ctrl+Shift+F"), .needs = Needs::Project},
        panelAction(u"search"_s, 8, RetrievingWords::tr("Searc&h"), RetrievingWords::tr("Show or hide the search in all documents"), u"find"_s),
        goToPanelAction(u"search"_s, 8, RetrievingWords::tr("Sea&rch")),
        panelAction(u"words"_s, 9, RetrievingWords::tr("Wor&ds"), RetrievingWords::tr("Show or hide how often words are used")),
        goToPanelAction(u"words"_s, 9, RetrievingWords::tr("Wor&ds")),
        panelAction(u"matrix"_s, matrixPlace, RetrievingWords::tr("Matri&x"),
            RetrievingWords::tr("Show or hide annotations counted in a table: codes by speaker, by document, over the years")),
        goToPanelAction(u"matrix"_s, matrixPlace, RetrievingWords::tr("Matri&x")),
    };
}
// clang-format on

RetrievingFeature::RetrievingFeature(PageHost &host, QObject *parent)
    : Feature(parent)
    , m_bench(host.bench())
    , m_search(new SearchPanel(m_bench))
{
    host.addPanel(u"search"_s, tr("Search"), m_search, PageHost::PanelPlace::Tab, PageHost::Layout::Code);
    auto *words = new WordsPanel(m_bench);
    host.addPanel(u"words"_s, tr("Words"), words, PageHost::PanelPlace::Tab, PageHost::Layout::Code);
    auto *matrix = new MatrixPanel(m_bench, host.coders());
    host.addPanel(u"matrix"_s, tr("Matrix"), matrix, PageHost::PanelPlace::Tab, PageHost::Layout::Code);
    connect(matrix, &MatrixPanel::passagesWanted, this, &Feature::passagesWanted);
    connect(words, &WordsPanel::wordChosen, this, [this](const QString &word) {
        m_bench.actions.get(u"go.search"_s)->trigger();
        m_search->start(word);
    });
    connect(
        m_bench.actions.get(u"edit.findEverywhere"_s), &QAction::triggered, this, &RetrievingFeature::findEverywhere);
}

void RetrievingFeature::findEverywhere()
{
    const ReadingPane &pane = m_bench.panes.active();
    const QString words =
        pane.document() ? pane.document()->textOf(pane.selection()).toString().simplified() : QString();
    m_bench.actions.get(u"go.search"_s)->trigger();
    m_search->start(words.size() <= longestTerm ? words : QString());
}

void RetrievingFeature::addTo(QMenu &menu, const AskedPlace &place)
{
    if (place.selected)
        menu.addAction(m_bench.actions.get(u"edit.findEverywhere"_s));
}

}
