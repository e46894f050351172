// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/finding.h"

#include "compare/verdict/gaps.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crossread::Review {

using namespace Core;
using Compare::State;
using Compare::StatementKind;

namespace {

/// FindingWords::tr() for every text that is shown.
struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

bool isLost(const LinkEnd &end)
{
    return end.state == AnchorState::Orphaned && !end.anchor.exact.isEmpty();
}

/// The statement that a link rules on, or -1: the one that shares most of its words, where that is half of both.
qsizetype statementOf(const Link &link, const QList<Compare::Statement> &statements)
{
    const TextSpan words = link.from.anchor.span;
    qsizetype best = -1;
    double bestShare = .5;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const TextSpan span = statements[i].span;
        const double common = double(span.intersected(words).size());
        const double share = common / double(std::max({span.size(), words.size(), qsizetype(1)}));
        const bool judged = statements[i].kind != StatementKind::Context;
        if (share > bestShare
            || (share == bestShare && best >= 0 && judged && statements[best].kind == StatementKind::Context)) {
            best = i;
            bestShare = share;
        }
    }
    return best;
}

/// Makes `passage` the source.
void choose(Compare::Statement &statement, TextSpan passage, Compare::Judge &judge)
{
    const bool asSuggested = statement.state == State::Found && passage == statement.passages.constFirst().span;
    if (asSuggested)
        return;
    statement = judge.judge(statement, passage);
}

/// Nothing is the source; the passages stay, to show what was looked at.
void chooseNone(Compare::Statement &statement)
{
    statement.state = State::NotFound;
    statement.verdict = Verdict::NotFound;
    statement.confidence = 0;
    statement.misattributed = false;
    statement.gaps.clear();
    statement.changes.clear();
    statement.matches.clear();
    statement.alerts.clear();
}

/// The statement as it counts once the reader has ruled.
Compare::Statement ruled(const Compare::Statement &suggested, const Link &ruling, Compare::Judge &judge)
{
    Compare::Statement statement = suggested;
    const bool hasPassage = !ruling.to.anchor.exact.isEmpty();
    const bool decided = ruling.state == LinkState::Confirmed || ruling.state == LinkState::ByHand;
    if (ruling.state == LinkState::Rejected || (ruling.state == LinkState::Confirmed && !hasPassage)
        || ruling.verdict == Verdict::NotFound) {
        chooseNone(statement);
        return statement;
    }
    if (decided && hasPassage) {
        choose(statement, ruling.to.anchor.span, judge);
        statement.confidence = 1;
    } else if (ruling.verdict && !statement.passages.isEmpty()) {
        choose(statement, statement.passages.constFirst().span, judge);
        statement.confidence = suggested.confidence;
    }
    if (ruling.verdict)
        statement.verdict = *ruling.verdict;
    return statement;
}

/// Tells what the article left out between the sentences of each quotation.
void addGaps(QList<Finding> &findings, const Compare::TranscriptIndex &transcript, const Document &article)
{
    const auto quotationOf = [&article](const Finding &finding) {
        const auto around = std::ranges::find_if(
            article.quotations, [&](const Quotation &one) { return one.span.contains(finding.statement.span); });
        return around == article.quotations.cend() ? nullptr : &*around;
    };
    const Finding *before = nullptr;
    for (Finding &finding : findings) {
        if (finding.statement.kind != StatementKind::Direct)
            continue;
        const Finding *last = std::exchange(before, &finding);
        if (last == nullptr || !last->hasSource() || !finding.hasSource())
            continue;
        const Quotation *quotation = quotationOf(finding);
        if (quotation == nullptr || quotationOf(*last) != quotation)
            continue;
        const Compare::Statement &first = last->statement;
        const Compare::Statement &second = finding.statement;
        if (first.passages.isEmpty() || second.passages.isEmpty())
            continue;
        finding.gapBefore = gapBetween(transcript, first.passages[first.partCount() - 1], second.passages.constFirst());
        if (finding.gapBefore) {
            finding.gapBefore->isQuoted = true;
            finding.gapBefore->isMarked = Compare::isOmissionMarked(article.text, first.span, second.span);
        }
    }
}

/// Words that the reader took for a statement where the comparison saw none: quoted where they lie between marks.
Compare::Statement statementByHand(const Link &link, const Document &article)
{
    Compare::Statement statement;
    statement.span = link.from.anchor.span;
    const bool quoted = std::ranges::any_of(
        article.quotations, [&](const Quotation &one) { return one.span.contains(statement.span); });
    statement.kind = quoted ? StatementKind::Direct : StatementKind::Indirect;
    return statement;
}

}

