// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/comparisoncontroller.h"

#include "models/comparisonindex.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/comparing/differencewriter.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/actprogress.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"

#include <algorithm>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Review::Finding;

namespace {

constexpr int patience = 800; // ms

}

ComparisonController::ComparisonController(const Workbench &bench, Models::ComparisonIndex &index, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_index(index)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    for (const ReadingPane *pane : m_bench.panes.panes())
        connect(pane, &ReadingPane::documentShown, this, &ComparisonController::chooseTranscript);
    connect(&index, &Models::ComparisonIndex::progressed, this, &ComparisonController::showProgress);
    connect(&index, &Models::ComparisonIndex::settled, this, &ComparisonController::hideProgress);
    connect(&index, &Models::ComparisonIndex::updated, this, [this](Core::DocumentId article) {
        if (article != m_article)
            return;
        const auto finding = current();
        m_passage = finding && finding->statement.state != Compare::State::NotFound ? 0 : -1;
        const auto ruling = std::exchange(m_ruling, finding ? finding->ruling : std::nullopt);
        if (finding && ruling == m_ruling)
            stayAt(m_lit);
        renewShown();
        // A ruling taken back, or another one, leads elsewhere; a second look must not turn a page that is being read.
        if (const QList<Core::TextSpan> spans = spansLookedAt();
            ruling != m_ruling && !spans.isEmpty() && spans != m_lit)
            turnPanes();
        showMarks();
        Q_EMIT currentChanged();
    });
    const auto on = [this](const QString &id, auto act) {
        connect(m_bench.actions.get(id), &QAction::triggered, this, act);
    };
    on(u"compare.confirm"_s, [this] { confirm(); });
    on(u"compare.confirmNext"_s, [this] {
        confirm();
        m_bench.actions.get(u"go.nextStatement"_s)->trigger();
    });
    on(u"compare.reject"_s, [this] { reject(); });
    on(u"compare.reopen"_s, [this] { reopen(); });
    on(u"compare.byHand"_s, [this] { takeSelection(); });
    on(u"compare.nextPassage"_s, [this] { look(m_passage + 1); });
    on(u"compare.previousPassage"_s, [this] { look(m_passage - 1); });
    on(u"compare.again"_s, [this] { m_index.restart(); });
}

void ComparisonController::chooseTranscript()
{
    if (!m_article.isNull() && m_bench.panes.showing(m_article) == nullptr)
        clear();
    if (!m_article.isNull())
        showMarks(); // a page that comes back has none of them
    const auto shows = [](const ReadingPane *pane) {
        return pane->document() && pane->document()->kind == Core::DocumentKind::Transcript;
    };
    // Of two transcripts side by side the first pane's counts.
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        if (shows(pane)) {
            m_index.setTranscript(pane->documentId());
            return;
        }
    }
}

void ComparisonController::showProgress(int permille)
{
    if (!m_index.isBusy())
        return;
    if (m_progressing == nullptr) {
        m_progressing = &pane();
        m_patience.start();
    }
    if (!m_patience.isActive())
        m_progressing->messages().showProgress(
            tr("Comparing with the transcript …"), permille, [this] { m_index.cancel(); });
}

void ComparisonController::hideProgress()
{
    const bool shown = m_progressing != nullptr && !m_patience.isActive();
    ReadingPane *pane = std::exchange(m_progressing, nullptr);
    m_patience.stop();
    if (m_index.isCanceled())
        this->pane().messages().show(MessageBar::Severity::Information, tr("Comparing was stopped."),
            {{tr("Compare"), [this] { m_index.start(); }}});
    else if (shown)
        pane->messages().clear();
}

ReadingPane &ComparisonController::pane() const
{
    for (ReadingPane *pane : m_bench.panes.panes()) {
        if (pane->document() && m_index.articles().contains(pane->documentId()))
            return *pane;
    }
    // None is being compared yet: the page beside the transcript.
    const ReadingPane *transcript = m_bench.panes.showing(m_index.transcript());
    return transcript == nullptr ? m_bench.panes.active() : m_bench.panes.other(*transcript);
}

std::optional<Finding> ComparisonController::current() const
{
    return m_article.isNull() ? std::nullopt : m_index.find(m_article, m_statement);
}

int ComparisonController::passageCount() const
{
    const auto finding = current();
    return finding ? int(finding->statement.passages.size() - finding->statement.gaps.size()) : 0;
}

