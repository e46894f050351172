// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

#include "core/percent.h"
#include "export/wording.h"

#include <QLocale>

namespace Crossread::Report {

using namespace Core;
using namespace Review;
using Compare::State;

namespace {

QString verdictWords(const Finding &finding)
{
    if (!finding.isJudged())
        return Words::tr("not judged");
    const Outcome outcome = outcomeOf(finding);
    return outcome == Outcome::Possible ? Words::tr("possible, have a look") : wordsFor(outcome);
}

QString attributionWords(const Compare::Statement &statement)
{
    const QString names = QLocale().createSeparatedList(statement.attribution.names);
    if (names.isEmpty())
        return Words::tr("no speaker named");
    //: of a statement; %1 is a name
    return statement.attribution.isGuess ? Words::tr("probably by %1").arg(names)
                                         : Words::tr("attributed to %1").arg(names);
}

QString passageHeading(const Finding &finding)
{
    switch (finding.statement.state) {
    case State::Found: return Words::tr("Source in the transcript:");
    case State::Possible: return Words::tr("Possible source in the transcript:");
    case State::NotFound:
    case State::NotJudged: break;
    }
    return finding.state() == LinkState::Rejected ? Words::tr("Suggested by the program and rejected, not the source:")
                                                  : Words::tr("Nearest passage, not the source:");
}

QString decision(const Finding &finding)
{
    switch (finding.state()) {
    case LinkState::Suggested: return {};
    case LinkState::Confirmed:
        return finding.hasSource() ? Words::tr("Confirmed: this is the source.")
                                   : Words::tr("Confirmed: there is no source in the transcript.");
    case LinkState::Rejected: return Words::tr("Rejected: what the program suggested is not the source.");
    case LinkState::ByHand: return Words::tr("The source was chosen by hand.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString rulingWords(const Finding &finding)
{
    QStringList out;
    if (const QString words = decision(finding); !words.isEmpty())
        out.append(words);
    if (finding.ruling && finding.ruling->verdict && !finding.suggested.passages.isEmpty())
        out.append(Words::tr("The verdict was set by hand; the program suggested “%1”.")
                .arg(verdictWords({finding.suggested, finding.suggested, {}})));
    else if (finding.ruling && finding.ruling->verdict)
        out.append(Words::tr("The verdict was set by hand."));
    if (out.isEmpty())
        return {};
    QStringList signature;
    if (!finding.ruling->coder.isEmpty())
        signature.append(finding.ruling->coder);
    if (finding.ruling->created.isValid())
        signature.append(Export::utc(finding.ruling->created));
    if (!signature.isEmpty())
        out.append(u'(' + signature.join(u", ") + u')');
    return out.join(u' ');
}

QString confidenceWords(const Finding &finding)
{
    if (finding.state() != LinkState::Suggested) // the ruling says it
        return {};
    if (finding.statement.state != State::Found && finding.statement.state != State::Possible)
        return {};
    return Words::tr("Confidence: %1", "a percentage").arg(percent(finding.statement.confidence));
}

}

Card cardOf(const Verification &report, const Finding &finding)
{
    const Compare::Statement &statement = finding.statement;
    Card card;
    card.sign = finding.isJudged() ? signFor(outcomeOf(finding)) : QStringLiteral("–");
    card.verdict = verdictWords(finding);
    if (finding.isJudged())
        card.attribution = attributionWords(statement);
    if (statement.parent >= 0)
        card.part = Words::tr("words of statement %1").arg(statement.parent + 1);
    card.statement = oneLine(*report.article, statement.span);
    card.place = placeIn(*report.article, statement.span);
    card.confidence = confidenceWords(finding);
    card.ruling = rulingWords(finding);
    card.note = finding.note();
    for (const Compare::Alert &alert : statement.alerts) {
        if (const QString words = Compare::sentence(alert.kind); !card.alerts.contains(words))
            card.alerts.append(words);
    }
    if (statement.passages.isEmpty())
        return card;
    card.passageHeading = passageHeading(finding);
    if (finding.gapBefore)
        card.gap = Compare::sentence(*finding.gapBefore);
    for (qsizetype i = 0; i < statement.partCount(); ++i) {
        const Compare::Passage &passage = statement.passages[i];
        card.sources.append({i > 0 ? Compare::sentence(statement.gaps[i - 1]) : QString(),
            statement.gaps.isEmpty() ? QString() : oneLine(*report.article, passage.part),
            oneLine(*report.transcript, passage.span), placeIn(*report.transcript, passage.span)});
    }
    card.changes = changesIn(report, statement);
    card.explanation = explanation(statement);
    return card;
}

}
