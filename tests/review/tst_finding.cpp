// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pairs.h"

#include "review/finding.h"
#include "review/lookingagain.h"

using namespace Crossread;
using namespace Qt::StringLiterals;
using Compare::State;
using Compare::StatementKind;
using Core::LinkState;
using Core::Verdict;

namespace {

const QByteArray talk = "Ann Smith: We will build four new bridges over the river next year.\n\n"
                        "Bob Brown: The harbour remains closed because of the storm damage.\n\n"
                        "Ann Smith: Nobody has promised the fishermen any compensation so far.\n";
const QByteArray report =
    "Bridges to come\n\n"
    "\"We will build four new bridges over the river,\" Ann Smith said.\n\n"
    "The town has waited for long. Bob Brown said that the harbour \"remains closed\" because of storm damage.\n\n"
    "\"The moon is made of green cheese entirely,\" Ann Smith said.\n\n"
    "Fishermen are angry.\n";

}

/// findings() and tally(): what becomes of a comparison once the reader has ruled.
class TestFinding final : public QObject {
    Q_OBJECT

    Core::Document m_talk = Test::documentFrom(talk, Core::DocumentKind::Transcript);
    Core::Document m_report = Test::documentFrom(report, Core::DocumentKind::Article);
    Compare::TranscriptIndex m_index{m_talk};
    Compare::Comparison m_comparison = Compare::compare(m_index, m_report);

    [[nodiscard]] Core::Link ruling(QStringView statement, LinkState state, QStringView passage = {}) const
    {
        return Test::rulingOn(m_report, statement, state, m_talk, passage);
    }
    [[nodiscard]] QList<Review::Finding> findings(const QList<Core::Link> &links = {}) const
    {
        Compare::Judge judge(m_index, m_report);
        return Review::findings(m_comparison, judge, links);
    }
    [[nodiscard]] QString text(const Review::Finding &finding) const
    {
        return m_report.textOf(finding.statement.span).toString();
    }
    [[nodiscard]] Review::Finding findingOf(QStringView begin, const QList<Review::Finding> &all) const
    {
        const auto found =
            std::ranges::find_if(all, [&](const Review::Finding &one) { return text(one).startsWith(begin); });
        if (found == all.end())
            qFatal("no finding of “%s”", qPrintable(begin.toString()));
        return *found;
    }
    [[nodiscard]] QString source(const Review::Finding &finding) const
    {
        return finding.hasSource() ? m_talk.textOf(finding.statement.passages.constFirst().span).toString() : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void withoutRulings_isTheComparisonWithoutContext()
    {
        const QList<Review::Finding> all = findings();
        QStringList texts;
        for (const Review::Finding &one : all) {
            texts.append(text(one));
            QVERIFY(one.isJudged() && !one.ruling && one.note().isEmpty() && one.state() == LinkState::Suggested);
        }
        QCOMPARE(texts,
            (QStringList{u"We will build four new bridges over the river,"_s,
                u"Bob Brown said that the harbour \"remains closed\" because of storm damage."_s, u"remains closed"_s,
                u"The moon is made of green cheese entirely,"_s}));
        // The comparison counts the context before it, the result does not.
        QCOMPARE(all[2].statement.parent, 1);
        QVERIFY(all[2].suggested.parent > 1);
        QCOMPARE(source(all[0]), u"We will build four new bridges over the river next year."_s);
        QCOMPARE(Review::tally(all), (Review::Tally{.statements = 4, .found = 3, .notFound = 1}));
    }

    void ruling_belongsToTheStatementItOverlaps_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("statement"); ///< the begin of the one that is ruled on
        QTest::addColumn<int>("count"); ///< of findings
        QTest::newRow("its very words") << "We will build four new bridges over the river" << "We will build" << 4;
        QTest::newRow("with its marks") << "\"We will build four new bridges over the river,\"" << "We will build" << 4;
        QTest::newRow("most of it") << "build four new bridges over the river" << "We will build" << 4;
        QTest::newRow("too little of it") << "bridges over the river" << "bridges over" << 5;
        QTest::newRow("the fragment, not the statement around it") << "remains closed" << "remains closed" << 4;
        QTest::newRow("the statement, not its fragment")
            << "Bob Brown said that the harbour \"remains closed\" because of storm damage."
            << "Bob Brown said" << 4;
        QTest::newRow("context") << "Fishermen are angry." << "Fishermen" << 5;
        QTest::newRow("words of context") << "waited for" << "waited for" << 5;
    }
    void ruling_belongsToTheStatementItOverlaps()
    {
        QFETCH(QString, words);
        QFETCH(QString, statement);
        const QList<Review::Finding> all =
            findings({ruling(words, LinkState::ByHand, u"Nobody has promised the fishermen")});
        QTEST(int(all.size()), "count");
        const Review::Finding ruled = findingOf(statement, all);
        QVERIFY(ruled.ruling && ruled.isJudged());
        QCOMPARE(ruled.state(), LinkState::ByHand);
        QCOMPARE(source(ruled), u"Nobody has promised the fishermen"_s);
        QCOMPARE(std::ranges::count_if(all, [](const Review::Finding &one) { return one.ruling.has_value(); }), 1);
        QCOMPARE(Review::tally(all).ruled, 1);
        // In the order of the article, each fragment behind the statement it lies in.
        QVERIFY(std::ranges::is_sorted(all, {}, [](const Review::Finding &one) { return one.statement.span.begin; }));
        const Review::Finding fragment = findingOf(u"remains closed", all);
        QVERIFY(text(all[fragment.statement.parent]).startsWith(u"Bob Brown said"_s));
    }