/// What is decided next is decided about the passage that is on the page, as long as it is offered.
void ComparisonController::stayAt(const QList<Core::TextSpan> &lit)
{
    if (lit.isEmpty())
        return;
    const int otherwise = std::exchange(m_passage, 0);
    while (m_passage < passageCount() && spansLookedAt() != lit)
        ++m_passage;
    if (m_passage >= passageCount())
        m_passage = otherwise;
}

QList<Core::TextSpan> ComparisonController::spansLookedAt() const
{
    const auto finding = current();
    QList<Core::TextSpan> spans;
    if (!finding || m_passage < 0)
        return spans;
    const Compare::Statement &statement = finding->statement;
    const qsizetype parts = statement.partCount();
    for (const Compare::Passage &passage :
        m_passage == 0 ? statement.passages.first(parts) : statement.passages.sliced(m_passage + parts - 1, 1))
        spans.append(passage.span);
    return spans;
}

/// Judged once: card and pages show the same.
void ComparisonController::renewShown()
{
    m_shown = {};
    const auto finding = current();
    if (!finding)
        return;
    const bool own = m_passage == 0 && finding->statement.state != Compare::State::NotFound;
    const QList<Core::TextSpan> spans = spansLookedAt();
    m_shown =
        own || spans.isEmpty() ? finding->statement : m_index.against(m_article, finding->statement, spans.first());
}

void ComparisonController::choose(Core::DocumentId article, Core::TextSpan statement, qsizetype part)
{
    m_together.clear();
    m_article = article;
    m_statement = statement;
    const auto finding = current();
    if (!finding)
        return clear();
    m_passage = finding->statement.state != Compare::State::NotFound ? 0 : -1;
    m_ruling = finding->ruling;
    m_index.prepare(article);
    renewShown();
    turnPanes(part);
    Q_EMIT currentChanged();
}

void ComparisonController::chooseTogether(const QList<std::pair<Core::DocumentId, Core::TextSpan>> &statements)
{
    m_together = statements.size() > 1 ? statements : decltype(m_together)();
}

void ComparisonController::clear()
{
    m_together.clear();
    if (std::exchange(m_article, {}).isNull())
        return;
    m_statement = {};
    m_passage = -1;
    renewShown();
    showMarks();
    Q_EMIT currentChanged();
}

/// What is lit on the pages is what the card shows; with the words that differ in its colours, or, between two languages, those
/// that translate one another.
void ComparisonController::showMarks()
{
    m_lit = spansLookedAt();
    QList<Reading::Mark> ofArticle;
    QList<Reading::Mark> ofTranscript;
    const auto add = [](QList<Reading::Mark> &marks, Core::TextSpan span, quint32 colour) {
        if (!span.isEmpty())
            marks.append(Reading::Mark{.span = span, .colour = colour, .letters = {}, .tip = {}});
    };
    const Compare::Statement statement = m_passage < 0 ? Compare::Statement() : m_shown;
    for (const Compare::WordChange &change : statement.changes) {
        if (change.kind == Compare::ChangeKind::Same || change.reason != Compare::Reason::None)
            continue;
        add(ofArticle, change.statement, articlesWords);
        add(ofTranscript, change.passage, transcriptsWords);
    }
    if (statement.verdict == Core::Verdict::Translated) {
        for (const Compare::WordMatch &match : tellingMatches(statement)) {
            add(ofArticle, match.statement, wordsInCommon);
            add(ofTranscript, match.passage, wordsInCommon);
        }
    }
    const auto finding = current();
    const auto lit = [](const QList<Core::TextSpan> &spans) {
        QList<Reading::Mark> marks;
        for (const Core::TextSpan span : spans)
            marks.append(Reading::Mark{.span = span, .letters = {}, .tip = {}});
        return marks;
    };
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        const bool isArticle = finding && pane->documentId() == m_article;
        const bool isTranscript = finding && pane->documentId() == m_index.transcript();
        pane->view().setMarks(Reading::Layer::Focus,
            lit(isArticle          ? QList{finding->statement.span}
                    : isTranscript ? m_lit
                                   : QList<Core::TextSpan>()));
        pane->view().setMarks(Reading::Layer::Difference,
            isArticle          ? ofArticle
                : isTranscript ? ofTranscript
                               : QList<Reading::Mark>());
    }
}

void ComparisonController::turnPanes(qsizetype part)
{
    m_lit = spansLookedAt();
    QList<Project::Place> counterparts;
    if (!m_lit.isEmpty())
        counterparts.append({m_index.transcript(), m_lit.value(part, m_lit.first())});
    goTo(m_bench, {m_article, m_statement}, counterparts);
    showMarks();
}

