// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reportrenderers.h"

#include "export/markdowntext.h"
#include "review/reportwording.h"

namespace Crossread::Review {

using namespace Qt::StringLiterals;
using Export::bold;
using Export::escaped;
using Export::escapedLine;
using Export::escapedParagraphs;

namespace {

QString heading(int level, const QString &text)
{
    return QString(level, u'#') + u' ' + escaped(text) + u"\n\n";
}

QString paragraphLines(const QString &text)
{
    return text.isEmpty() ? QString() : escapedLine(text) + u"\n\n";
}

QString bullets(const QStringList &items)
{
    QString out;
    for (const QString &item : items) {
        if (!item.isEmpty())
            out += u"- " + escapedLine(item) + u'\n';
    }
    return out.isEmpty() ? out : out + u'\n';
}

QString tableLine(const QStringList &cells)
{
    QStringList out;
    for (const QString &cell : cells)
        out.append(escaped(cell));
    return u"| " + out.join(u" | ") + u" |\n";
}

QString shareLines(const Report &report, const QString &first, const QList<Share> &shares)
{
    if (shares.isEmpty())
        return {};
    QString out = tableLine(shareColumns(first)) + u"| --- | ---: | ---: | ---: | ---: | --- |\n";
    for (const Share &share : shares)
        out += tableLine(shareRow(report, share));
    return out + u'\n';
}

QString headLines(const Report &report)
{
    QString out = heading(1, reportTitle(report));
    for (const auto &[label, text] : subjects(report))
        out += u"- " + bold(escaped(label) + u':') + u' ' + escaped(text.section(u'\n', 0, 0))
            + (text.contains(u'\n') ? u"  \n  " + escaped(text.section(u'\n', 1)) : QString()) + u'\n';
    out += u'\n';
    for (const QString &remark : report.remarks)
        out += u"> " + escapedLine(remark) + u"\n\n";
    return out;
}

QString summaryLines(const Report &report)
{
    const Tally tally = Review::tally(report.findings);
    QString open;
    if (const QList<qsizetype> numbers = openNumbers(report); !numbers.isEmpty()) {
        QStringList texts;
        for (const qsizetype number : numbers)
            texts.append(QString::number(number));
        open = Words::tr("Worth a look: statements") + u' ' + texts.join(u", ");
    }
    QString out = heading(2, Words::tr("Summary")) + paragraphLines(summaryLine(tally));
    return out + bullets(verdictCounts(report) + QStringList{alertLine(tally), rulingLine(tally), open});
}

QString statement(const Report &report, qsizetype index)
{
    const Card card = cardOf(report, report.findings[index]);
    const QString title =
        card.sign + u' ' + card.verdict + (card.attribution.isEmpty() ? QString() : u" – " + card.attribution);
    QString out = paragraphLines(card.gap.isEmpty() ? QString() : u"… " + card.gap);
    out += QStringLiteral("### %1. ").arg(index + 1) + escaped(title) + u"\n\n";
    out += escapedParagraphs(card.statement, u"> ");
    out += paragraphLines(card.part.isEmpty() ? card.place : card.part + u" · " + card.place);
    for (const CardSource &source : card.sources) {
        out += paragraphLines(source.gap.isEmpty() ? QString() : u"… " + source.gap);
        out += paragraphLines(source.part.isEmpty() ? QString() : u"“%1”"_s.arg(source.part));
        out += bold(escaped(card.passageHeading)) + u' ' + escaped(source.place) + u"\n\n";
        out += escapedParagraphs(source.passage, u"> ");
    }
    QStringList items;
    for (const QString &alert : card.alerts)
        items.append(u"! " + alert);
    if (!card.changes.isEmpty())
        items.append(Words::tr("Differences: %1").arg(card.changes));
    out += bullets(items + QStringList{card.confidence, card.explanation, card.ruling});
    if (!card.note.isEmpty())
        out += bold(Words::tr("Note:")) + u' ' + escapedParagraphs(card.note, u"");
    return out;
}

}

QString renderMarkdown(const Report &report)
{
    QString out = headLines(report) + summaryLines(report);
    out += heading(2, Words::tr("What of the transcript was reported")) + paragraphLines(coverageLine(report.coverage));
    out += shareLines(report, Words::tr("Speaker"), report.coverage.speakers);
    out += shareLines(report, Words::tr("Topic"), spokenOf(report.coverage.topics));
    out += heading(2, Words::tr("Statements"));
    for (qsizetype i = 0; i < report.findings.size(); ++i)
        out += statement(report, i);
    out += heading(2, Words::tr("Signs"));
    QStringList signs;
    for (const Meaning &one : meanings())
        signs.append(one.sign + u' ' + one.word + u": " + one.meaning);
    out += bullets(signs) + heading(2, Words::tr("Method")) + paragraphLines(method());
    out.chop(1);
    return out;
}

}
