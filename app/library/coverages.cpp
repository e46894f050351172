// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coverages.h"

#include "core/percent.h"

#include <QCoreApplication>
#include <QLocale>

namespace Crossread::Library {

using namespace Formats;
using namespace Qt::StringLiterals;
using Review::Coverage;
using Review::Share;

namespace {

struct CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(Coverages)
};

const QList<Share> &sharesIn(const Coverages &coverages, const CoverageSection &section, qsizetype article)
{
    return coverages.of[article].*section.shares;
}

QString withShare(int words, int whole)
{
    //: a number of words, and their share of others
    return CoverageWords::tr("%1 (%2)").arg(QLocale().toString(words), Core::percentOf(words, whole));
}

QString percentCell(int words, int whole)
{
    return whole == 0 ? QString() : QString::number(double(words) * 100 / double(whole), 'f', 1);
}

Page coveragePage(const Coverages &coverages)
{
    Page page;
    page.title = CoverageWords::tr("What the articles keep of “%1”").arg(coverages.transcript);
    page.blocks.push_back(Heading{1, plain(page.title)});
    for (const QList<CoverageSection> sections = sectionsOf(coverages); const CoverageSection &section : sections) {
        page.blocks.push_back(Heading{2, plain(section.title)});
        page.blocks.push_back(shownTable(coverages, section));
    }
    return page;
}

}

QList<CoverageSection> sectionsOf(const Coverages &coverages)
{
    if (coverages.of.isEmpty())
        return {};
    QList<CoverageSection> sections{{u"speaker"_s, CoverageWords::tr("Speakers"), &Coverage::speakers},
        {u"topic"_s, CoverageWords::tr("Topics"), &Coverage::topics},
        {u"code"_s, CoverageWords::tr("Codes"), &Coverage::codes}};
    for (CoverageSection &section : sections) {
        const bool isOfSpeakers = section.shares == &Coverage::speakers;
        const QList<Share> &shares = sharesIn(coverages, section, 0);
        for (qsizetype row = 0; row < shares.size(); ++row) {
            if (isOfSpeakers || shares[row].spoken > 0)
                section.rows.append(row);
        }
        if (!isOfSpeakers && coverages.group >= 0)
            //: topics or codes, counted in the words of one speaker
            section.title = CoverageWords::tr("%1, in the words of %2")
                                .arg(section.title, coverages.of.constFirst().speakers[coverages.group].name);
    }
    if (sections.constLast().rows.isEmpty())
        sections.removeLast();
    return sections;
}

Share wholeOf(const Coverages &coverages, const CoverageSection &section, qsizetype article)
{
    const Coverage &coverage = coverages.of[article];
    if (coverages.group >= 0 && section.shares != &Coverage::speakers)
        return coverage.speakers[coverages.group];
    Share all;
    all.spoken = coverage.spoken;
    all.reported = coverage.reported;
    return all;
}

Table shownTable(const Coverages &coverages, const CoverageSection &section)
{
    using enum Table::Content;
    Table table{{{CoverageWords::tr("Who and what")}, {CoverageWords::tr("Words spoken"), Number}}, {}};
    const bool isOne = coverages.articles.size() == 1;
    for (const QString &article : coverages.articles)
        table.columns.append(
            {isOne ? CoverageWords::tr("Reported") : CoverageWords::tr("Reported by %1").arg(article), Number});
    for (const qsizetype row : section.rows) {
        const Share &spoken = sharesIn(coverages, section, 0)[row];
        QStringList cells{spoken.name, withShare(spoken.spoken, wholeOf(coverages, section, 0).spoken)};
        for (qsizetype article = 0; article < coverages.of.size(); ++article)
            cells.append(withShare(sharesIn(coverages, section, article)[row].reported, spoken.spoken));
        table.rows.append(cells);
    }
    return table;
}

Table tableOf(const Coverages &coverages)
{
    using enum Table::Content;
    Table table{
        {{u"kind"_s, Value}, {u"name"_s}, {u"speaker"_s}, {u"spoken"_s, Number}, {u"spoken_percent"_s, Number}}, {}};
    for (const QString &article : coverages.articles) {
        table.columns.append({u"%1: reported"_s.arg(article), Number});
        table.columns.append({u"%1: percent"_s.arg(article), Number});
    }
    for (const QList<CoverageSection> sections = sectionsOf(coverages); const CoverageSection &section : sections) {
        const bool isOfOne = coverages.group >= 0 && section.shares != &Coverage::speakers;
        const QString speaker = isOfOne ? coverages.of.constFirst().speakers[coverages.group].name : QString();
        for (const qsizetype row : section.rows) {
            const Share &spoken = sharesIn(coverages, section, 0)[row];
            QStringList cells{section.name, spoken.name, speaker, Formats::cell(spoken.spoken),
                percentCell(spoken.spoken, wholeOf(coverages, section, 0).spoken)};
            for (qsizetype article = 0; article < coverages.of.size(); ++article) {
                const int reported = sharesIn(coverages, section, article)[row].reported;
                cells << Formats::cell(reported) << percentCell(reported, spoken.spoken);
            }
            table.rows.append(cells);
        }
    }
    return table;
}

Content contentOf(const Coverages &coverages)
{
    return {
        .page = [coverages] { return coveragePage(coverages); }, .table = [coverages] { return tableOf(coverages); }};
}

}
