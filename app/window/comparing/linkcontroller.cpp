// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/linkcontroller.h"

#include "core/changes.h"
#include "models/comparisonindex.h"
#include "project/project.h"
#include "reading/linkband.h"
#include "reading/readingview.h"
#include "reading/signdrawing.h"
#include "window/desk/actions.h"
#include "window/comparing/comparisoncontroller.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/desk/thememanager.h"
#include "window/comparing/verdictsigns.h"

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QString longestWord()
{
    using Review::Outcome;
    QStringList words;
    for (const Outcome outcome : {Outcome::NotFound, Outcome::Possible, Outcome::Paraphrase, Outcome::Translated,
             Outcome::Reworded, Outcome::NearVerbatim, Outcome::Verbatim})
        words.append(wordsFor(outcome, true));
    return *std::ranges::max_element(words, {}, &QString::size);
}

bool canBeShown(const Core::LinkEnd &end)
{
    return end.state != Core::AnchorState::Orphaned && !end.anchor.exact.isEmpty();
}

}

LinkController::LinkController(const Workbench &bench, ComparisonController &comparison, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_comparison(comparison)
{
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        connect(pane, &ReadingPane::documentShown, this, &LinkController::showAll);
        pane->view().setSignWord(longestWord());
    }
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, &LinkController::showAll);
    connect(&m_bench.panes, &PaneArea::swapped, this, &LinkController::showAll);
    connect(&comparison.index(), &Models::ComparisonIndex::updated, this, &LinkController::showAll);
    connect(&comparison, &ComparisonController::currentChanged, this, [this] {
        m_current = {{}, m_comparison.article(),
            m_comparison.current() ? m_comparison.current()->statement.span : Core::TextSpan()};
        showCurrent();
    });
    connect(&m_bench.panes.band(), &Reading::LinkBand::activated, this, &LinkController::chooseMark);
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
    on(u"go.nextStatement"_s, [this] { step(1); });
    on(u"go.previousStatement"_s, [this] { step(-1); });
}

void LinkController::addStatements(Core::DocumentId document, QList<Sight> &sights, QSet<Core::LinkId> &rulings) const
{
    const Models::ComparisonIndex &index = m_comparison.index();
    for (const Core::DocumentId article : index.articles()) {
        if (article != document && index.transcript() != document)
            continue;
        const QList<Review::Finding> findings = index.findings(article);
        for (const Review::Finding &finding : findings) {
            const Compare::Statement &statement = finding.statement;
            if (finding.ruling)
                rulings.insert(finding.ruling->id);
            const bool joined = statement.state != Compare::State::NotFound && !statement.passages.isEmpty();
            Sight sight;
            sight.key = {{}, article, statement.span};
            sight.sign = signOf(finding);
            sight.decided = finding.state() != Core::LinkState::Suggested;
            sight.word = wordsFor(outcomeOf(finding), !statement.alerts.isEmpty());
            sight.heard = heardAs(finding);
            sight.isStatement = document == article;
            for (sight.part = 0; sight.part < (joined ? statement.partCount() : 1); ++sight.part) {
                const Core::TextSpan words =
                    statement.gaps.isEmpty() ? statement.span : statement.passages[sight.part].part;
                const Core::TextSpan passage = joined ? statement.passages[sight.part].span : Core::TextSpan();
                sight.here = sight.isStatement ? words : passage;
                sight.there =
                    sight.isStatement ? Project::Place{index.transcript(), passage} : Project::Place{article, words};
                if (joined)
                    sight.words = (sight.isStatement ? index.transcriptText() : index.articleText(article))
                                      ->textOf(sight.there.span)
                                      .toString();
                if (!sight.here.isEmpty())
                    sights.append(sight);
            }
        }
    }
}

