// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ruling.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;

namespace {

constexpr TextSpan statement{10, 40};
constexpr TextSpan passage{100, 140};
constexpr TextSpan other{200, 240};

Library::Matter matter(std::optional<Link> ruling = {})
{
    return {DocumentId::create(), DocumentId::create(), statement, true, std::move(ruling)};
}

}

/// What a decision makes of a ruling.
class TestRuling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewRuling_leadsFromTheStatementToThePassage()
    {
        const Library::Matter fresh = matter();
        const Link link = Library::confirmed(fresh, passage);
        QVERIFY(link.id.isNull());
        QCOMPARE(link.from.document, fresh.article);
        QCOMPARE(link.from.anchor.span, statement);
        QCOMPARE(link.to.document, fresh.transcript);
        QCOMPARE(link.to.anchor.span, passage);
        QCOMPARE(link.state, LinkState::Confirmed);
    }

    void aVerdict_staysWithItsPassage()
    {
        const Link ruled = Library::overruled(matter(), passage, Verdict::Reworded);
        QCOMPARE(ruled.state, LinkState::Confirmed);
        QVERIFY(Library::confirmed(matter(ruled), passage).verdict == Verdict::Reworded);
        QVERIFY(!Library::confirmed(matter(ruled), other).verdict);
        QVERIFY(!Library::rejected(matter(ruled)).verdict);
        QVERIFY(Library::rejected(matter(ruled)).to.anchor.span.isEmpty());
    }

    void whatWasChosenByHand_isNotConfirmedAgain()
    {
        const Link chosen = Library::setByHand(matter(), passage);
        QCOMPARE(chosen.state, LinkState::ByHand);
        QCOMPARE(Library::confirmed(matter(chosen), passage), chosen);
        QCOMPARE(Library::confirmed(matter(chosen), other).state, LinkState::Confirmed);
        QCOMPARE(Library::overruled(matter(chosen), passage, Verdict::Verbatim).state, LinkState::ByHand);
    }

    void notFound_rejects()
    {
        const Library::Matter fresh = matter();
        QCOMPARE(Library::overruled(fresh, passage, Verdict::NotFound), Library::rejected(fresh));
    }

    void aNote_outlivesWhatWasDecided()
    {
        const Link noted = Library::noted(matter(Library::confirmed(matter(), passage)), QStringLiteral("why?"));
        QCOMPARE(noted.state, LinkState::Confirmed);
        const Link reopened = Library::reopened(matter(noted));
        QCOMPARE(reopened.state, LinkState::Suggested);
        QCOMPARE(reopened.note, QStringLiteral("why?"));
        QVERIFY(reopened.to.anchor.span.isEmpty());
    }

    void words_areTheStatementTheyShareMostWith_data()
    {
        QTest::addColumn<TextSpan>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("its own words") << statement << true;
        QTest::newRow("more than half of them") << TextSpan{10, 30} << true;
        QTest::newRow("just half of them") << TextSpan{10, 25} << false;
        QTest::newRow("far more words than it has") << TextSpan{0, 90} << false;
        QTest::newRow("words beside it") << TextSpan{50, 60} << false;
    }
    void words_areTheStatementTheyShareMostWith()
    {
        QFETCH(TextSpan, words);
        Review::Finding finding;
        finding.statement.span = statement;
        QTEST(Library::findingLike({finding}, words).has_value(), "found");
    }
};

QTEST_GUILESS_MAIN(TestRuling)
#include "tst_ruling.moc"
