// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parts.h"

#include "report/markedwords.h"
#include "report/wording.h"

#include <algorithm>
#include <numeric>

namespace Crossread::Report {

using namespace Core;
using namespace Formats;
using namespace Review;
using namespace Qt::StringLiterals;
using Formats::Paragraph; // not that of a document

namespace {

Run numberOf(qsizetype finding)
{
    return {u'[' + QString::number(finding + 1) + u"] ", Mark::Strong};
}

/// The findings by where their statements begin.
QList<qsizetype> inOrder(const Verification &report)
{
    QList<qsizetype> order(report.findings.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return report.findings[i].statement.span.begin; });
    return order;
}

/// A paragraph of the article, before each of these statements its number.
Line articleLine(const Verification &report, qsizetype paragraph, const QList<qsizetype> &begun)
{
    const Document &article = *report.article;
    const TextSpan span = article.paragraphSpan(paragraph);
    const ParagraphKind kind = article.paragraphs[paragraph].kind;
    if (begun.isEmpty() && (kind == ParagraphKind::Title || kind == ParagraphKind::Heading))
        return {{article.textOf(span).toString(), Mark::Strong}};
    Line out;
    qsizetype at = span.begin;
    for (const qsizetype index : begun) {
        const qsizetype begin = std::max(at, report.findings[index].statement.span.begin);
        out += markedArticle(report, {at, begin});
        out.append(numberOf(index));
        at = begin;
    }
    return out + markedArticle(report, {at, span.end});
}

void addPassages(QList<Line> &lines, const Verification &report, const Compare::Statement &statement, const Card &card)
{
    for (qsizetype i = 0; i < card.sources.size(); ++i) {
        if (!card.sources[i].gap.isEmpty())
            lines.append(Line{{u"… " + card.sources[i].gap, Mark::Aside}});
        lines.append(markedPassage(report, statement, statement.passages[i]));
        lines.append(Line{{card.sources[i].place, Mark::Aside}});
    }
}

/// What is known of a statement: the verdict, its passage where it has one or may have, and what to look at.
void addSource(QList<Line> &lines, const Verification &report, qsizetype index)
{
    const Finding &finding = report.findings[index];
    const Card card = cardOf(report, finding);
    if (!card.gap.isEmpty())
        lines.append(Line{{u"… " + card.gap, Mark::Aside}});
    Line head{numberOf(index), {.text = card.verdict, .mark = Mark::Badge, .sign = card.sign}};
    if (!card.attribution.isEmpty())
        head.append({u" – " + card.attribution, Mark::Aside});
    lines.append(head);
    if (finding.hasSource() || finding.statement.state == Compare::State::Possible)
        addPassages(lines, report, finding.statement, card);
    for (const QString &alert : card.alerts)
        lines.append(plain(u"! " + alert));
    if (!card.ruling.isEmpty())
        lines.append(plain(card.ruling));
    if (!card.note.isEmpty())
        lines.append(Line{{Words::tr("Note:"), Mark::Strong}, {u' ' + card.note}});
}

}

Page sourcesPageOf(const Verification &report)
{
    Page page{Words::tr("“%1” with its sources beside it").arg(report.articleName), {}};
    page.landscape = true;
    page.blocks.push_back(Heading{1, plain(page.title)});
    for (const QString &remark : report.remarks)
        page.blocks.push_back(Paragraph{plain(remark)});
    page.blocks.push_back(Paragraph{plain(summaryLine(Review::tally(report.findings)))});
    SideBySide sides{report.articleName, Words::tr("Sources in “%1”").arg(report.transcriptName), {}};
    const QList<qsizetype> order = inOrder(report);
    qsizetype next = 0;
    for (qsizetype paragraph = 0; paragraph < report.article->paragraphs.size(); ++paragraph) {
        const TextSpan span = report.article->paragraphSpan(paragraph);
        if (span.isEmpty())
            continue;
        QList<qsizetype> begun;
        for (; next < order.size() && report.findings[order[next]].statement.span.begin < span.end; ++next)
            begun.append(order[next]);
        SideBySide::Row row{{articleLine(report, paragraph, begun)}, {}};
        for (const qsizetype index : std::as_const(begun))
            addSource(row.right, report, index);
        sides.rows.append(row);
    }
    page.blocks.push_back(std::move(sides));
    page.blocks.push_back(legendOf(report));
    return page;
}

}
