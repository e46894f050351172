// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reportrenderers.h"

#include "review/reportwording.h"

#include <QLocale>

namespace Crossread::Review {

using namespace Qt::StringLiterals;

namespace {

QString passageLines(const Report &report, const Finding &finding, const Card &card)
{
    QString out;
    for (qsizetype i = 0; i < card.sources.size(); ++i) {
        const CardSource &source = card.sources[i];
        const int speaker = finding.statement.passages[i].speaker;
        if (!source.gap.isEmpty())
            out += u"  … "_s + source.gap + u'\n';
        if (!source.part.isEmpty())
            out += u"  “%1”:\n  "_s.arg(source.part);
        out += u"  “%1” – %2\n"_s.arg(
            source.passage, speaker < 0 ? Words::tr("nobody named") : report.transcript->speakers.value(speaker).name);
    }
    if (!card.changes.isEmpty())
        out += u"  "_s + card.changes + u'\n';
    for (const Compare::Alert &alert : finding.statement.alerts)
        out += u"  ! "_s + sentence(alert.kind) + u'\n';
    return out + u"  "_s + card.explanation + u'\n';
}

QString lines(const Report &report, const Finding &finding)
{
    const Compare::Statement &statement = finding.statement;
    const Card card = cardOf(report, finding);
    const QString names = statement.attribution.names.join(u", "_s);
    QString out = card.gap.isEmpty() ? QString() : u"\n… "_s + card.gap + u'\n';
    out += u"\n“%1” %2\n  %3"_s.arg(card.statement, names.isEmpty() ? QString() : u"– "_s + names, card.verdict);
    if (!card.confidence.isEmpty())
        out += u" (%1 %)"_s.arg(QLocale().toString(qRound(statement.confidence * 100)));
    out += u'\n';
    if (statement.state != Compare::State::NotFound && !statement.passages.isEmpty())
        out += passageLines(report, finding, card);
    if (!card.ruling.isEmpty())
        out += u"  "_s + card.ruling + u'\n';
    if (!card.note.isEmpty())
        out += u"  "_s + Words::tr("Note: %1").arg(card.note.simplified()) + u'\n';
    return out;
}

}

QString renderText(const Report &report)
{
    QString out;
    for (const QString &remark : report.remarks)
        out += remark + u'\n';
    const Tally tally = Review::tally(report.findings);
    for (const QString &line : {summaryLine(tally), rulingLine(tally), coverageLine(report.coverage)}) {
        if (!line.isEmpty())
            out += line + u'\n';
    }
    for (const Finding &finding : report.findings)
        out += lines(report, finding);
    return out;
}

}
