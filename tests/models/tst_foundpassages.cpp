// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ruling.h"
#include "models/compared.h"
#include "models/crosscounting.h"
#include "models/retrieval.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Core::LinkState;
using Core::Verdict;
using Models::CrossCounting;
using Models::Retrieval;
using Retrieve::Grouping;
using Test::Compared;

/// Annotations asked for by what a comparison finds, before and after the reader rules on it.
class TestFoundPassages final : public QObject {
    Q_OBJECT

    static void annotate(const Compared &talks, const QString &words)
    {
        const auto text = talks.project->document(talks.transcript);
        QVERIFY(text);
        const qsizetype at = (*text)->text.indexOf(words);
        QVERIFY(at >= 0);
        QVERIFY(talks.project->annotateNamed(talks.transcript, {at, at + words.size()}, {u"need"_s}));
    }
    /// "document count" for each row, sorted as shown.
    static QStringList rows(const CrossCounting &counting)
    {
        QStringList rows;
        for (const Retrieve::CrossHead &head : counting.table().rows)
            rows.append(u"%1 %2"_s.arg(head.title).arg(head.total.annotations));
        return rows;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void verdict_isThatOfTheComparison_untilTheReaderSaysAnother()
    {
        Compared talks;
        annotate(talks, Test::water);
        annotate(talks, u"Our observers counted eleven violations"_s);
        Retrieval retrieval(*talks.project);
        retrieval.follow(talks.index);
        retrieval.ask({{Retrieve::HasVerdict{Verdict::Verbatim}}});
        QTRY_VERIFY(retrieval.isCurrent());
        QCOMPARE(retrieval.answer().found, 0);
        QVERIFY(talks.compare());
        QTRY_COMPARE(retrieval.answer().found, 1);

        const auto rule = [&talks](auto say) {
            const Review::Finding finding = talks.findingOf(u"Donetsk"_s);
            const Library::Matter matter = Library::matterOf(talks.first, talks.transcript, finding);
            const Core::TextSpan passage = finding.suggested.passages.constFirst().span;
            return Library::rule(*talks.project, {{matter, say(matter, passage)}}).has_value();
        };
        QVERIFY(rule(&Library::confirmed));
        QVERIFY(talks.findingOf(u"Donetsk"_s).state() == LinkState::Confirmed);
        QVERIFY2(!talks.findingOf(u"Donetsk"_s).ruling->verdict, "that of the comparison stands, and is not kept");
        QTRY_VERIFY(retrieval.isCurrent());
        QCOMPARE(retrieval.answer().found, 1);

        QVERIFY(rule(
            [](const auto &matter, auto passage) { return Library::overruled(matter, passage, Verdict::Reworded); }));
        QTRY_COMPARE(retrieval.answer().found, 0);
        retrieval.ask({{Retrieve::HasVerdict{Verdict::Reworded}}});
        QTRY_COMPARE(retrieval.answer().found, 1);
        retrieval.ask({{Retrieve::HasRuling{LinkState::Confirmed}}});
        QTRY_COMPARE(retrieval.answer().found, 1);
    }

    void whatAnArticleTakesUp_isToldApartByTheRuling()
    {
        Compared talks;
        annotate(talks, Test::water);
        annotate(talks, u"Our observers counted eleven violations"_s);
        CrossCounting counting(*talks.project);
        counting.follow(talks.index);
        counting.setWatched(true);
        counting.ask({{}, {Grouping::Linked}, {Grouping::Code}});
        QTRY_COMPARE(rows(counting), QStringList{u" 2"_s});
        QVERIFY(talks.compare());
        const QStringList found{u"Daily (found, not ruled on) 1"_s, u" 1"_s};
        QTRY_COMPARE(rows(counting), found);
        talks.rule(talks.findingOf(u"Donetsk"_s), LinkState::Confirmed);
        QTRY_COMPARE(rows(counting), (QStringList{u"Daily 1"_s, u" 1"_s}));
        QVERIFY(talks.project->undo());
        QTRY_COMPARE(rows(counting), found);
        talks.rule(talks.findingOf(u"Donetsk"_s), LinkState::Rejected);
        QTRY_COMPARE(rows(counting), QStringList{u" 2"_s});
    }
};

QTEST_GUILESS_MAIN(TestFoundPassages)
#include "tst_foundpassages.moc"
