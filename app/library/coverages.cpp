// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coverages.h"

#include "core/percent.h"
#include "library/reports.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

bool isOfCodes(const CoverageSection &section)
{
    return section.shares == &Coverage::codes;
}

int codedIn(const Coverage &article, qsizetype code)
{
    return article.codes[code].spoken;
}

/// Whether a code was given in an article.
bool isCoded(const Coverages &coverages, qsizetype code)
{
    return std::ranges::any_of(
        coverages.inArticles, [code](const Coverage &article) { return codedIn(article, code) > 0; });
}

bool hasCodesInArticles(const Coverages &coverages)
{
    return std::ranges::any_of(coverages.inArticles, [](const Coverage &article) {
        return std::ranges::any_of(article.codes, [](const Share &share) { return share.spoken > 0; });
    });
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

Coverages coveragesOf(const Project::Data &data, const CoverageQuery &query)
{
    Coverages all{query.name, {}, {}, query.group};
    if (query.articles.isEmpty())
        return all;
    const QList<Review::Places> codes = codePlaces(data, query.transcript, query.hidden);
    QList<Review::Places> topics;
    for (const TopicPlaces &one : query.topics)
        topics.append({one.topic.name, one.places});
    DispersionQuery where{query.transcript, query.text, query.hidden, query.topics};
    for (const CoverageQuery::Article &article : query.articles) {
        all.articles.append(article.name);
        all.of.append(Review::coverage(*query.text, article.findings, topics, codes, query.group));
        all.inArticles.append(Review::coverage(*article.text, {}, {}, codePlaces(data, article.id, query.hidden)));
        where.articles.append({article.name, all.of.constLast().used});
    }
    using enum Dispersed::Kind;
    all.where = only(dispersionIn(data, where), {Article, Code, Topic});
    return all;
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
            if (isOfSpeakers || shares[row].spoken > 0 || (isOfCodes(section) && isCoded(coverages, row)))
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
    const bool hasCodes = isOfCodes(section) && hasCodesInArticles(coverages);
    const qsizetype coded = hasCodes ? coverages.inArticles.size() : 0;
    for (qsizetype article = 0; article < coded; ++article) {
        //: a column: the words of an article that have a code there, whatever the transcript has
        table.columns.append(
            {isOne ? CoverageWords::tr("In the article") : CoverageWords::tr("In %1").arg(coverages.articles[article]),
                Number});
    }
    for (const qsizetype row : section.rows) {
        const Share &spoken = sharesIn(coverages, section, 0)[row];
        QStringList cells{spoken.name, withShare(spoken.spoken, wholeOf(coverages, section, 0).spoken)};
        for (qsizetype article = 0; article < coverages.of.size(); ++article)
            cells.append(withShare(sharesIn(coverages, section, article)[row].reported, spoken.spoken));
        for (qsizetype article = 0; article < coded; ++article) {
            const Coverage &own = coverages.inArticles[article];
            cells.append(withShare(codedIn(own, row), own.spoken));
        }
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
    for (qsizetype article = 0; article < coverages.inArticles.size(); ++article) {
        table.columns.append({u"%1: coded in it"_s.arg(coverages.articles[article]), Number});
        table.columns.append({u"%1: percent of it"_s.arg(coverages.articles[article]), Number});
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
            for (const Coverage &article : coverages.inArticles) {
                if (!isOfCodes(section))
                    cells << QString() << QString();
                else
                    cells << Formats::cell(codedIn(article, row)) << percentCell(codedIn(article, row), article.spoken);
            }
            table.rows.append(cells);
        }
    }
    return table;
}

Chart matrixOf(const Coverages &coverages)
{
    Chart chart;
    chart.title = CoverageWords::tr("What the articles keep of “%1”").arg(coverages.transcript);
    chart.measure = CoverageWords::tr("% of the words spoken that the article reports");
    chart.columns = coverages.articles;
    chart.decimals = 1;
    for (const QList<CoverageSection> sections = sectionsOf(coverages); const CoverageSection &section : sections) {
        if (section.shares == &Coverage::speakers)
            continue;
        for (const qsizetype row : section.rows) {
            const Share &spoken = sharesIn(coverages, section, 0)[row];
            if (spoken.spoken == 0)
                continue; // given in an article alone
            Chart::Row one{.name = spoken.name};
            for (qsizetype article = 0; article < coverages.of.size(); ++article)
                one.values.append(100.0 * sharesIn(coverages, section, article)[row].reported / spoken.spoken);
            chart.rows.append(one);
        }
    }
    return chart;
}

Content contentOf(const Coverages &coverages)
{
    return {.page = [coverages] { return coveragePage(coverages); },
        .table = [coverages] { return tableOf(coverages); },
        .chart = [coverages] { return chartOf(coverages.where, coverages.transcript); }};
}

}
