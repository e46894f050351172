// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parts.h"

#include "report/drawings.h"
#include "report/markedwords.h"
#include "report/wording.h"

namespace Crossread::Report {

using namespace Formats;
using namespace Review;
using namespace Qt::StringLiterals;
using Formats::Paragraph; // the release compiles it with files that see those of Core
using Formats::Quotation;

namespace {

/// Leaves out what there is nothing to say about.
void add(Blocks &blocks, const QString &text, const QString &role = {}, For whom = For::All)
{
    if (!text.isEmpty())
        blocks.push_back(Paragraph{plain(text), role, whom});
}

Group section(const QString &heading, const QString &role = {})
{
    Group out{Group::Kind::Section, role, {}, {}};
    out.blocks.push_back(Heading{2, plain(heading)});
    return out;
}

Group head(const Verification &report)
{
    Group out{Group::Kind::Header, {}, {}, {}};
    out.blocks.push_back(Heading{1, plain(reportTitle(report))});
    Terms terms{{}, u"subjects"_s};
    for (const auto &[label, text] : subjects(report))
        terms.terms.append({plain(label), text});
    out.blocks.push_back(terms);
    for (const QString &remark : report.remarks)
        add(out.blocks, remark, u"remark"_s);
    return out;
}

QString idOf(qsizetype number)
{
    return u's' + QString::number(number);
}

Group summary(const Verification &report)
{
    Group out = section(Words::tr("Summary"));
    const Tally tally = Review::tally(report.findings);
    add(out.blocks, summaryLine(tally), u"total"_s);
    out.blocks.push_back(Drawing{summaryBar(tally)});
    List verdicts{{}, u"counts"_s};
    for (const QString &count : verdictCounts(report))
        verdicts.items.append(plain(count));
    out.blocks.push_back(verdicts);
    add(out.blocks, alertLine(tally));
    add(out.blocks, rulingLine(tally));
    Line open;
    for (const qsizetype number : openNumbers(report)) {
        open.append({open.isEmpty() ? Words::tr("Worth a look: statements") + u' ' : u", "_s});
        open.append({.text = QString::number(number), .target = idOf(number)});
    }
    if (!open.isEmpty())
        out.blocks.push_back(Paragraph{open});
    return out;
}

void addShares(Blocks &blocks, const Verification &report, const QString &first, const QList<Share> &shares)
{
    if (shares.isEmpty())
        return;
    Table table;
    const QStringList heads = shareColumns(first);
    // The name before the numbers, the gap behind them.
    for (qsizetype i = 0; i < heads.size(); ++i)
        table.columns.append({heads[i], i > 0 && i + 1 < heads.size() ? Table::Content::Number : Table::Content::Text});
    for (const Share &share : shares)
        table.rows.append(shareRow(report, share));
    blocks.push_back(table);
}

Group coverageSection(const Verification &report)
{
    Group out = section(Words::tr("What of the transcript was reported"));
    add(out.blocks, coverageLine(report.coverage));
    out.blocks.push_back(Drawing{
        coverageStrip(report), Words::tr("beginning of the transcript"), Words::tr("its end", "of the transcript")});
    addShares(out.blocks, report, Words::tr("Speaker"), report.coverage.speakers);
    addShares(out.blocks, report, Words::tr("Topic"), spokenOf(report.coverage.topics));
    addShares(out.blocks, report, Words::tr("Code"), spokenOf(report.coverage.codes));
    return out;
}

void addGap(Blocks &blocks, const QString &gap)
{
    add(blocks, gap.isEmpty() ? gap : u"… " + gap, u"gap"_s);
}

void addPassages(Blocks &blocks, const Verification &report, const Finding &finding, const Card &card)
{
    const bool counts = finding.statement.state != Compare::State::NotFound;
    for (qsizetype i = 0; i < card.sources.size(); ++i) {
        const CardSource &source = card.sources[i];
        const Compare::Passage &passage = finding.statement.passages[i];
        Group part{Group::Kind::Part, counts ? QString() : u"nearest"_s, {}, {}};
        addGap(part.blocks, source.gap);
        if (!source.part.isEmpty())
            part.blocks.push_back(Quotation{{markedStatement(report, finding.statement, passage.part)}});
        part.blocks.push_back(Paragraph{{{card.passageHeading, Mark::Strong}}, u"side"_s});
        part.blocks.push_back(Quotation{{markedPassage(report, finding.statement, passage)}});
        add(part.blocks, source.place, u"place"_s);
        blocks.push_back(std::move(part));
    }
}

QString kindOf(const Compare::Statement &statement)
{
    switch (statement.state) {
    case Compare::State::Found: return u"found"_s;
    case Compare::State::Possible: return u"possible"_s;
    case Compare::State::NotFound: return u"missing"_s;
    case Compare::State::NotJudged: return u"unjudged"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void addStatement(Blocks &blocks, const Verification &report, qsizetype index)
{
    const Finding &finding = report.findings[index];
    const Card card = cardOf(report, finding);
    addGap(blocks, card.gap);
    Group out{Group::Kind::Article, kindOf(finding.statement), idOf(index + 1), {}};
    if (!card.part.isEmpty())
        out.role += u" part";
    Line title{{QString::number(index + 1) + u". "}, {.text = card.verdict, .mark = Mark::Badge, .sign = card.sign}};
    if (!card.attribution.isEmpty())
        title.append({u" – " + card.attribution, Mark::Aside});
    out.blocks.push_back(Heading{3, title});
    out.blocks.push_back(Quotation{{markedStatement(report, finding.statement, finding.statement.span)}});
    add(out.blocks, card.part.isEmpty() ? card.place : card.part + u" · " + card.place, u"place"_s);
    List alerts{{}, u"alerts"_s};
    for (const QString &alert : card.alerts)
        alerts.items.append(plain(u"! " + alert));
    out.blocks.push_back(alerts);
    addPassages(out.blocks, report, finding, card);
    if (!card.changes.isEmpty())
        add(out.blocks, Words::tr("Differences: %1").arg(card.changes), u"details"_s, For::NotMarking);
    add(out.blocks, card.confidence, u"details"_s);
    add(out.blocks, card.explanation, u"details quiet"_s);
    add(out.blocks, card.ruling, u"ruling"_s);
    if (!card.note.isEmpty())
        out.blocks.push_back(Paragraph{{{Words::tr("Note:"), Mark::Strong}, {u' ' + card.note}}, u"note"_s});
    blocks.push_back(std::move(out));
}

}

Group legendOf(const Verification &report)
{
    Group out = section(Words::tr("Signs"), u"legend"_s);
    Terms signs;
    for (const Meaning &one : meanings(report.articleLanguage != report.transcriptLanguage))
        signs.terms.append({plain(one.sign + u' ' + one.word), one.meaning});
    out.blocks.push_back(signs);
    const QString word = Words::tr("word", "an example in a legend");
    Terms marks{{{{{word, Mark::PutIn}}, Words::tr("put in by the article")},
                    {{{word, Mark::LeftOut}}, Words::tr("left out by the article")},
                    {{{word, Mark::PutInstead}, {u" "_s}, {word, Mark::Replaced}},
                        Words::tr("changed by the article, and as it was said")},
                    {{{word, Mark::Explained}},
                        Words::tr("differs, but means the same: spelling, a contraction, a number, a word form or a "
                                  "name")}},
        {}, For::Marking};
    out.blocks.push_back(marks);
    return out;
}

Page pageOf(const Verification &report)
{
    Page page{reportTitle(report), {}};
    page.blocks.push_back(head(report));
    page.blocks.push_back(summary(report));
    page.blocks.push_back(coverageSection(report));
    Group statements = section(Words::tr("Statements"));
    for (qsizetype i = 0; i < report.findings.size(); ++i)
        addStatement(statements.blocks, report, i);
    page.blocks.push_back(std::move(statements));
    page.blocks.push_back(legendOf(report));
    Group last = section(Words::tr("Method"), u"legend"_s);
    add(last.blocks, method());
    page.blocks.push_back(std::move(last));
    return page;
}

}