QList<LinkController::Sight> LinkController::sightsFrom(Core::DocumentId document) const
{
    QList<Sight> sights;
    QSet<Core::LinkId> rulings;
    addStatements(document, sights, rulings);
    for (const Core::Link &link : m_bench.project.links()) {
        if (rulings.contains(link.id) || !canBeShown(link.from) || !canBeShown(link.to)
            || link.state == Core::LinkState::Rejected)
            continue;
        for (const auto &[here, there] : {std::pair(&link.from, &link.to), std::pair(&link.to, &link.from)}) {
            if (here->document == document)
                sights.append({.key = {link.id, {}, {}},
                    .here = here->anchor.span,
                    .there = {there->document, there->anchor.span},
                    .word = {},
                    .words = there->anchor.exact});
        }
    }
    std::ranges::stable_sort(sights, {}, &Sight::here);
    return sights;
}

quint32 LinkController::colourOf(const Sight &sight) const
{
    return sight.sign == Reading::Sign::None ? m_bench.themes.theme().link.rgb() & 0xFFFFFFU
                                             : Reading::signColour(sight.sign);
}

void LinkController::showAll()
{
    for (const ReadingPane *pane : m_bench.panes.panes())
        showMarks(*pane);
    showRibbons();
    showCurrent();
}

/// Each kind by a word of its own: it is heard among codes and topics.
QString LinkController::saidOf(const Sight &sight, const QString &words) const
{
    const Core::DocumentRecord *record = m_bench.project.record(sight.there.document);
    const QString name = record == nullptr ? QString() : record->name;
    if (sight.isStatement && words.isEmpty()) //: what a screen reader says of a statement: how faithful it is
        return tr("statement: %1").arg(sight.heard);
    if (sight.isStatement)
        //: what a screen reader says of a statement: how faithful it is, the transcript that it comes from, and its words there
        return tr("statement: %1; taken from: %2, “%3”").arg(sight.heard, name, words);
    if (sight.heard.isEmpty()) //: what a screen reader says of linked words: the other document, and the words there
        return tr("linked to: %1, “%2”").arg(name, words);
    //: what a screen reader says of a passage: the article that reports it, in which words, and how faithfully
    return tr("quoted in: %1, “%2”, %3").arg(name, words, sight.heard);
}

void LinkController::showMarks(const ReadingPane &pane)
{
    QList<Reading::Mark> marks;
    for (const Sight &sight : pane.document() ? sightsFrom(pane.documentId()) : QList<Sight>()) {
        const QString words = sight.words.left(200).simplified();
        //: tip over linked words; %1 is the other passage
        QString tip = words.isEmpty() ? QString() : tr("Linked to “%1”").arg(words);
        if (sight.isStatement) //: tip over a statement; how faithful it is, and the passage it comes from
            tip = words.isEmpty() ? sight.word : tr("%1: “%2”").arg(sight.word, words);
        else if (!sight.word
                     .isEmpty()) //: tip over a passage; the statement that comes from it, and how faithful that is
            tip = tr("Reported as “%1” (%2)").arg(words, sight.word);
        Reading::Mark mark{
            .span = sight.here, .colour = colourOf(sight), .letters = {}, .tip = tip, .tag = m_tags.tagOf(sight.key)};
        mark.said = saidOf(sight, words);
        if (sight.isStatement && sight.part == 0) { // one sign for all parts
            mark.letters = sight.word;
            mark.sign = sight.sign;
            mark.decided = sight.decided;
        }
        marks.append(mark);
    }
    pane.view().setMarks(Reading::Layer::Link, std::move(marks));
}

