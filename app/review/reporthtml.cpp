// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reportrenderers.h"

#include "export/page.h"
#include "review/markedwords.h"
#include "review/reportdrawings.h"
#include "review/reportstyle.h"
#include "review/reportwording.h"

namespace Crossread::Review {

using namespace Qt::StringLiterals;
using Export::element;

namespace {

QString paragraph(const QString &text, QLatin1StringView attributes = {})
{
    return text.isEmpty() ? QString() : element("p"_L1, text, attributes);
}

QString quotation(const QString &html)
{
    return u"<blockquote dir=\"auto\">"_s + html + u"</blockquote>\n";
}

QString list(const QStringList &items, QLatin1StringView attributes)
{
    QString out;
    for (const QString &item : items) {
        if (!item.isEmpty())
            out += element("li"_L1, item);
    }
    return out.isEmpty() ? out : u"<ul"_s + attributes + u">\n" + out + u"</ul>\n";
}

QString head(const Report &report)
{
    QString out = u"<header>\n"_s + element("h1"_L1, reportTitle(report)) + u"<dl class=\"subjects\">\n";
    for (const auto &[label, text] : subjects(report))
        out += element("dt"_L1, label) + element("dd"_L1, text, " dir=\"auto\""_L1);
    out += u"</dl>\n";
    for (const QString &remark : report.remarks)
        out += paragraph(remark, " class=\"remark\""_L1);
    return out + u"</header>\n";
}

/// Links to the statements that are worth a look.
QString openStatements(const Report &report)
{
    QStringList links;
    for (const qsizetype number : openNumbers(report))
        links.append(u"<a href=\"#s%1\">%1</a>"_s.arg(number));
    return links.isEmpty()
        ? QString()
        : u"<p>"_s + Words::tr("Worth a look: statements").toHtmlEscaped() + u' ' + links.join(u", ") + u"</p>\n";
}

QString summary(const Report &report)
{
    const Tally tally = Review::tally(report.findings);
    QString out = u"<section>\n"_s + element("h2"_L1, Words::tr("Summary"));
    out += paragraph(summaryLine(tally), " class=\"total\""_L1) + summaryBar(tally);
    out += list(verdictCounts(report), " class=\"counts\""_L1);
    out += paragraph(alertLine(tally)) + paragraph(rulingLine(tally)) + openStatements(report);
    return out + u"</section>\n";
}

QString shareTable(const Report &report, const QString &first, const QList<Share> &shares)
{
    if (shares.isEmpty())
        return {};
    // The name before the numbers, the gap behind them.
    const auto attributes = [](qsizetype column) {
        return column > 0 && column < 5 ? " class=\"number\""_L1 : QLatin1StringView();
    };
    QString out = u"<div class=\"table\">\n<table>\n<thead>\n<tr>\n"_s;
    const QStringList columns = shareColumns(first);
    for (qsizetype i = 0; i < columns.size(); ++i)
        out += element("th"_L1, columns[i],
            attributes(i) == QLatin1StringView() ? " scope=\"col\""_L1 : " scope=\"col\" class=\"number\""_L1);
    out += u"</tr>\n</thead>\n<tbody>\n"_s;
    for (const Share &share : shares) {
        const QStringList cells = shareRow(report, share);
        out += u"<tr>\n"_s + element("th"_L1, cells.constFirst(), " scope=\"row\" dir=\"auto\""_L1);
        for (qsizetype i = 1; i < cells.size(); ++i)
            out += element("td"_L1, cells[i], attributes(i));
        out += u"</tr>\n"_s;
    }
    return out + u"</tbody>\n</table>\n</div>\n";
}

QString coverageSection(const Report &report)
{
    QString out = u"<section>\n"_s + element("h2"_L1, Words::tr("What of the transcript was reported"));
    out += paragraph(coverageLine(report.coverage)) + coverageStrip(report);
    out += u"<p class=\"ends\" aria-hidden=\"true\"><span>%1</span><span>%2</span></p>\n"_s.arg(
        Words::tr("beginning of the transcript").toHtmlEscaped(),
        Words::tr("its end", "of the transcript").toHtmlEscaped());
    out += shareTable(report, Words::tr("Speaker"), report.coverage.speakers);
    out += shareTable(report, Words::tr("Topic"), spokenOf(report.coverage.topics));
    return out + u"</section>\n";
}

QString gapLine(const QString &gap)
{
    return gap.isEmpty() ? QString() : paragraph(u"… " + gap, " class=\"gap\""_L1);
}

QString passages(const Report &report, const Finding &finding, const Card &card)
{
    const bool counts = finding.statement.state != Compare::State::NotFound;
    QString out;
    for (qsizetype i = 0; i < card.sources.size(); ++i) {
        const CardSource &source = card.sources[i];
        const Compare::Passage &passage = finding.statement.passages[i];
        out += counts ? u"<div>\n"_s : u"<div class=\"nearest\">\n"_s;
        out += gapLine(source.gap);
        if (!source.part.isEmpty())
            out += quotation(markedStatement(report, finding.statement, passage.part));
        out += paragraph(card.passageHeading, " class=\"side\""_L1);
        out += quotation(markedPassage(report, finding.statement, passage));
        out += paragraph(source.place, " class=\"place\""_L1) + u"</div>\n";
    }
    return out;
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

QString card(const Report &report, qsizetype index)
{
    const Finding &finding = report.findings[index];
    const Card words = cardOf(report, finding);
    const QString kind = kindOf(finding.statement) + (words.part.isEmpty() ? QString() : u" part"_s);
    QString out = gapLine(words.gap) + u"<article class=\"%1\" id=\"s%2\">\n"_s.arg(kind).arg(index + 1);
    const QString by = words.attribution.isEmpty()
        ? QString()
        : u"<span class=\"by\" dir=\"auto\">"_s + words.attribution.toHtmlEscaped() + u"</span>";
    // In one call, so that a %1 in a name stays what it is.
    out += u"<h3><span>%1.</span> <span class=\"badge\"><span aria-hidden=\"true\">%2</span> %3</span> %4</h3>\n"_s.arg(
        QString::number(index + 1), words.sign, words.verdict.toHtmlEscaped(), by);
    out += quotation(markedStatement(report, finding.statement, finding.statement.span));
    out += paragraph(words.part.isEmpty() ? words.place : words.part + u" · " + words.place, " class=\"place\""_L1);
    QStringList alerts;
    for (const QString &alert : words.alerts)
        alerts.append(u"! " + alert);
    out += list(alerts, " class=\"alerts\""_L1) + passages(report, finding, words);
    out += paragraph(words.confidence, " class=\"details\""_L1)
        + paragraph(words.explanation, " class=\"details quiet\""_L1);
    out += paragraph(words.ruling, " class=\"ruling\" dir=\"auto\""_L1);
    if (!words.note.isEmpty())
        out += paragraph(Words::tr("Note: %1").arg(words.note), " class=\"note\" dir=\"auto\""_L1);
    return out + u"</article>\n";
}

/// What a mark of words means: the mark as HTML, and its meaning.
QString wordMeaning(const QString &html, const QString &meaning)
{
    return u"<dt>"_s + html + u"</dt>\n" + element("dd"_L1, meaning);
}

QString legend()
{
    QString out = u"<section class=\"legend\">\n"_s + element("h2"_L1, Words::tr("Signs")) + u"<dl>\n";
    for (const Meaning &one : meanings())
        out += element("dt"_L1, one.sign + u' ' + one.word) + element("dd"_L1, one.meaning);
    const QString word = Words::tr("word", "an example in a legend").toHtmlEscaped();
    out += wordMeaning(u"<ins>"_s + word + u"</ins>", Words::tr("put in by the article"));
    out += wordMeaning(u"<del>"_s + word + u"</del>", Words::tr("left out by the article"));
    out += wordMeaning(u"<ins class=\"changed\">%1</ins> <del class=\"changed\">%1</del>"_s.arg(word),
        Words::tr("changed by the article, and as it was said"));
    out += wordMeaning(u"<span class=\"explained\">"_s + word + u"</span>",
        Words::tr("differs, but means the same: spelling, a contraction, a number, a word form or a name"));
    return out + u"</dl>\n</section>\n";
}

}

QString renderHtml(const Report &report)
{
    QString out = Export::pageBegin(reportTitle(report), reportStyle());
    out += head(report) + summary(report) + coverageSection(report);
    out += u"<section>\n"_s + element("h2"_L1, Words::tr("Statements"));
    for (qsizetype i = 0; i < report.findings.size(); ++i)
        out += card(report, i);
    out += u"</section>\n"_s + legend();
    out += u"<section class=\"legend\">\n"_s + element("h2"_L1, Words::tr("Method")) + paragraph(method())
        + u"</section>\n";
    return out + Export::pageEnd();
}

}
