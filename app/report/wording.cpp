// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

#include "core/percent.h"
#include "core/speechshares.h"
#include "export/wording.h"

#include <QLocale>

namespace Crossread::Report {

using namespace Core;
using namespace Review;
using namespace Qt::StringLiterals;

namespace {

Export::Excerpt excerptOf(const QString &name, const Document &document)
{
    Export::Excerpt out;
    out.document = name;
    out.documentTitle = document.title;
    return out;
}

}

QString sourceSha256Of(const Core::Document &document)
{
    return QString::fromLatin1(document.sourceSha256.toHex());
}

QString reportTitle(const Verification &report)
{
    return Words::tr("Verification report: %1", "the name of an article").arg(report.articleName);
}

QList<std::pair<QString, QString>> subjects(const Verification &report)
{
    const auto subject = [](const QString &name, const Document &document) -> QString {
        const QString citation = Export::citationLine(document.metadata);
        return Export::documentHeading(excerptOf(name, document)) + u'\n'
            + (citation.isEmpty() ? QString() : QString(citation + u'\n'))
            + Export::sourceLabel().arg(sourceSha256Of(document));
    };
    QList<std::pair<QString, QString>> out{{Words::tr("Article"), subject(report.articleName, *report.article)},
        {Words::tr("Transcript"), subject(report.transcriptName, *report.transcript)}};
    if (!report.coder.isEmpty())
        out.append({Words::tr("Checked by"), report.coder});
    if (report.made.isValid())
        out.append({Words::tr("Made", "when the report was made"), Export::utc(report.made)});
    return out;
}

QString summaryLine(const Tally &tally)
{
    const QLocale locale;
    return Words::tr("%Ln statement(s)", "in an article", tally.statements) + u": "_s
        + Words::tr("%1 found, %2 possible, %3 not found")
              .arg(locale.toString(tally.found), locale.toString(tally.possible), locale.toString(tally.notFound));
}

QStringList verdictCounts(const Verification &report)
{
    QStringList out;
    for (const Outcome outcome :
        {Outcome::Verbatim, Outcome::NearVerbatim, Outcome::Reworded, Outcome::Translated, Outcome::Paraphrase}) {
        const auto count = std::ranges::count_if(report.findings, [outcome](const Finding &one) {
            return one.hasSource() && one.statement.parent < 0 && outcomeOf(one) == outcome;
        });
        if (count > 0)
            out.append(Words::tr("%1 %2: %3", "sign of a verdict, verdict, how many statements have it")
                    .arg(signFor(outcome), wordsFor(outcome), QLocale().toString(count)));
    }
    const auto fragments = std::ranges::count_if(
        report.findings, [](const Finding &one) { return one.hasSource() && one.statement.parent >= 0; });
    if (fragments > 0)
        out.append(Words::tr("few words quoted inside such a sentence: %1", "how many, behind the counts of verdicts")
                .arg(QLocale().toString(fragments)));
    return out;
}

QString alertLine(const Tally &tally)
{
    return tally.alerts == 0 ? QString() : Words::tr("%Ln statement(s) with something to check", nullptr, tally.alerts);
}

QString rulingLine(const Tally &tally)
{
    return tally.ruled == 0 ? QString() : Words::tr("%Ln statement(s) decided by a person", nullptr, tally.ruled);
}

QList<qsizetype> openNumbers(const Verification &report)
{
    QList<qsizetype> out;
    for (qsizetype i = 0; i < report.findings.size(); ++i) {
        const Finding &finding = report.findings[i];
        const bool doubtful = finding.isJudged() && (!finding.hasSource() || !finding.statement.alerts.isEmpty());
        if (doubtful && finding.state() == LinkState::Suggested)
            out.append(i + 1);
    }
    return out;
}

QString coverageLine(const Coverage &coverage)
{
    return Words::tr("The article draws on %1 of the %Ln word(s) spoken: %2.",
        "coverage of a transcript; %2 is a percentage", coverage.spoken)
        .arg(QLocale().toString(coverage.reported), percentOf(coverage.reported, coverage.spoken));
}

QStringList shareColumns(const QString &first)
{
    return {first, Words::tr("Words spoken"), Words::tr("Of which reported"), Words::tr("Share"),
        Words::tr("Statements"), Words::tr("Longest stretch left out")};
}

QStringList shareRow(const Verification &report, const Share &share)
{
    const QLocale locale;
    QString gap;
    if (!share.largestGap.isEmpty()) {
        Export::Excerpt excerpt = Export::excerptOf(*report.transcript, share.largestGap);
        excerpt.speaker.clear(); // the table says whose it is
        const int words = wordCount(report.transcript->textOf(share.largestGap));
        gap = Words::tr("%1: %Ln word(s)", "a place in the transcript", words).arg(Export::excerptHeading(excerpt));
    }
    return {share.name, locale.toString(share.spoken), locale.toString(share.reported),
        percentOf(share.reported, share.spoken), locale.toString(share.statements), gap};
}

QList<Share> spokenOf(const QList<Share> &shares)
{
    QList<Share> out = shares;
    out.removeIf([](const Share &share) { return share.spoken == 0; });
    return out;
}

QString signFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verbatim: return u"="_s;
    case Outcome::NearVerbatim: return u"≈"_s;
    case Outcome::Reworded: return u"∼"_s;
    case Outcome::Paraphrase: return u"…"_s;
    case Outcome::Translated: return u"⇄"_s;
    case Outcome::Possible: return u"?"_s;
    case Outcome::NotFound: return u"×"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Meaning> meanings(bool acrossLanguages)
{
    const auto meaning = [](Outcome outcome, const QString &text) {
        return Meaning{signFor(outcome), wordsFor(outcome), text};
    };
    const QList<Meaning> translated{meaning(Outcome::Translated,
        Words::tr("said in another language; the words in it that translate one another are marked"))};
    const QList<Meaning> inOneLanguage{
        meaning(Outcome::Verbatim, Words::tr("the same words; a marked ellipsis is allowed")),
        meaning(Outcome::NearVerbatim,
            Words::tr("up to a quarter of the words changed, or the same content words in the same order")),
        meaning(Outcome::Reworded, Words::tr("quoted, but the same thing is said in other words")),
        meaning(Outcome::Paraphrase, Words::tr("retold, or a quotation that keeps only the gist")),
    };
    const QList<Meaning> others{
        meaning(Outcome::Possible, Words::tr("the passage may be the source; not counted as found")),
        meaning(Outcome::NotFound, Words::tr("nothing in this transcript says so")),
        {u"!"_s, Words::tr("check"),
            Words::tr("a number, a negation or a speaker differs, or a word has become its opposite")},
    };
    return (acrossLanguages ? translated : inOneLanguage) + others;
}

QString method()
{
    return Words::tr(
        "Each sentence of a quotation, and each sentence that reports what somebody said, is a statement; what the "
        "article "
        "says in its own words is not looked for. A program compared every statement with the sentences of the "
        "transcript: by "
        "their words, word forms and synonyms, the order of the words, and who speaks. The confidence is its estimate "
        "how "
        "likely the passage is the source. Such estimates can be wrong, and what is not found here may have been said "
        "elsewhere. What a person confirmed, rejected or chose stands over what the program suggests, and is marked. "
        "Words are "
        "counted as they stand between blanks, each once, however many statements come from it; positions count the "
        "characters of the source files with the checksums above.");
}

QString wordsFor(Compare::Reason reason)
{
    switch (reason) {
    case Compare::Reason::None: return {};
    case Compare::Reason::Spelling: return Words::tr("the same word, spelled otherwise");
    case Compare::Reason::Contraction: return Words::tr("a contraction, or one written out");
    case Compare::Reason::Numeral: return Words::tr("the same number, in digits or in words");
    case Compare::Reason::Form: return Words::tr("another form of the same word");
    case Compare::Reason::Name: return Words::tr("the same name, written otherwise");
    }
    Q_UNREACHABLE_RETURN({});
}

QString placeIn(const Document &document, TextSpan span)
{
    const Export::Excerpt excerpt = Export::excerptOf(document, span);
    return Words::tr("%1, characters %2–%3", "a place as turn and paragraph")
        .arg(Export::excerptHeading(excerpt))
        .arg(excerpt.source.begin)
        .arg(excerpt.source.end);
}

QString oneLine(const Document &document, TextSpan span)
{
    return document.textOf(span).toString().simplified();
}

QString changesIn(const Verification &report, const Compare::Statement &statement)
{
    QStringList out;
    for (const Compare::WordChange &change : statement.changes) {
        const QString ours = oneLine(*report.article, change.statement);
        const QString theirs = oneLine(*report.transcript, change.passage);
        switch (change.kind) {
        case Compare::ChangeKind::Same: break;
        case Compare::ChangeKind::Changed: out.append(theirs + u" → "_s + ours); break;
        case Compare::ChangeKind::LeftOut: out.append(u"− "_s + theirs); break;
        case Compare::ChangeKind::PutIn: out.append(u"+ "_s + ours); break;
        }
    }
    return out.join(u"; "_s);
}

}
