// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parts.h"

#include "export/excerpts.h"
#include "export/wording.h"
#include "report/names.h"
#include "report/wording.h"

namespace Crossread::Report {

using namespace Core;
using namespace Review;
using namespace Qt::StringLiterals;
using Formats::cell;
using Formats::Table;

namespace {

QList<Table::Column> columns()
{
    using enum Table::Content;
    return {{u"number"_s, Number}, {u"part_of"_s, Number}, {u"kind"_s, Value}, {u"statement"_s}, {u"said_by"_s},
        {u"said_by_guessed"_s, Value}, {u"paragraph"_s, Number}, {u"start"_s, Number}, {u"end"_s, Number},
        {u"state"_s, Value}, {u"verdict"_s, Value}, {u"confidence"_s, Number}, {u"misattributed"_s, Value},
        {u"alerts"_s, Value}, {u"changes"_s}, {u"passage_is"_s, Value}, {u"passage"_s}, {u"passage_speaker"_s},
        {u"passage_turn"_s, Number}, {u"passage_last_turn"_s, Number}, {u"passage_paragraph"_s, Number},
        {u"passage_last_paragraph"_s, Number}, {u"passage_start"_s, Number}, {u"passage_end"_s, Number},
        {u"ruling"_s, Value}, {u"suggested_state"_s, Value}, {u"suggested_verdict"_s, Value}, {u"note"_s}, {u"coder"_s},
        {u"ruled"_s, Value}, {u"article"_s}, {u"article_sha256"_s, Value}, {u"transcript"_s},
        {u"transcript_sha256"_s, Value}, {u"gap_words"_s, Number}, {u"gap_marked"_s, Value},
        {u"gap_turned_round"_s, Value}};
}

QString yesOrNo(bool isTrue)
{
    return isTrue ? u"true"_s : u"false"_s;
}

/// The first row of a statement is about all of it, each further one about a part.
QStringList statementCells(const Verification &report, qsizetype index, qsizetype part)
{
    const Compare::Statement &statement = report.findings[index].statement;
    const Export::Excerpt place =
        Export::excerptOf(*report.article, part > 0 ? statement.passages[part].part : statement.span);
    QStringList alerts;
    for (const Compare::Alert &alert : statement.alerts)
        alerts.append(nameOf(alert.kind));
    return {cell(index + 1, part == 0),
        cell(part > 0 ? index + 1 : statement.parent + 1, part > 0 || statement.parent >= 0),
        part > 0 ? u"part"_s : nameOf(statement.kind), place.quote, statement.attribution.names.join(u"; "),
        yesOrNo(statement.attribution.isGuess), cell(place.paragraph, place.paragraph > 0), cell(place.source.begin),
        cell(place.source.end), nameOf(statement.state), nameOf(statement.verdict),
        QString::number(statement.confidence, 'f', 3), yesOrNo(statement.misattributed), alerts.join(u"; "),
        changesIn(report, statement)};
}

QStringList passageCells(const Verification &report, const Finding &finding, qsizetype part)
{
    const bool isThere = part < finding.statement.passages.size();
    const Export::Excerpt place =
        isThere ? Export::excerptOf(*report.transcript, finding.statement.passages[part].span) : Export::Excerpt();
    const QString role = finding.hasSource()                  ? u"source"_s
        : finding.statement.state == Compare::State::Possible ? u"possible"_s
                                                              : u"nearest"_s;
    return {isThere ? role : QString(), place.quote, place.speaker, cell(place.turn, place.turn > 0),
        cell(place.lastTurn, place.turn > 0), cell(place.paragraph, place.paragraph > 0),
        cell(place.lastParagraph, place.paragraph > 0), cell(place.source.begin, isThere),
        cell(place.source.end, isThere)};
}

QStringList rulingCells(const Finding &finding)
{
    const Link ruling = finding.ruling.value_or(Link());
    return {finding.ruling ? nameOf(ruling.state) : QString(), nameOf(finding.suggested.state),
        nameOf(finding.suggested.verdict), ruling.note, ruling.coder, Export::utc(ruling.created)};
}

QStringList gapCells(const std::optional<Compare::Gap> &gap)
{
    return {cell(gap ? gap->words : 0, gap.has_value()), gap && gap->isQuoted ? yesOrNo(gap->isMarked) : QString(),
        gap ? yesOrNo(gap->isTurnedRound) : QString()};
}

}

Table tableOf(const Verification &report)
{
    Table table{columns(), {}};
    const QStringList texts{
        report.articleName, sourceSha256Of(*report.article), report.transcriptName, sourceSha256Of(*report.transcript)};
    for (qsizetype i = 0; i < report.findings.size(); ++i) {
        const Finding &finding = report.findings[i];
        for (qsizetype part = 0; part <= finding.statement.gaps.size(); ++part)
            table.rows.append(statementCells(report, i, part) + passageCells(report, finding, part)
                + rulingCells(finding) + texts
                + gapCells(part > 0 ? finding.statement.gaps[part - 1] : finding.gapBefore));
    }
    return table;
}

}