    void confirmed_asSuggested_isSure()
    {
        const QString passage = source(findings()[1]);
        const QList<Review::Finding> all =
            findings({ruling(u"Bob Brown said that the harbour \"remains closed\" because of storm damage.",
                LinkState::Confirmed, passage)});
        QCOMPARE(source(all[1]), passage);
        QCOMPARE(all[1].statement.verdict, all[1].suggested.verdict);
        QCOMPARE(all[1].statement.changes, all[1].suggested.changes);
        QCOMPARE(all[1].statement.confidence, 1.);
        QCOMPARE(Review::tally(all).ruled, 1);
    }

    void confirmed_withoutPassage_thereIsNone()
    {
        const Review::Finding none = findingOf(
            u"The moon", findings({ruling(u"The moon is made of green cheese entirely", LinkState::Confirmed)}));
        QCOMPARE(none.statement.state, State::NotFound);
        QCOMPARE(none.state(), LinkState::Confirmed);
    }

    void rejected_countsAsNotFound()
    {
        const QList<Review::Finding> all = findings({ruling(u"We will build four new bridges over the river",
            LinkState::Rejected, u"We will build four new bridges over the river next year.")});
        QVERIFY(!all[0].hasSource() && all[0].suggested.state == State::Found);
        QCOMPARE(all[0].statement.verdict, Verdict::NotFound);
        QCOMPARE(all[0].statement.confidence, 0.);
        QVERIFY(all[0].statement.changes.isEmpty() && all[0].statement.matches.isEmpty()
            && all[0].statement.alerts.isEmpty());
        QVERIFY(!all[0].statement.passages.isEmpty()); // to show what was suggested
        QCOMPARE(Review::tally(all), (Review::Tally{.statements = 4, .found = 2, .notFound = 2, .ruled = 1}));
    }

    void passageByHand_takesThePlaceOfTheSuggested()
    {
        const QList<Review::Finding> all = findings({ruling(u"We will build four new bridges over the river",
            LinkState::ByHand, u"The harbour remains closed because of the storm damage.")});
        QCOMPARE(source(all[0]), u"The harbour remains closed because of the storm damage."_s);
        QVERIFY(all[0].statement.passages.size() > 1);
        QCOMPARE(m_talk.textOf(all[0].statement.passages[1].span),
            u"We will build four new bridges over the river next year."_s);
        QCOMPARE(source({all[0].suggested, all[0].suggested, {}}),
            u"We will build four new bridges over the river next year."_s);
    }

