// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coverages.h"
#include "library/reports.h"
#include "retrieve/codings.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What codes hold of a transcript, and articles side by side as a table.
class TestCoverages final : public QObject {
    Q_OBJECT

    static Review::Coverage coverageOf(int ann, int ben, int code)
    {
        Review::Coverage coverage;
        coverage.spoken = 100;
        coverage.reported = ann + ben;
        coverage.speakers = {{u"Ann"_s, 60, ann, 0, {}}, {u"Ben"_s, 40, ben, 0, {}}};
        coverage.topics = {{u"silence"_s, 0, 0, 0, {}}};
        coverage.codes = {{u"peace"_s, 30, code, 0, {}}, {u"unused"_s, 0, 0, 0, {}}};
        return coverage;
    }
    static QStringList printed(const Formats::Table &table)
    {
        QStringList lines;
        for (const QStringList &row : table.rows)
            lines.append(row.join(u'|'));
        return lines;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void codes_holdWhatStandsBelowThem()
    {
        Test::Codings talks;
        const auto talk = talks.document(u"Talk"_s, u"We want a treaty now, and peace, and bread."_s);
        const auto other = talks.document(u"Other"_s, u"peace"_s);
        const Core::CodeId peace = talks.code(u"peace"_s);
        const Core::CodeId treaty = talks.code(u"treaty"_s, peace);
        talks.code(u"unused"_s);
        talks.annotateWords(talk, u"treaty"_s, {treaty});
        talks.annotateWords(talk, u"peace"_s, {peace});
        talks.annotateWords(talk, u"bread"_s, {peace}).state = Core::AnchorState::Orphaned;
        talks.annotateWords(other, u"peace"_s, {peace});
        const QList<Review::Places> places = Library::codePlaces(talks.snapshot().data, talk);
        QStringList shown;
        for (const Review::Places &one : places) {
            QStringList words{one.name};
            for (const Core::TextSpan span : one.spans)
                words.append(talks.texts[talk].sliced(span.begin, span.size()));
            shown.append(words.join(u' '));
        }
        QCOMPARE(shown, (QStringList{u"peace treaty peace"_s, u"peace/treaty treaty"_s, u"unused"_s}));
    }

    void codes_ofHiddenCoders_doNotCount()
    {
        Test::Codings talks;
        const auto talk = talks.document(u"Talk"_s, u"We want a treaty now, and peace."_s);
        const Core::CodeId peace = talks.code(u"peace"_s);
        talks.annotateWords(talk, u"treaty"_s, {peace}).coder = u"ann"_s;
        talks.annotateWords(talk, u"peace"_s, {peace}).coder = u"bob"_s;
        const auto count = [&](const QSet<QString> &hidden) {
            return Library::codePlaces(talks.snapshot().data, talk, hidden).constFirst().spans.size();
        };
        QCOMPARE(count({}), 2);
        QCOMPARE(count({u"bob"_s}), 1);
        QCOMPARE(count({u"ann"_s, u"bob"_s}), 0);
    }

    void table_hasAnArticleBesideTheOther()
    {
        const Library::Coverages both{
            u"Talk"_s, {u"Daily"_s, u"Herald"_s}, {coverageOf(6, 0, 3), coverageOf(30, 10, 0)}};
        const Formats::Table table = Library::tableOf(both);
        QCOMPARE(table.columns.size(), 5 + 2 * 2);
        QCOMPARE(table.columns[5].head, u"Daily: reported"_s);
        QCOMPARE(printed(table),
            (QStringList{u"speaker|Ann||60|60.0|6|10.0|30|50.0"_s, u"speaker|Ben||40|40.0|0|0.0|10|25.0"_s,
                u"code|peace||30|30.0|3|10.0|0|0.0"_s}));
    }

    void ofOneSpeaker_sharesAreOfTheirWords()
    {
        const Library::Coverages ofAnn{u"Talk"_s, {u"Daily"_s}, {coverageOf(6, 0, 3)}, 0};
        QCOMPARE(printed(Library::tableOf(ofAnn)).last(), u"code|peace|Ann|30|50.0|3|10.0"_s);
        const QList<Library::CoverageSection> sections = Library::sectionsOf(ofAnn);
        QCOMPARE(sections.size(), 3);
        QCOMPARE(sections[0].title, u"Speakers"_s);
        QCOMPARE(sections[2].title, u"Codes, in the words of Ann"_s);
        QCOMPARE(Library::wholeOf(ofAnn, sections[2], 0).reported, 6);
        QCOMPARE(Library::wholeOf(ofAnn, sections[0], 0).spoken, 100);
    }

    void codesOfAnArticle_standBesideTheTranscripts()
    {
        Library::Coverages one{u"Talk"_s, {u"Daily"_s}, {coverageOf(6, 0, 3)}};
        Review::Coverage daily;
        daily.spoken = 200;
        daily.codes = {{u"peace"_s, 0, 0, 0, {}}, {u"unused"_s, 50, 0, 0, {}}};
        one.inArticles = {daily};
        const Formats::Table table = Library::tableOf(one);
        QCOMPARE(table.columns[7].head, u"Daily: coded in it"_s);
        QCOMPARE(printed(table),
            (QStringList{u"speaker|Ann||60|60.0|6|10.0||"_s, u"speaker|Ben||40|40.0|0|0.0||"_s,
                u"code|peace||30|30.0|3|10.0|0|0.0"_s, u"code|unused||0|0.0|0||50|25.0"_s}));
        const QList<Library::CoverageSection> sections = Library::sectionsOf(one);
        const Formats::Table shown = Library::shownTable(one, sections.constLast());
        QCOMPARE(shown.columns.size(), 4);
        QVERIFY(shown.rows[1][3].startsWith(u"50 (25"));
        QVERIFY2(Library::shownTable(one, sections.constFirst()).columns.size() == 3, "speakers have none");
        one.inArticles[0].codes[1].spoken = 0;
        QCOMPARE(Library::shownTable(one, Library::sectionsOf(one).constLast()).columns.size(), 3);
    }

    void matrix_hasCodesAgainstArticles()
    {
        const Library::Coverages both{
            u"Talk"_s, {u"Daily"_s, u"Herald"_s}, {coverageOf(6, 0, 3), coverageOf(30, 10, 15)}};
        const Formats::Chart chart = Library::matrixOf(both);
        QCOMPARE(chart.columns, (QStringList{u"Daily"_s, u"Herald"_s}));
        QCOMPARE(chart.rows.size(), 1); // nobody speaks of the others
        QCOMPARE(chart.rows[0].name, u"peace"_s);
        QCOMPARE(chart.rows[0].values, (QList<double>{10, 50}));
    }

    void coverages_areReckonedOfTexts()
    {
        Test::Codings talks;
        const QString words = u"We want a treaty now, and peace, and bread."_s;
        const QString report = u"They want peace, the paper says."_s;
        const auto talk = talks.document(u"Talk"_s, words);
        const auto daily = talks.document(u"Daily"_s, report);
        const Core::CodeId peace = talks.code(u"peace"_s);
        talks.annotateWords(talk, u"a treaty now"_s, {peace});
        talks.annotateWords(daily, u"peace"_s, {peace});
        const auto textOf = [](const QString &text) {
            return std::make_shared<const Core::Document>(Test::Codings::read(text));
        };
        Core::Topic food;
        food.name = u"food"_s;
        Library::CoverageQuery query{u"Talk"_s, talk, textOf(words)};
        QVERIFY(Library::coveragesOf(talks.snapshot().data, query).where.rows.isEmpty());
        query.articles = {{u"Daily"_s, daily, textOf(report)}};
        const qsizetype bread = words.indexOf(u"bread");
        query.topics = {{food, {{bread, bread + 5}}}};
        const Library::Coverages coverages = Library::coveragesOf(talks.snapshot().data, query);
        QCOMPARE(coverages.of[0].codes[0].spoken, 3);
        QCOMPARE(coverages.inArticles[0].codes[0].spoken, 1);
        QCOMPARE(coverages.inArticles[0].spoken, 6);
        QStringList rows;
        for (const Library::Dispersed &row : coverages.where.rows)
            rows.append(row.name + u' ' + QString::number(row.places.size()));
        QCOMPARE(rows, (QStringList{u"Daily 0"_s, u"peace 1"_s, u"food 1"_s}));
        const QStringList formats = Formats::namesOf(Formats::formatsFor(Library::contentOf(coverages)));
        QVERIFY(formats.contains(u"svg"_s) && formats.contains(u"png"_s) && formats.contains(u"csv"_s));
        QCOMPARE(Library::contentOf(coverages).chart().rows.size(), 3);
    }

    void withoutArticles_thereIsNothing()
    {
        QVERIFY(Library::sectionsOf(Library::Coverages()).isEmpty());
        QVERIFY(Library::tableOf(Library::Coverages()).rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCoverages)
#include "tst_coverages.moc"
