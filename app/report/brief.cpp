// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parts.h"

#include "core/percent.h"
#include "report/wording.h"

namespace Crossread::Report {

using namespace Formats;
using namespace Review;
using namespace Qt::StringLiterals;
using Formats::Paragraph; // the release compiles it with files that see those of Core

namespace {

void addPassages(QList<Line> &lines, const Verification &report, const Finding &finding, const Card &card)
{
    for (qsizetype i = 0; i < card.sources.size(); ++i) {
        const CardSource &source = card.sources[i];
        const int speaker = finding.statement.passages[i].speaker;
        if (!source.gap.isEmpty())
            lines.append(plain(u"… "_s + source.gap));
        if (!source.part.isEmpty())
            lines.append(plain(u"“%1”:"_s.arg(source.part)));
        lines.append(plain(u"“%1” – %2"_s.arg(source.passage,
            speaker < 0 ? Words::tr("nobody named") : report.transcript->speakers.value(speaker).name)));
    }
    if (!card.changes.isEmpty())
        lines.append(plain(card.changes));
    for (const Compare::Alert &alert : finding.statement.alerts)
        lines.append(plain(u"! "_s + sentence(alert.kind)));
    lines.append(plain(card.explanation));
}

void addStatement(Blocks &blocks, const Verification &report, const Finding &finding)
{
    const Compare::Statement &statement = finding.statement;
    const Card card = cardOf(report, finding);
    if (!card.gap.isEmpty())
        blocks.push_back(Paragraph{plain(u"… "_s + card.gap)});
    const QString names = Compare::namesOf(statement.attribution);
    blocks.push_back(
        Paragraph{plain(u"“%1”"_s.arg(card.statement) + (names.isEmpty() ? QString() : QString(u" – " + names)))});
    List list;
    list.items.append(plain(
        card.confidence.isEmpty() ? card.verdict : card.verdict + u" (%1)"_s.arg(Core::percent(statement.confidence))));
    if (statement.state != Compare::State::NotFound && !statement.passages.isEmpty())
        addPassages(list.items, report, finding, card);
    if (!card.ruling.isEmpty())
        list.items.append(plain(card.ruling));
    if (!card.note.isEmpty())
        list.items.append(plain(Words::tr("Note: %1").arg(card.note.simplified())));
    blocks.push_back(list);
}

}

Page briefPageOf(const Verification &report)
{
    Page page{reportTitle(report), {}};
    const Tally tally = Review::tally(report.findings);
    QStringList head =
        report.remarks + QStringList{summaryLine(tally), rulingLine(tally), coverageLine(report.coverage)};
    head.removeAll(QString());
    page.blocks.push_back(Paragraph{plain(head.join(u'\n'))});
    for (const Finding &finding : report.findings)
        addStatement(page.blocks, report, finding);
    return page;
}

}