QList<Finding> findings(const Compare::Comparison &comparison, Compare::Judge &judge, const QList<Link> &links)
{
    const QList<Compare::Statement> &statements = comparison.statements;
    const Document &article = judge.article();
    QHash<qsizetype, Link> rulings;
    QList<Finding> added;
    for (const Link &link : links) {
        if (isLost(link.from) || isLost(link.to) || link.from.anchor.exact.isEmpty())
            continue;
        if (const qsizetype index = statementOf(link, statements); index >= 0) {
            rulings.insert(index, link); // of two the later one counts
            continue;
        }
        const Compare::Statement statement = statementByHand(link, article);
        added.append({{}, ruled(statement, link, judge), link});
    }
    QList<Finding> out;
    QHash<int, int> placeOf; // of a statement of the comparison in the result
    std::ranges::stable_sort(added, {}, [](const Finding &one) { return one.statement.span.begin; });
    auto next = added.cbegin();
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const auto ruling = rulings.constFind(i);
        if (statements[i].kind == StatementKind::Context && ruling == rulings.cend())
            continue;
        for (; next != added.cend() && next->statement.span.begin < statements[i].span.begin; ++next)
            out.append(*next);
        placeOf.insert(int(i), int(out.size()));
        Finding finding{statements[i], statements[i], std::nullopt};
        if (ruling != rulings.cend()) {
            finding.ruling = *ruling;
            finding.statement = ruled(statements[i], *ruling, judge);
        }
        finding.statement.parent = placeOf.value(statements[i].parent, -1);
        out.append(finding);
    }
    for (; next != added.cend(); ++next)
        out.append(*next);
    addGaps(out, judge.transcript(), article);
    return out;
}

QStringList remarksOn(const QList<Compare::Remark> &remarks, const QList<Link> &links)
{
    QStringList out;
    for (const Compare::Remark remark : remarks)
        out.append(sentence(remark));
    QStringList lost;
    for (const Link &link : links) {
        if (!isLost(link.from) && !isLost(link.to))
            continue;
        const QString words =
            FindingWords::tr("“%1”").arg((isLost(link.from) ? link.from : link.to).anchor.exact.simplified());
        //: lost words and the note on them
        lost.append(link.note.isEmpty() ? words : FindingWords::tr("%1 (%2)").arg(words, link.note));
    }
    if (!lost.isEmpty()) {
        out.append(FindingWords::tr(
            "%n rulings are kept, but not shown, because these words are not in the text any more: %1. Read the "
            "text as before, and they are shown again.",
            nullptr, int(lost.size()))
                .arg(lost.join(u"; ")));
    }
    return out;
}

Tally tally(const QList<Finding> &findings)
{
    Tally out;
    for (const Finding &finding : findings) {
        const Compare::Statement &statement = finding.statement;
        if (!finding.isJudged())
            continue;
        ++out.statements;
        out.found += statement.state == State::Found;
        out.possible += statement.state == State::Possible;
        out.notFound += statement.state == State::NotFound;
        out.alerts += !statement.alerts.isEmpty();
        out.ruled += finding.state() != LinkState::Suggested;
    }
    return out;
}

Outcome outcomeOf(const Finding &finding)
{
    if (finding.statement.state == Compare::State::Possible && !(finding.ruling && finding.ruling->verdict))
        return Outcome::Possible;
    switch (finding.statement.verdict) {
    case Core::Verdict::Verbatim: return Outcome::Verbatim;
    case Core::Verdict::NearVerbatim: return Outcome::NearVerbatim;
    case Core::Verdict::Reworded: return Outcome::Reworded;
    case Core::Verdict::Paraphrase: return Outcome::Paraphrase;
    case Core::Verdict::Translated: return Outcome::Translated;
    case Core::Verdict::NotFound: break;
    }
    return Outcome::NotFound;
}

QString wordsFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verbatim: return Compare::wordsFor(Core::Verdict::Verbatim);
    case Outcome::NearVerbatim: return Compare::wordsFor(Core::Verdict::NearVerbatim);
    case Outcome::Reworded: return Compare::wordsFor(Core::Verdict::Reworded);
    case Outcome::Paraphrase: return Compare::wordsFor(Core::Verdict::Paraphrase);
    case Outcome::Translated: return Compare::wordsFor(Core::Verdict::Translated);
    case Outcome::NotFound: return Compare::wordsFor(Core::Verdict::NotFound);
    case Outcome::Possible: break;
    }
    return FindingWords::tr("possible");
}

QString wordsFor(Outcome outcome, bool alert)
{
    return alert ? wordsFor(outcome) + QStringLiteral(" !") : wordsFor(outcome);
}

QString heardAs(const Finding &finding)
{
    QStringList alerts;
    for (const Compare::Alert &alert : finding.statement.alerts) {
        QString sentence = Compare::sentence(alert.kind);
        if (sentence.endsWith(u'.')) // more is said behind it
            sentence.chop(1);
        alerts.append(sentence);
    }
    alerts.removeDuplicates();
    const QString verdict = wordsFor(outcomeOf(finding));
    //: what a screen reader says of a statement: how faithful it is, and what should be checked
    return alerts.isEmpty() ? verdict : FindingWords::tr("%1, alert: %2").arg(verdict, alerts.join(u"; "));
}

QString wordsFor(Core::LinkState state)
{
    switch (state) {
    case Core::LinkState::Confirmed: return FindingWords::tr("confirmed");
    case Core::LinkState::Rejected: return FindingWords::tr("rejected");
    case Core::LinkState::ByHand: return FindingWords::tr("by hand");
    case Core::LinkState::Suggested: break;
    }
    return FindingWords::tr("suggested");
}

}
