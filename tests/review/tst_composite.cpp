// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pairs.h"

#include "review/coverage.h"

using namespace Crossread;
using namespace Qt::StringLiterals;
using Core::LinkState;
using Review::Finding;

namespace {

const QByteArray talk =
    "Ann Smith: We will build four new bridges over the river next year. The ferries were sold long ago. Nobody wanted "
    "to keep them. The old market hall becomes a library for children. It opens in spring with ten thousand books.\n\n"
    "Bob Brown: The harbour remains closed because of the storm damage. Divers found a crack in the lock gate.\n\n"
    "Ann Smith: The swimming pool stays open every evening.\n";
const QString bridges = u"We will build four new bridges over the river next year."_s;
const QString harbour = u"The harbour remains closed because of the storm damage."_s;
const QString compound =
    u"Smith said that four new bridges over the river would be built, and Brown said that the harbour "
    "remains closed because of the storm."_s;

}

/// Quotations and reports put together from several places, once findings() has joined them with what the reader rules.
class TestComposite final : public QObject {
    Q_OBJECT

    Core::Document m_talk = Test::documentFrom(talk, Core::DocumentKind::Transcript);
    Compare::TranscriptIndex m_index{m_talk};

    [[nodiscard]] static Core::Document articleWith(const QString &words)
    {
        return Test::documentFrom(
            (words + u"\n\n\"Divers found a crack in the lock gate,\" Bob Brown said.\n"_s).toUtf8(),
            Core::DocumentKind::Article);
    }
    [[nodiscard]] QList<Finding> findings(const Core::Document &article, const QList<Core::Link> &links = {}) const
    {
        Compare::Judge judge(m_index, article);
        return Review::findings(Compare::compare(m_index, article), judge, links);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void betweenSentences_isTold_data()
    {
        QTest::addColumn<QString>("quotation");
        QTest::addColumn<QString>("told"); ///< on the second statement; empty: nothing
        const QString second = u"The old market hall becomes a library for children."_s;
        QTest::newRow("one follows the other") << second + u" It opens in spring with ten thousand books." << u""_s;
        QTest::newRow("nothing marks what is left out")
            << bridges + u' ' + second << u"11 word(s) left out here, not marked."_s;
        QTest::newRow("an ellipsis between")
            << bridges + u" … " + second << u"11 word(s) left out here, marked by an ellipsis."_s;
        QTest::newRow("an ellipsis that ends the first") << u"We will build four new bridges over the river... "_s
                + second << u"13 word(s) left out here, marked by an ellipsis."_s;
        QTest::newRow("an ellipsis in brackets")
            << bridges + u" [...] " + second << u"11 word(s) left out here, marked by an ellipsis."_s;
        QTest::newRow("the other way round")
            << second + u' ' + bridges << u"What follows stands earlier in the transcript."_s;
        QTest::newRow("from a later turn")
            << u"It opens in spring with ten thousand books. The swimming pool stays open every evening."_s
            << u"17 word(s) left out here, not marked. What follows was said in another turn."_s;
        QTest::newRow("somebody else's words")
            << u"It opens in spring with ten thousand books. The harbour remains closed because of the storm damage."_s
            << u"Somebody else says what follows."_s;
        QTest::newRow("two quotations") << bridges + u"\" she said. \"" + second << u""_s;
    }

    void betweenSentences_isTold()
    {
        QFETCH(QString, quotation);
        const QList<Finding> all = findings(articleWith(u"\"%1\" Ann Smith said."_s.arg(quotation)));
        QVERIFY(all.size() > 1);
        QVERIFY(all[0].hasSource() && all[1].hasSource() && !all[0].gapBefore);
        QTEST(all[1].gapBefore ? sentence(*all[1].gapBefore) : QString(), "told");
    }

    void whatWasNotFound_hasNoGap()
    {
        const QList<Finding> all = findings(articleWith(
            u"\"%1 Every pupil gets a purple elephant. The old market hall becomes a library for children.\" Ann Smith said."_s
                .arg(bridges)));
        QCOMPARE(std::ranges::count_if(all, [](const Finding &one) { return one.gapBefore.has_value(); }), 0);
    }

    void aRuling_movesTheGap()
    {
        const Core::Document article =
            articleWith(u"\"%1 The old market hall becomes a library for children.\" Ann Smith said."_s.arg(bridges));
        const QList<Finding> all = findings(article,
            {Test::rulingOn(article, u"The old market hall becomes a library for children.", LinkState::ByHand, m_talk,
                u"The ferries were sold long ago.")});
        QVERIFY(!all[1].gapBefore);
    }

    void ruling_keepsThePartsOrReplacesThem_data()
    {
        QTest::addColumn<LinkState>("state");
        QTest::addColumn<QString>("passage");
        QTest::addColumn<int>("parts");
        QTest::newRow("the first part's passage is confirmed") << LinkState::Confirmed << bridges << 2;
        QTest::newRow("only noted") << LinkState::Suggested << u""_s << 2;
        QTest::newRow("the second part's passage is confirmed") << LinkState::Confirmed << harbour << 1;
        QTest::newRow("another passage by hand") << LinkState::ByHand << u"The ferries were sold long ago."_s << 1;
        QTest::newRow("rejected") << LinkState::Rejected << u""_s << 1;
    }

    void ruling_keepsThePartsOrReplacesThem()
    {
        QFETCH(LinkState, state);
        QFETCH(QString, passage);
        const Core::Document article = articleWith(compound);
        const Finding before = findings(article).constFirst();
        QCOMPARE(before.statement.partCount(), 2);
        const Finding ruled =
            findings(article, {Test::rulingOn(article, compound, state, m_talk, passage)}).constFirst();
        QTEST(int(ruled.statement.partCount()), "parts");
        QCOMPARE(ruled.suggested, before.suggested);
    }

    void coverage_countsEachPart()
    {
        const Review::Coverage covered = Review::coverage(m_talk, findings(articleWith(compound)).first(1));
        QCOMPARE(covered.used, (QList<Core::TextSpan>{Test::placeOf(m_talk, bridges), Test::placeOf(m_talk, harbour)}));
        QCOMPARE(covered.speakers[0].statements, 1);
        QCOMPARE(covered.speakers[1].statements, 1);
    }
};

QTEST_GUILESS_MAIN(TestComposite)
#include "tst_composite.moc"