void ComparisonController::look(int passage)
{
    const int count = passageCount();
    if (count == 0) {
        hint(current() ? tr("Nothing in the transcript comes near this statement.")
                       : tr("Choose a statement first: click on one, or press J."));
        return;
    }
    m_passage = std::clamp(passage, current()->hasSource() ? 0 : -1, count - 1);
    renewShown();
    turnPanes();
    Q_EMIT currentChanged();
}

Library::Matter ComparisonController::matter() const
{
    const auto finding = current();
    return finding ? Library::matterOf(m_article, m_index.transcript(), *finding)
                   : Library::Matter{m_article, m_index.transcript(), m_statement, false, {}};
}

QList<ComparisonController::Subject> ComparisonController::subjects() const
{
    QList<Subject> subjects;
    if (const auto finding = current(); finding && m_together.isEmpty())
        subjects.append({matter(), spansLookedAt().value(0), finding->ruling.has_value()});
    for (const auto &[article, statement] : m_together) {
        const auto finding = m_index.find(article, statement);
        if (!finding)
            continue;
        const bool found = finding->statement.state != Compare::State::NotFound;
        subjects.append({Library::matterOf(article, m_index.transcript(), *finding),
            found ? finding->statement.passages.first().span : Core::TextSpan(), finding->ruling.has_value()});
    }
    return subjects;
}

void ComparisonController::rule(const std::function<Core::Link(const Subject &)> &ruling)
{
    const QList<Subject> all = subjects();
    if (all.isEmpty())
        return hint(tr("Choose a statement first: click on one, or press J."));
    QList<std::pair<Library::Matter, Core::Link>> rulings;
    for (const Subject &subject : all)
        rulings.append({subject.matter, ruling(subject)});
    if (m_bench.panes.succeeded(Library::rule(m_bench.project, rulings)) && all.size() > 1)
        sayDone(m_bench, tr("Decided about %n statements.", nullptr, int(all.size())));
}

void ComparisonController::confirm()
{
    rule([](const Subject &subject) { return Library::confirmed(subject.matter, subject.passage); });
}

void ComparisonController::reject()
{
    rule([](const Subject &subject) { return Library::rejected(subject.matter); });
}

void ComparisonController::reopen()
{
    const QList<Subject> all = subjects();
    if (std::ranges::none_of(all, &Subject::isDecided))
        return hint(tr("Nothing has been decided about this statement yet."));
    rule([](const Subject &subject) { return Library::reopened(subject.matter); });
}

void ComparisonController::overrule(Core::Verdict verdict)
{
    if (verdict == Core::Verdict::NotFound)
        return reject();
    const QList<Subject> all = subjects();
    if (std::ranges::any_of(all, [](const Subject &subject) { return subject.passage.isEmpty(); }))
        return hint(tr(
            "Choose the passage first: Shift+J shows those that come near, H takes the words selected in the transcript."));
    rule([verdict](const Subject &subject) { return Library::overruled(subject.matter, subject.passage, verdict); });
}

bool ComparisonController::setNote(const QString &note)
{
    const auto finding = current();
    return !finding || finding->note() == note
        || m_bench.panes.succeeded(Library::rule(m_bench.project, {{matter(), Library::noted(matter(), note)}}));
}

void ComparisonController::setByHand(Core::TextSpan passage)
{
    (void)m_bench.panes.succeeded(Library::rule(m_bench.project, {{matter(), Library::setByHand(matter(), passage)}}));
}

std::optional<Core::TextSpan> ComparisonController::statementLike(Core::DocumentId article, Core::TextSpan words) const
{
    return Library::findingLike(m_index.findings(article), words).transform([](const Finding &finding) {
        return finding.statement.span;
    });
}

void ComparisonController::takeSelection()
{
    const ReadingPane *transcript = m_bench.panes.showing(m_index.transcript());
    // Words selected in the article say which statement is meant.
    if (transcript != nullptr && !m_bench.panes.other(*transcript).selection().isEmpty()) {
        m_bench.actions.get(u"annotate.link"_s)->trigger();
        return;
    }
    if (!current())
        return hint(tr("Choose a statement first: click on one, or press J."));
    if (transcript == nullptr || transcript->selection().isEmpty())
        return hint(tr("Select the words of the transcript that the statement comes from."));
    setByHand(transcript->selection());
}

void ComparisonController::hint(const QString &sentence) const
{
    m_bench.panes.active().messages().show(MessageBar::Severity::Information, sentence);
}

}
