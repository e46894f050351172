// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/pagemenu.h"

#include "project/project.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/pages/feature.h"
#include "window/pages/panearea.h"

#include <QAction>
#include <QMenu>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

PageMenu::PageMenu(const Workbench &bench, const QList<Feature *> &features, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_features(features)
{
    for (ReadingPane *pane : m_bench.panes.panes()) {
        connect(&pane->view(), &Reading::ReadingView::contextMenuRequested, this,
            [this, pane](qsizetype position, QPoint point) { show(*pane, position, point); });
    }
}

void PageMenu::show(ReadingPane &pane, qsizetype position, QPoint globalPosition)
{
    if (!pane.document())
        return;
    m_bench.panes.activate(pane);
    const bool selected = !pane.selection().isEmpty();
    if (!selected)
        pane.view().moveCaret(position); // what is asked for is asked of this place
    auto *menu = new QMenu(&pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (selected)
        menu->addAction(m_bench.actions.get(u"edit.copy"_s));
    const AskedPlace place{pane, position, selected, !m_bench.project.isReadOnly()};
    for (Feature *feature : std::as_const(m_features)) {
        menu->addSeparator(); // a menu leaves out those between which nothing stands
        feature->addTo(*menu, place);
    }
    menu->addSeparator();
    using Unit = Reading::ReadingView::Unit;
    const std::tuple<QString, QString, Unit> units[]{{u"edit.selectSentence"_s, tr("Select &Sentence"), Unit::Sentence},
        {u"edit.selectParagraph"_s, tr("Select &Paragraph"), Unit::Paragraph},
        {u"edit.selectTurn"_s, tr("Select T&urn"), Unit::Turn}};
    for (const auto &[atCaret, text, unit] : units) {
        if (unit == Unit::Turn && pane.document()->turnAt(position) < 0)
            continue;
        const QString keys = m_bench.actions.get(atCaret)->shortcut().toString(QKeySequence::NativeText);
        menu->addAction(
            text + u'\t' + keys, &pane, [view = &pane.view(), unit, position] { view->selectUnit(unit, position); });
    }
    menu->popup(globalPosition);
}

}
