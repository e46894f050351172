// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/comparingfeature.h"

#include "library/reports.h"
#include "models/comparisonindex.h"
#include "project/project.h"
#include "window/comparing/comparisoncard.h"
#include "window/comparing/comparisoncontroller.h"
#include "window/comparing/comparisonpanel.h"
#include "window/comparing/coveragepanel.h"
#include "window/comparing/linkcontroller.h"
#include "window/comparing/linkspanel.h"
#include "window/comparing/namesdialog.h"
#include "window/comparing/reportdialog.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/pages/documentcontroller.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QScrollArea>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int linksPlace = 7; // behind coverage

/// A low panel with large type must not push the pages away: then it scrolls, and shows what has the focus.
QWidget *scrolled(QWidget *inside)
{
    auto *room = new QScrollArea;
    room->setWidget(inside);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setFocusProxy(inside);
    QObject::connect(qApp, &QApplication::focusChanged, room, [room](const QWidget *, QWidget *now) {
        if (room->isAncestorOf(now))
            room->ensureWidgetVisible(now, 0, 0);
    });
    return room;
}

struct ComparingWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

}

// clang-format off: a table, read by its rows
QList<ActionSpec> comparingActions()
{
    ActionSpec toLinks = goToPanelAction(u"links"_s, linksPlace, ComparingWords::tr("&Links"));
    toLinks.keys = {}; // there are no more digits
    return onPages(MenuId::Annotate, Needs::Writable, {
        {.id = u"annotate.link"_s, .text = ComparingWords::tr("&Link Both Selections"),
         .tip = ComparingWords::tr("Link the words selected in one pane to those selected in the other"), .icon = u"link"_s,
         .keys = keysOf("L"), .startsGroup = true},
        {.id = u"annotate.unlink"_s, .text = ComparingWords::tr("Remove Lin&k"),
         .tip = ComparingWords::tr("Remove the link at the caret, or take back what was decided about the statement there"),
         .keys = keysOf("Shift+L")},
    }) + onPages(MenuId::Compare, Needs::Project, {
        {.id = u"go.nextStatement"_s, .text = ComparingWords::tr("&Next Statement"),
         .tip = ComparingWords::tr("Go to the next statement or link of this page, and turn the other page to it"),
         .icon = u"next"_s, .keys = keysOf("J")},
        {.id = u"go.previousStatement"_s, .text = ComparingWords::tr("&Previous Statement"),
         .tip = ComparingWords::tr("Go to the statement or link before, and turn the other page to it"), .icon = u"previous"_s,
         .keys = keysOf("K")},
        {.id = u"compare.nextPassage"_s, .text = ComparingWords::tr("Next Possible P&assage"),
         .tip = ComparingWords::tr("Look at the next passage that the statement may come from"), .icon = u"forward"_s,
         .keys = keysOf("Shift+J"), .startsGroup = true},
        {.id = u"compare.previousPassage"_s, .text = ComparingWords::tr("Previo&us Possible Passage"),
         .tip = ComparingWords::tr("Look at the passage before"), .icon = u"back"_s, .keys = keysOf("Shift+K")},
    }) + onPages(MenuId::Compare, Needs::Writable, {
        {.id = u"compare.confirm"_s, .text = ComparingWords::tr("&Confirm"),
         .tip = ComparingWords::tr("The statement comes from the passage that is shown; or, where none is shown, from none"),
         .keys = keysOf("C"), .startsGroup = true},
        {.id = u"compare.confirmNext"_s, .text = ComparingWords::tr("Confirm and &Go On"),
         .tip = ComparingWords::tr("Confirm, and go to the next statement"), .keys = keysOf("G")},
        {.id = u"compare.reject"_s, .text = ComparingWords::tr("&Reject"),
         .tip = ComparingWords::tr("The statement does not come from this transcript"), .keys = keysOf("X")},
        {.id = u"compare.byHand"_s, .text = ComparingWords::tr("Take &Selection as Source"),
         .tip = ComparingWords::tr("The statement comes from the words selected in the transcript"), .keys = keysOf("H")},
        {.id = u"compare.verdict"_s, .text = ComparingWords::tr("Overrule &Verdict…"),
         .tip = ComparingWords::tr("Choose another verdict on the statement"), .keys = keysOf("V")},
        {.id = u"compare.note"_s, .text = ComparingWords::tr("N&ote on Statement…"),
         .tip = ComparingWords::tr("Write down why the statement is judged so"), .keys = keysOf("Shift+M")},
        {.id = u"compare.reopen"_s, .text = ComparingWords::tr("R&eopen"),
         .tip = ComparingWords::tr("Take back what was decided about the statement"), .keys = keysOf("Shift+C")},
    }) + QList<ActionSpec>{
        {.id = u"compare.names"_s, .menu = MenuId::Compare, .text = ComparingWords::tr("Na&mes That Count as One…"),
         .tip = ComparingWords::tr("Names and spellings to be taken for the same when texts are compared"), .needs = Needs::Writable,
         .startsGroup = true},
        {.id = u"compare.again"_s, .menu = MenuId::Compare, .text = ComparingWords::tr("Compare Aga&in"),
         .tip = ComparingWords::tr("Compare anew, also what was stopped before"), .needs = Needs::Project},
        {.id = u"compare.report"_s, .menu = MenuId::Compare, .text = ComparingWords::tr("Verification Repor&t…"),
         .tip = ComparingWords::tr("Write verdicts, differences, rulings and coverage to a file"), .icon = u"export"_s,
         .keys = keysOf("Ctrl+Shift+E"), .needs = Needs::Project, .startsGroup = true},
    } + onPages(MenuId::Go, Needs::Project, {
        {.id = u"go.follow"_s, .text = ComparingWords::tr("Follow &Link"),
         .tip = ComparingWords::tr("Bring the other end of the link here into view and go there"),
         .keys = keysOf("Return"), .startsGroup = true},
    }) + QList<ActionSpec>{
        panelAction(u"statement"_s, 0, ComparingWords::tr("&Statement"),
            ComparingWords::tr("Show or hide the statement over its passage, with your ruling")),
        panelAction(u"comparison"_s, 1, ComparingWords::tr("Co&mparison"),
            ComparingWords::tr("Show or hide the statements of the article and what they come from"), u"compare"_s),
        goToPanelAction(u"comparison"_s, 1, ComparingWords::tr("Co&mparison")),
        panelAction(u"coverage"_s, 7, ComparingWords::tr("Co&verage"),
            ComparingWords::tr("Show or hide what the articles used of the transcript and what they left out")),
        goToPanelAction(u"coverage"_s, 7, ComparingWords::tr("Co&verage")),
        panelAction(u"links"_s, linksPlace, ComparingWords::tr("&Links"),
            ComparingWords::tr("Show or hide the links that were made by hand"), u"link"_s),
        toLinks,
    };
}
// clang-format on