void LinkController::showRibbons()
{
    QList<Reading::Ribbon> ribbons;
    const ReadingPane &first = m_bench.panes.first();
    const ReadingPane &second = m_bench.panes.second();
    if (first.document() && second.document()) {
        for (const Sight &sight : sightsFrom(first.documentId())) {
            if (sight.there.document != second.documentId() || sight.there.span.isEmpty())
                continue;
            const QString here = first.document()->textOf(sight.here).left(80).toString().simplified();
            const QString there = sight.words.left(80).simplified();
            //: a ribbon between the pages: the words on one page, and those on the other
            const QString joined = tr("“%1” – “%2”").arg(here, there);
            //: a ribbon between the pages: how faithful the statement is, then the words on both pages
            const QString tip = sight.word.isEmpty() ? joined : tr("%1: %2").arg(sight.word, joined);
            ribbons.append({.left = sight.here,
                .right = sight.there.span,
                .colour = colourOf(sight),
                .tag = m_tags.tagOf(sight.key),
                .tip = tip});
        }
    }
    m_bench.panes.band().setRibbons(std::move(ribbons));
}

void LinkController::showCurrent()
{
    const quint64 tag = m_current == Key() ? 0 : m_tags.tagOf(m_current);
    for (const ReadingPane *pane : m_bench.panes.panes())
        pane->view().setCurrentMark(Reading::Layer::Link, tag);
    QList<Reading::Ribbon> ribbons = m_bench.panes.band().ribbons();
    for (Reading::Ribbon &ribbon : ribbons)
        ribbon.current = tag != 0 && ribbon.tag == tag;
    m_bench.panes.band().setRibbons(std::move(ribbons));
}

std::optional<LinkController::Key> LinkController::at(const ReadingPane &pane, qsizetype position) const
{
    const QList<Reading::Mark> marks = pane.view().marksAt(Reading::Layer::Link, position);
    if (marks.isEmpty())
        return std::nullopt;
    // The closest one: a few quoted words rather than the sentence around them.
    return m_tags.idOf(
        std::ranges::min_element(marks, {}, [](const Reading::Mark &mark) { return mark.span.size(); })->tag);
}

LinkController::Kind LinkController::kindAt(const ReadingPane &pane, qsizetype position) const
{
    const auto key = at(pane, position);
    return !key ? Kind::None : key->link.isNull() ? Kind::Statement : Kind::Link;
}

void LinkController::go(const Key &key, qsizetype part)
{
    if (key.link.isNull()) {
        m_comparison.choose(key.article, key.statement, part);
        return;
    }
    const QList<Core::Link> links = m_bench.project.links();
    const auto link = std::ranges::find(links, key.link, &Core::Link::id);
    if (link == links.cend())
        return;
    const bool fromHere = m_bench.panes.active().documentId() != link->to.document;
    const Core::LinkEnd &here = fromHere ? link->from : link->to;
    const Core::LinkEnd &there = fromHere ? link->to : link->from;
    m_comparison.clear();
    goTo(m_bench, {here.document, here.anchor.span}, {{there.document, there.anchor.span}});
    m_current = key;
    showCurrent();
}

bool LinkController::choose(const ReadingPane &pane, qsizetype position)
{
    if (const auto key = at(pane, position)) {
        const QList<Sight> sights = sightsFrom(pane.documentId());
        const auto sight = std::ranges::find_if(
            sights, [&](const Sight &one) { return one.key == *key && one.here.contains(position); });
        go(*key, sight == sights.cend() ? 0 : sight->part);
        return true;
    }
    m_comparison.clear();
    m_current = {};
    showCurrent();
    return false;
}

void LinkController::chooseMark(quint64 tag)
{
    if (tag != 0)
        go(m_tags.idOf(tag));
}

void LinkController::follow()
{
    const ReadingPane &pane = m_bench.panes.active();
    if (!choose(pane, pane.selection().begin)) {
        pane.messages().show(MessageBar::Severity::Information, tr("There is no link at the caret."));
        return;
    }
    ReadingPane &target = m_bench.panes.other(pane);
    QList<Project::Place> places = m_bench.position.counterparts();
    places.append(m_bench.position.current());
    const auto there = std::ranges::find(places, target.documentId(), &Project::Place::document);
    if (there == places.cend())
        return;
    target.view().moveCaret(there->span.begin);
    target.setFocus();
}

