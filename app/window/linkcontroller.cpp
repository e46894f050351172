// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/linkcontroller.h"

#include "project/project.h"
#include "reading/linkband.h"
#include "reading/readingview.h"
#include "window/actions.h"
#include "window/messagebar.h"
#include "window/panearea.h"
#include "window/positioncontroller.h"
#include "window/thememanager.h"
#include "window/touches.h"

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

bool canBeShown(const Core::LinkEnd &end)
{
    return end.state != Core::AnchorState::Orphaned;
}

}

LinkController::LinkController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    for (const ReadingPane *pane : m_bench.panes.panes())
        connect(pane, &ReadingPane::documentShown, this, &LinkController::showAll);
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, &LinkController::showAll);
    connect(&m_bench.panes, &PaneArea::swapped, this, &LinkController::showAll);
    connect(&m_bench.panes.band(), &Reading::LinkBand::activated, this,
            [this](quint64 tag) { activate(m_tags.idOf(tag)); });
    connect(&m_bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::Link>(applied))
            showAll();
    });
    const auto on = [this](const QString &id, auto act) {
        connect(m_bench.actions.get(id), &QAction::triggered, this, act);
    };
    on(u"annotate.link"_s, [this] { linkSelections(); });
    on(u"annotate.unlink"_s, [this] { unlink(); });
    on(u"go.follow"_s, [this] { follow(); });
    on(u"go.nextLink"_s, [this] { step(1); });
    on(u"go.previousLink"_s, [this] { step(-1); });
}

QList<LinkController::Sight> LinkController::sightsFrom(Core::DocumentId document) const
{
    QList<Sight> sights;
    for (const Core::Link &link : m_bench.project.links()) {
        if (link.state == Core::LinkState::Rejected || !canBeShown(link.from) || !canBeShown(link.to))
            continue;
        if (link.from.document == document)
            sights.append({link, link.from, link.to});
        if (link.to.document == document)
            sights.append({link, link.to, link.from});
    }
    std::ranges::sort(sights, {}, [](const Sight &sight) { return sight.here.anchor.span; });
    return sights;
}

void LinkController::showAll()
{
    for (const ReadingPane *pane : m_bench.panes.panes())
        showMarks(*pane);
    showRibbons();
}

void LinkController::showMarks(const ReadingPane &pane)
{
    QList<Reading::Mark> marks;
    if (pane.document()) {
        const quint32 colour = m_bench.themes.theme().link.rgb() & 0xFFFFFFU;
        for (const Sight &sight : sightsFrom(pane.documentId())) {
            //: tip over linked words; %1 is the other passage
            const QString tip = tr("Linked to “%1”").arg(sight.there.anchor.exact.left(200));
            marks.append({.span = sight.here.anchor.span, .colour = colour, .letters = {}, .tip = tip,
                          .tag = m_tags.tagOf(sight.link.id), .pattern = 0});
        }
    }
    pane.view().setMarks(Reading::Layer::Link, std::move(marks));
}

void LinkController::showRibbons()
{
    QList<Reading::Ribbon> ribbons;
    const ReadingPane &first = m_bench.panes.first();
    const ReadingPane &second = m_bench.panes.second();
    if (first.document() && second.document()) {
        const quint32 colour = m_bench.themes.theme().link.rgb() & 0xFFFFFFU;
        for (const Sight &sight : sightsFrom(first.documentId())) {
            if (sight.there.document != second.documentId())
                continue;
            //: a ribbon between the pages: the words on one page, and those on the other
            const QString tip = tr("“%1” – “%2”").arg(sight.here.anchor.exact.left(80), sight.there.anchor.exact.left(80));
            ribbons.append({.left = sight.here.anchor.span, .right = sight.there.anchor.span, .colour = colour,
                            .current = sight.link.id == m_current, .tag = m_tags.tagOf(sight.link.id), .tip = tip});
        }
    }
    m_bench.panes.band().setRibbons(std::move(ribbons));
}