    void wordsByHand_areAStatement_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<StatementKind>("kind");
        QTest::addColumn<int>("index");
        QTest::newRow("before all others") << "Bridges" << StatementKind::Indirect << 0;
        QTest::newRow("between two, before a fragment") << "waited for" << StatementKind::Indirect << 1;
        QTest::newRow("behind all others") << "are angry" << StatementKind::Indirect << 4;
        QTest::newRow("within a quotation") << "four new" << StatementKind::Direct << 1;
    }
    void wordsByHand_areAStatement()
    {
        QFETCH(QString, words);
        QFETCH(int, index);
        const QList<Review::Finding> all =
            findings({ruling(words, LinkState::ByHand, u"Nobody has promised the fishermen")});
        QCOMPARE(all.size(), 5);
        QCOMPARE(text(all[index]), words);
        QTEST(all[index].statement.kind, "kind");
        QCOMPARE(all[index].statement.parent, -1);
        QVERIFY(all[index].suggested.passages.isEmpty());
        const Review::Finding fragment = findingOf(u"remains closed", all);
        QVERIFY(text(all[fragment.statement.parent]).startsWith(u"Bob Brown said"_s));
        QCOMPARE(Review::tally(all).statements, 5);
    }

    void overruledVerdict_stands()
    {
        Core::Link link = ruling(u"We will build four new bridges over the river", LinkState::Suggested);
        link.verdict = Verdict::Reworded;
        const Review::Finding ruled = findings({link})[0];
        QCOMPARE(ruled.statement.verdict, Verdict::Reworded);
        QVERIFY(ruled.suggested.verdict != Verdict::Reworded);
        QVERIFY(ruled.hasSource());
        QCOMPARE(ruled.statement.confidence, ruled.suggested.confidence);
        QCOMPARE(Review::tally({ruled}).ruled, 0);
    }

    void noteOnly_changesNothingElse()
    {
        Core::Link link = ruling(u"The moon is made of green cheese entirely", LinkState::Suggested);
        link.note = u"ask her"_s;
        const Review::Finding noted = findingOf(u"The moon", findings({link}));
        QCOMPARE(noted.note(), u"ask her"_s);
        QCOMPARE(noted.state(), LinkState::Suggested);
        QCOMPARE(noted.statement, findingOf(u"The moon", findings()).statement);
    }

    void lostEnds_ruleOnNothing()
    {
        Core::Link lostStatement = ruling(u"waited for", LinkState::ByHand, u"Nobody has promised");
        lostStatement.from.state = Core::AnchorState::Orphaned;
        Core::Link lostPassage = ruling(u"Fishermen are", LinkState::ByHand, u"Nobody has promised");
        lostPassage.to.state = Core::AnchorState::Orphaned;
        Core::Link lostSource =
            ruling(u"We will build four new bridges over the river", LinkState::Confirmed, u"Nobody has promised");
        lostSource.to.state = Core::AnchorState::Orphaned;
        const QList<Core::Link> links{lostStatement, lostPassage, lostSource, Core::Link()};
        QCOMPARE(findings(links), findings());
        // They show nowhere, so the reader is told of each.
        const QString told = Review::remarksOn({}, links).join(u' ');
        QVERIFY2(told.startsWith(u"3 ") && told.contains(u"“%1”"_s.arg(lostStatement.from.anchor.exact))
                && told.contains(u"“%1”"_s.arg(lostPassage.to.anchor.exact)),
            qPrintable(told));
        QVERIFY(Review::remarksOn({}, {Core::Link()}).isEmpty());
    }

    void verdictOfTheReader_saysWhetherThereIsASource()
    {
        Core::Link none = ruling(u"We will build four new bridges over the river", LinkState::Suggested);
        none.verdict = Verdict::NotFound;
        QVERIFY(!findings({none})[0].hasSource());
        Core::Link some = ruling(u"The moon is made of green cheese entirely", LinkState::Suggested);
        some.verdict = Verdict::Paraphrase;
        Review::Finding moon = findingOf(u"The moon", findings());
        QCOMPARE(moon.statement.state, State::NotFound);
        moon = findingOf(u"The moon", findings({some}));
        QCOMPARE(moon.hasSource(), !moon.suggested.passages.isEmpty());
        QCOMPARE(moon.statement.verdict, Verdict::Paraphrase);
        some.state = LinkState::Rejected;
        QCOMPARE(findingOf(u"The moon", findings({some})).statement.verdict, Verdict::NotFound);
    }

    void noteOnContext_isShownButNotCounted()
    {
        Core::Link note = ruling(u"Fishermen are angry.", LinkState::Suggested);
        note.note = u"who?"_s;
        const QList<Review::Finding> all = findings({note});
        QVERIFY(!findingOf(u"Fishermen", all).isJudged());
        QCOMPARE(Review::tally(all), Review::tally(findings()));
    }

    void ofTwoRulings_theLaterCounts()
    {
        const QStringView words = u"We will build four new bridges over the river";
        Core::Link first = ruling(words, LinkState::Rejected);
        Core::Link second =
            ruling(words, LinkState::Confirmed, u"We will build four new bridges over the river next year.");
        QVERIFY(findings({first, second})[0].hasSource());
        QVERIFY(!findings({second, first})[0].hasSource());
        QCOMPARE(findings({first, second}).size(), 4);
    }

    void secondLook_isTakenOverButWhereTheReaderHasRuled()
    {
        Compare::Comparison again = m_comparison;
        again.remarks.append(Compare::Remark::LookedAgain);
        for (Compare::Statement &statement : again.statements) {
            if (statement.kind != StatementKind::Direct && statement.kind != StatementKind::Indirect)
                continue;
            statement.state = State::Found; // it finds something else for all of them
            statement.verdict = Verdict::Paraphrase;
            statement.passages = {Compare::Passage{.span = {0, 10}}};
        }
        Compare::Comparison known = m_comparison;
        const QList<Review::Finding> ruled =
            findings({ruling(u"The moon is made of green cheese", LinkState::Rejected)});
        const Core::TextSpan bridges = findingOf(u"We will build", ruled).statement.span;
        const Core::TextSpan harbour = findingOf(u"Bob Brown", ruled).statement.span;
        const Core::TextSpan moon = findingOf(u"The moon", ruled).statement.span;
        QCOMPARE(Review::takeOver(known, again, ruled), (QList{bridges, harbour}));
        Compare::Judge judge(m_index, m_report);
        const QList<Review::Finding> all =
            Review::findings(known, judge, {ruling(u"The moon is made of green cheese", LinkState::Rejected)});
        QCOMPARE(findingOf(u"We will build", all).statement.verdict, Verdict::Paraphrase);
        QCOMPARE(findingOf(u"The moon", all).suggested, findingOf(u"The moon", ruled).suggested);
        QVERIFY(known.remarks.contains(Compare::Remark::LookedAgain));
        QVERIFY(!moon.isEmpty());

        // How sure it is and what is offered for a statement that nobody made are no other outcome.
        again = m_comparison;
        for (Compare::Statement &statement : again.statements) {
            statement.confidence /= 2;
            if (statement.state == State::NotFound)
                statement.passages.clear();
        }
        known = m_comparison;
        QVERIFY(Review::takeOver(known, again, findings()).isEmpty());
        QCOMPARE(known.statements, again.statements);

        QVERIFY(Review::takeOver(known, {}, findings()).isEmpty()); // canceled
        QCOMPARE(known.statements, again.statements);
    }

    void alerts_areCountedByStatement()
    {
        Review::Finding finding;
        finding.statement.state = State::Found;
        finding.statement.alerts = {{}, {}};
        Review::Finding fragment = finding;
        fragment.statement.parent = 0;
        QCOMPARE(Review::tally({finding, fragment}), (Review::Tally{.statements = 2, .found = 2, .alerts = 2}));
        QCOMPARE(Review::tally({}), Review::Tally());
    }

    void alert_isHeardAsASentence()
    {
        Review::Finding finding;
        finding.statement.state = State::Found;
        finding.statement.verdict = Verdict::Reworded;
        QCOMPARE(Review::heardAs(finding), u"reworded"_s);
        const Compare::Alert number{.kind = Compare::AlertKind::NumberChanged, .statement = {}, .passage = {}};
        finding.statement.alerts = {number, number};
        QCOMPARE(Review::heardAs(finding), u"reworded, alert: Check the number: the passage has another one"_s); // once
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