void LinkController::linkSelections()
{
    const ReadingPane &first = m_bench.panes.first();
    const ReadingPane &second = m_bench.panes.second();
    const bool compared = m_comparison.index().articles().contains(first.documentId())
        || m_comparison.index().articles().contains(second.documentId());
    const ReadingPane *transcript = m_bench.panes.showing(m_comparison.index().transcript());
    if (compared && transcript != nullptr && !transcript->selection().isEmpty()) {
        // Words of an article that are a statement, or the statement chosen last, get their passage.
        const ReadingPane &article = m_bench.panes.other(*transcript);
        const auto statement = m_comparison.statementLike(article.documentId(), article.selection());
        if (statement || (article.selection().isEmpty() && m_comparison.current())) {
            const Core::TextSpan passage = transcript->selection();
            if (statement)
                m_comparison.choose(article.documentId(), *statement);
            m_comparison.setByHand(passage);
            return;
        }
    }
    if (first.selection().isEmpty() || second.selection().isEmpty()) {
        m_bench.panes.active().messages().show(MessageBar::Severity::Information,
            tr("Select the words that belong together in both panes, then link them. F6 moves from one pane to the other."));
        return;
    }
    const auto id =
        m_bench.project.link(first.documentId(), first.selection(), second.documentId(), second.selection());
    if (!m_bench.panes.succeeded(id))
        return;
    const ReadingPane &article = transcript == nullptr ? first : m_bench.panes.other(*transcript);
    if (const auto statement = m_comparison.statementLike(article.documentId(), article.selection())) {
        m_comparison.choose(article.documentId(), *statement); // words that have become a statement
    } else {
        m_current = {*id, {}, {}};
        showCurrent();
    }
}

void LinkController::unlink()
{
    const ReadingPane &pane = m_bench.panes.active();
    const auto key = at(pane, pane.selection().begin);
    if (!key) {
        pane.messages().show(MessageBar::Severity::Information, tr("There is no link at the caret."));
    } else if (key->link.isNull()) {
        m_comparison.choose(key->article, key->statement);
        m_comparison.reopen();
    } else {
        (void)m_bench.panes.succeeded(m_bench.project.removeLink(key->link));
    }
}

void LinkController::step(int direction)
{
    // Statements are gone through in the article, also from the transcript: there those without a source are not to be met.
    const ReadingPane &active = m_bench.panes.active();
    const QList<Core::DocumentId> articles = m_comparison.index().articles();
    const bool onTranscript = active.documentId() == m_comparison.index().transcript();
    const ReadingPane &pane = onTranscript && articles.contains(m_bench.panes.other(active).documentId())
        ? m_bench.panes.other(active)
        : active;
    QList<Sight> sights = sightsFrom(pane.documentId());
    sights.removeIf([](const Sight &sight) { return sight.part > 0; });
    if (sights.isEmpty()) {
        pane.messages().show(MessageBar::Severity::Information, tr("Nothing on this page is linked to another."));
        return;
    }
    // From the current one where it is on this page, else from the caret.
    const auto own = std::ranges::find(sights, m_current, &Sight::key);
    const bool known = own != sights.end() && (onTranscript || own->here.contains(pane.view().caret()));
    qsizetype next = -1;
    if (known) {
        next = own - sights.begin() + direction;
    } else if (direction > 0) {
        next = std::ranges::upper_bound(sights, pane.view().caret(), {}, [](const Sight &sight) {
            return sight.here.begin;
        }) - sights.begin();
    } else {
        next = std::ranges::lower_bound(
                   sights, pane.view().caret(), {}, [](const Sight &sight) { return sight.here.begin; })
            - sights.begin() - 1;
    }
    if (next >= 0 && next < sights.size())
        go(sights[next].key);
    else
        pane.messages().show(MessageBar::Severity::Information,
            direction > 0 ? tr("No statement or link follows on this page.")
                          : tr("No statement or link comes before on this page."));
}

}