std::optional<Core::Link> LinkController::at(const ReadingPane &pane, qsizetype position) const
{
    const QList<Reading::Mark> marks = pane.view().marksAt(Reading::Layer::Link, position);
    if (marks.isEmpty())
        return std::nullopt;
    const Core::LinkId id = m_tags.idOf(marks.first().tag);
    const QList<Core::Link> links = m_bench.project.links();
    const auto found = std::ranges::find(links, id, &Core::Link::id);
    return found == links.cend() ? std::nullopt : std::optional(*found);
}

bool LinkController::choose(const ReadingPane &pane, qsizetype position)
{
    const std::optional<Core::Link> link = at(pane, position);
    if (!link) {
        setCurrent({});
        return false;
    }
    const bool fromHere = link->from.document == pane.documentId() && link->from.anchor.span.contains(position);
    const Core::LinkEnd &here = fromHere ? link->from : link->to;
    const Core::LinkEnd &there = fromHere ? link->to : link->from;
    goTo(m_bench, {here.document, here.anchor.span}, {{there.document, there.anchor.span}});
    setCurrent(link->id);
    return true;
}

void LinkController::follow()
{
    const ReadingPane &pane = m_bench.panes.active();
    if (!choose(pane, pane.selection().begin)) {
        pane.messages().show(MessageBar::Severity::Information, tr("There is no link at the caret."));
        return;
    }
    ReadingPane &target = m_bench.panes.other(pane);
    if (const QList<Project::Place> there = m_bench.position.counterparts(); !there.isEmpty())
        target.view().moveCaret(there.first().span.begin);
    target.setFocus();
}

void LinkController::activate(Core::LinkId id)
{
    const QList<Core::Link> links = m_bench.project.links();
    const auto link = std::ranges::find(links, id, &Core::Link::id);
    if (link == links.cend())
        return;
    goTo(m_bench, {link->from.document, link->from.anchor.span}, {{link->to.document, link->to.anchor.span}});
    setCurrent(id);
}

void LinkController::setCurrent(Core::LinkId id)
{
    const quint64 tag = id.isNull() ? 0 : m_tags.tagOf(id);
    for (const ReadingPane *pane : m_bench.panes.panes())
        pane->view().setCurrentMark(Reading::Layer::Link, tag);
    if (std::exchange(m_current, id) != id)
        showRibbons();
}

void LinkController::linkSelections()
{
    const ReadingPane &first = m_bench.panes.first();
    const ReadingPane &second = m_bench.panes.second();
    if (first.selection().isEmpty() || second.selection().isEmpty()) {
        m_bench.panes.active().messages().show(
            MessageBar::Severity::Information,
            tr("Select the words that belong together in both panes, then link them. F6 moves from one pane to the other."));
        return;
    }
    const auto id = m_bench.project.link(first.documentId(), first.selection(), second.documentId(), second.selection());
    if (m_bench.panes.succeeded(id))
        setCurrent(*id);
}

void LinkController::unlink()
{
    const ReadingPane &pane = m_bench.panes.active();
    if (const auto link = at(pane, pane.selection().begin))
        (void)m_bench.panes.succeeded(m_bench.project.removeLink(link->id));
    else
        pane.messages().show(MessageBar::Severity::Information, tr("There is no link at the caret."));
}

void LinkController::step(int direction)
{
    const ReadingPane &pane = m_bench.panes.active();
    const qsizetype caret = pane.view().caret();
    QList<Sight> sights = sightsFrom(pane.documentId());
    if (direction < 0)
        std::ranges::reverse(sights);
    for (const Sight &sight : std::as_const(sights)) {
        const qsizetype begin = sight.here.anchor.span.begin;
        if (direction > 0 ? begin > caret : begin < caret) {
            choose(pane, begin);
            return;
        }
    }
    pane.messages().show(MessageBar::Severity::Information,
                         direction > 0 ? tr("There is no link after this place.") : tr("There is no link before this place."));
}

}
