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

    void withoutArticles_thereIsNothing()
    {
        QVERIFY(Library::sectionsOf(Library::Coverages()).isEmpty());
        QVERIFY(Library::tableOf(Library::Coverages()).rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCoverages)
#include "tst_coverages.moc"