ComparingFeature::ComparingFeature(PageHost &host, QObject *parent)
    : Feature(parent)
    , m_bench(host.bench())
    , m_index(&m_bench.comparison)
{
    connect(m_index, &Models::ComparisonIndex::wanted, &host.documents(), &DocumentController::prepare);
    connect(m_index, &Models::ComparisonIndex::settled, this, &Feature::settled);
    m_index->setLooksAgain(m_bench.settings.looksAgain());
    connect(&m_bench.settings, &Settings::looksAgainChanged, m_index,
        [this] { m_index->setLooksAgain(m_bench.settings.looksAgain()); });
    m_comparison = new ComparisonController(m_bench, *m_index, this);
    m_links = new LinkController(m_bench, *m_comparison, this);

    host.addPanel(u"comparison"_s, tr("Comparison"), new ComparisonPanel(m_bench, *m_comparison),
        PageHost::PanelPlace::Tab, PageHost::Layout::Compare);
    m_card = new ComparisonCard(m_bench, *m_comparison);
    QDockWidget *panel = host.addPanel(
        u"statement"_s, tr("Statement"), scrolled(m_card), PageHost::PanelPlace::Beside, PageHost::Layout::Compare);
    connect(m_card, &ComparisonCard::wanted, panel, [panel] { bringForward(*panel); });
    for (const auto &id : {u"go.nextStatement"_s, u"go.previousStatement"_s})
        connect(m_bench.actions.get(id), &QAction::triggered, panel, [panel] { bringForward(*panel); });
    host.addPanel(u"coverage"_s, tr("Coverage"), new CoveragePanel(m_bench, *m_comparison, host.hits(), host.coders()),
        PageHost::PanelPlace::Tab, PageHost::Layout::Compare);
    auto *links = new LinksPanel(m_bench);
    connect(links, &LinksPanel::chosen, this, [this](const Core::Link &link) {
        if (!showLink(link))
            m_bench.panes.active().messages().show(
                MessageBar::Severity::Information, tr("The words of this link are no longer in the texts."));
    });
    host.addPanel(u"links"_s, tr("Links"), links, PageHost::PanelPlace::Tab, {}); // it comes when it is called for

    const auto opens = [this](const QString &id, auto make) {
        connect(m_bench.actions.get(id), &QAction::triggered, this, [make] {
            QDialog *dialog = make();
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    };
    opens(u"compare.names"_s, [this] { return new NamesDialog(m_bench.project, *m_index, &m_bench.panes); });
    opens(u"compare.report"_s,
        [this] { return new ReportDialog(m_bench, *m_index, m_bench.panes.second().documentId(), &m_bench.panes); });
}

bool ComparingFeature::isSettled() const
{
    return !m_index->isBusy();
}

void ComparingFeature::keep()
{
    m_card->keepNote();
}

bool ComparingFeature::show(const Core::AnyChange &change)
{
    const auto *link = std::get_if<Core::Change<Core::Link>>(&change);
    return link != nullptr && showLink(link->after ? *link->after : *link->before);
}

bool ComparingFeature::showLink(const Core::Link &link)
{
    if (const auto statement = m_comparison->statementLike(link.from.document, link.from.anchor.span)) {
        m_comparison->choose(link.from.document, *statement);
        return true;
    }
    QList<Project::Place> ends;
    for (const Core::LinkEnd &end : {link.from, link.to}) {
        if (end.state != Core::AnchorState::Orphaned && m_bench.project.record(end.document) != nullptr
            && !end.anchor.span.isEmpty())
            ends.append({end.document, end.anchor.span});
    }
    if (!ends.isEmpty())
        goTo(m_bench, ends.first(), ends.sliced(1));
    return !ends.isEmpty();
}

bool ComparingFeature::hasReport(Core::DocumentId article) const
{
    return m_index->isCompared(article) && m_bench.project.record(article) != nullptr
        && m_bench.project.record(m_index->transcript()) != nullptr;
}

QList<Printable> ComparingFeature::printables() const
{
    using Pager = Formats::Page (*)(const Report::Verification &);
    const auto prepare = [this](Core::DocumentId article, Pager pager) {
        return [this, article, pager]() -> Printable::Maker {
            // An act that was under way may have taken a text away since this was offered.
            if (!hasReport(article))
                return [article](const Core::Progress &) -> Core::Result<Formats::Page> {
                    return Core::failure(Core::ErrorCode::NoSuchDocument, article.toString());
                };
            Report::Verification report = m_index->report(article);
            report.made = QDateTime::currentDateTimeUtc();
            return [report, data = m_bench.project.data(), transcript = m_index->transcript(), pager](
                       const Core::Progress &) mutable {
                Library::addCoverage(report, data, transcript);
                return Core::Result<Formats::Page>(pager(report));
            };
        };
    };
    QList<Printable> all;
    for (const QList<Core::DocumentId> articles = m_index->articles(); const Core::DocumentId &id : articles) {
        if (!hasReport(id))
            continue;
        const QString name = m_bench.project.record(id)->name;
        all.append({tr("Report on “%1”").arg(name),
            prepare(id, [](const Report::Verification &report) { return Report::contentOf(report).page(); })});
        all.append({tr("“%1” with its sources beside it").arg(name), prepare(id, Report::sourcesPageOf)});
    }
    return all;
}

bool ComparingFeature::choose(const ReadingPane &pane, qsizetype position)
{
    return m_links->choose(pane, position);
}

void ComparingFeature::chooseMark(Reading::Layer layer, quint64 tag)
{
    if (layer == Reading::Layer::Link)
        m_links->chooseMark(tag);
}

void ComparingFeature::addTo(QMenu &menu, const AskedPlace &place)
{
    const auto add = [this, &menu](const QString &id) { menu.addAction(m_bench.actions.get(id)); };
    const LinkController::Kind linked = m_links->kindAt(place.pane, place.position);
    if (linked != LinkController::Kind::None)
        add(u"go.follow"_s);
    if (linked == LinkController::Kind::Link && place.writable)
        add(u"annotate.unlink"_s);
    if (linked == LinkController::Kind::Statement && place.writable) {
        m_links->choose(place.pane, place.position); // what is decided is decided about this one
        for (const QString &id :
            {u"compare.confirm"_s, u"compare.reject"_s, u"compare.verdict"_s, u"compare.note"_s, u"compare.reopen"_s})
            add(id);
    }
    if (place.selected)
        add(u"annotate.link"_s);
}

}
