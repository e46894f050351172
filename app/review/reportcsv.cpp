// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reportrenderers.h"

#include "export/csvrow.h"
#include "export/excerpts.h"
#include "export/wording.h"
#include "review/reportnames.h"
#include "review/reportwording.h"

namespace Crossread::Review {

using namespace Core;
using namespace Qt::StringLiterals;
using Export::CsvRow;

namespace {

constexpr CsvRow::Content value = CsvRow::Content::Value;

QString yesOrNo(bool isTrue)
{
    return isTrue ? u"true"_s : u"false"_s;
}

/// The first row of a statement is about all of it, each further one about a part.
void addStatement(CsvRow &row, const Report &report, qsizetype index, qsizetype part)
{
    const Compare::Statement &statement = report.findings[index].statement;
    const Export::Excerpt place =
        Export::excerptOf(*report.article, part > 0 ? statement.passages[part].part : statement.span);
    row.addNumber(index + 1, part == 0);
    row.addNumber(part > 0 ? index + 1 : statement.parent + 1, part > 0 || statement.parent >= 0);
    row.add(part > 0 ? u"part"_s : nameOf(statement.kind), value);
    row.add(place.quote);
    row.add(statement.attribution.names.join(u"; "));
    row.addNumber(place.paragraph, place.paragraph > 0);
    row.addNumber(place.source.begin, true);
    row.addNumber(place.source.end, true);
    row.add(nameOf(statement.state), value);
    row.add(nameOf(statement.verdict), value);
    row.add(QString::number(statement.confidence, 'f', 3), value);
    row.add(yesOrNo(statement.misattributed), value);
    QStringList alerts;
    for (const Compare::Alert &alert : statement.alerts)
        alerts.append(nameOf(alert.kind));
    row.add(alerts.join(u"; "), value);
    row.add(changesIn(report, statement));
}

void addPassage(CsvRow &row, const Report &report, const Finding &finding, qsizetype part)
{
    const bool isThere = part < finding.statement.passages.size();
    const Export::Excerpt place =
        isThere ? Export::excerptOf(*report.transcript, finding.statement.passages[part].span) : Export::Excerpt();
    const QString role = finding.hasSource()                  ? u"source"_s
        : finding.statement.state == Compare::State::Possible ? u"possible"_s
                                                              : u"nearest"_s;
    row.add(isThere ? role : QString(), value);
    row.add(place.quote);
    row.add(place.speaker);
    row.addNumber(place.turn, place.turn > 0);
    row.addNumber(place.lastTurn, place.turn > 0);
    row.addNumber(place.paragraph, place.paragraph > 0);
    row.addNumber(place.lastParagraph, place.paragraph > 0);
    row.addNumber(place.source.begin, isThere);
    row.addNumber(place.source.end, isThere);
}

void addRuling(CsvRow &row, const Finding &finding)
{
    const Link ruling = finding.ruling.value_or(Link());
    row.add(finding.ruling ? nameOf(ruling.state) : QString(), value);
    row.add(nameOf(finding.suggested.state), value);
    row.add(nameOf(finding.suggested.verdict), value);
    row.add(ruling.note);
    row.add(ruling.coder);
    row.add(Export::utc(ruling.created), value);
}

void addGap(CsvRow &row, const std::optional<Compare::Gap> &gap)
{
    row.addNumber(gap ? gap->words : 0, gap.has_value());
    row.add(gap && gap->isQuoted ? yesOrNo(gap->isMarked) : QString(), value);
    row.add(gap ? yesOrNo(gap->isTurnedRound) : QString(), value);
}

QString rowOf(const Report &report, qsizetype index, qsizetype part, const ReportOptions &options)
{
    const Finding &finding = report.findings[index];
    CsvRow row(options.spreadsheetSafe);
    addStatement(row, report, index, part);
    addPassage(row, report, finding, part);
    addRuling(row, finding);
    row.add(report.articleName);
    row.add(sourceSha256Of(*report.article), value);
    row.add(report.transcriptName);
    row.add(sourceSha256Of(*report.transcript), value);
    addGap(row, part > 0 ? finding.statement.gaps[part - 1] : finding.gapBefore);
    return row.line();
}

}

QString renderCsv(const Report &report, const ReportOptions &options)
{
    QString out = Export::csvBegin(options.spreadsheetSafe);
    out += u"number,part_of,kind,statement,said_by,paragraph,start,end,state,verdict,confidence,misattributed,alerts,"
           u"changes,"
           "passage_is,passage,passage_speaker,passage_turn,passage_last_turn,passage_paragraph,passage_last_paragraph,"
           "passage_start,passage_end,ruling,suggested_state,suggested_verdict,note,coder,ruled,article,article_sha256,"
           "transcript,transcript_sha256,gap_words,gap_marked,gap_turned_round\r\n"_s;
    for (qsizetype i = 0; i < report.findings.size(); ++i) {
        for (qsizetype part = 0; part <= report.findings[i].statement.gaps.size(); ++part)
            out += rowOf(report, i, part, options);
    }
    return out;
}

}
