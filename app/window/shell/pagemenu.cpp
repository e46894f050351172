// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/pagemenu.h"

#include "project/project.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/codesuggestions.h"
#include "window/widgets/icons.h"
#include "window/comparing/linkcontroller.h"
#include "window/pages/panearea.h"

namespace Crossread::Window {

using namespace Qt::StringLiterals;

PageMenu::PageMenu(const Workbench &bench, AnnotationController &annotations, LinkController &links, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_annotations(annotations)
    , m_links(links)
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
    const bool annotated = !m_annotations.at(pane, position).isNull();
    const LinkController::Kind linked = m_links.kindAt(pane, position);
    const bool writable = !m_bench.project.isReadOnly();

    auto *menu = new QMenu(&pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &id) { menu->addAction(m_bench.actions.get(id)); };
    if (selected)
        add(u"edit.copy"_s);
    if (writable && (selected || annotated)) {
        add(u"annotate.tag"_s);
        const QList<Core::Code> codes = m_bench.project.codes();
        if (!codes.isEmpty()) {
            QMenu *tagWith = menu->addMenu(icon(u"tag"_s), tr("Tag &with"));
            for (const Core::Code &code : codes) {
                QAction *action = tagWith->addAction(
                    markIcon(code.colour, codeLetters(code)), m_bench.project.codePath(code.id).replace(u'&', "&&"_L1));
                connect(action, &QAction::triggered, this, [this, id = code.id] { m_annotations.apply(id); });
            }
        }
        add(u"annotate.memo"_s);
        if (annotated)
            add(u"annotate.delete"_s);
    }
    if (linked != LinkController::Kind::None || selected)
        menu->addSeparator();
    if (linked != LinkController::Kind::None)
        add(u"go.follow"_s);
    if (linked == LinkController::Kind::Link && writable)
        add(u"annotate.unlink"_s);
    if (linked == LinkController::Kind::Statement && writable) {
        m_links.choose(pane, position); // what is decided is decided about this one
        for (const QString &id :
            {u"compare.confirm"_s, u"compare.reject"_s, u"compare.verdict"_s, u"compare.note"_s, u"compare.reopen"_s})
            add(id);
    }
    if (selected) {
        add(u"annotate.link"_s);
        add(u"annotate.topic"_s);
    }
    menu->addSeparator();
    using Unit = Reading::ReadingView::Unit;
    const QList<std::pair<QString, Unit>> units{{tr("Select &Sentence"), Unit::Sentence},
        {tr("Select &Paragraph"), Unit::Paragraph}, {tr("Select T&urn"), Unit::Turn}};
    for (const auto &[text, unit] : units) {
        if (unit == Unit::Turn && pane.document()->turnAt(position) < 0)
            continue;
        menu->addAction(text, &pane, [view = &pane.view(), unit, position] { view->selectUnit(unit, position); });
    }
    menu->popup(globalPosition);
}

}
