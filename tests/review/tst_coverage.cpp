// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pairs.h"

#include "core/speechshares.h"
#include "review/coverage.h"

#include <QElapsedTimer>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Compare::State;

namespace {

const QByteArray talk = "A talk about NATO\n\n"
                        "Ann Smith: We met in Minsk. It was a cold day - very cold! NATO was there.\n"
                        "The NATO men spoke long.\n\n"
                        "Bob Brown: Nobody knew. Minsk is far away, they said.\n\n"
                        "Ann Smith: Thank you all. See you in Minsk. NATO comes too.\n";

Review::Finding finding(Core::TextSpan passage, State state = State::Found, int parent = -1)
{
    Review::Finding out;
    out.statement.state = state;
    out.statement.parent = parent;
    Compare::Passage source;
    source.span = passage;
    out.statement.passages.append(source);
    return out;
}

QList<Core::TextSpan> allPlaces(const Core::Document &document, const QString &words)
{
    QList<Core::TextSpan> out;
    for (qsizetype at = document.text.indexOf(words); at >= 0; at = document.text.indexOf(words, at + 1))
        out.append({at, at + words.size()});
    return out;
}

}

class TestCoverage final : public QObject {
    Q_OBJECT

    Core::Document m_talk = Test::documentFrom(talk, Core::DocumentKind::Transcript);

    [[nodiscard]] Review::Finding from(QStringView words, State state = State::Found, int parent = -1) const
    {
        return finding(Test::placeOf(m_talk, words), state, parent);
    }
    [[nodiscard]] QString text(Core::TextSpan span) const { return m_talk.textOf(span).toString(); }
    [[nodiscard]] QStringList texts(const QList<Core::TextSpan> &spans) const
    {
        QStringList out;
        for (const Core::TextSpan span : spans)
            out.append(text(span));
        return out;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QCOMPARE(m_talk.speakers.size(), 2);
    }

    void nothingFound_nothingReported()
    {
        const Review::Coverage coverage = Review::coverage(m_talk, {});
        const QList<Core::SpeechShare> shares = Core::speechShares(m_talk);
        QVERIFY(coverage.used.isEmpty() && coverage.topics.isEmpty());
        QCOMPARE(coverage.spoken, shares[0].words + shares[1].words);
        QCOMPARE(coverage.reported, 0);
        QCOMPARE(coverage.speakers.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(coverage.speakers[i].name, m_talk.speakers[i].name);
            QCOMPARE(coverage.speakers[i].spoken, shares[i].words);
            QCOMPARE(coverage.speakers[i].statements, 0);
        }
        QCOMPARE(text(coverage.speakers[0].largestGap),
            u"We met in Minsk. It was a cold day - very cold! NATO was there.\nThe NATO men spoke long."_s);
        QCOMPARE(text(coverage.speakers[1].largestGap), u"Nobody knew. Minsk is far away, they said."_s);
    }

    void passages_areCountedOnce_data()
    {
        QTest::addColumn<QList<Review::Finding>>("findings");
        QTest::addColumn<QStringList>("used");
        QTest::addColumn<int>("reported");
        QTest::addColumn<int>("statements"); ///< of the first speaker
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("one") << QList{from(u"We met in Minsk.")} << QStringList{u"We met in Minsk."_s} << 4 << 1;
        row("two statements from one passage") << QList{from(u"We met in Minsk."), from(u"We met in Minsk.")}
                                               << QStringList{u"We met in Minsk."_s} << 4 << 2;
        row("passages that overlap") << QList{from(u"cold day - very cold!"), from(u"It was a cold day")}
                                     << QStringList{u"It was a cold day - very cold!"_s} << 7 << 2;
        row("passages that touch") << QList{from(u"We met "), from(u"in Minsk.")} << QStringList{u"We met in Minsk."_s}
                                   << 4 << 2;
        row("a passage that cuts words") << QList{from(u"et in Min")} << QStringList{u"et in Min"_s} << 3 << 1;
        row("both halves of a word") << QList{from(u"Mi"), from(u"sk")} << QStringList{u"Mi"_s, u"sk"_s} << 1 << 2;
        row("a fragment and the statement around it")
            << QList{from(u"We met in Minsk."), from(u"met in Minsk", State::Found, 0)}
            << QStringList{u"We met in Minsk."_s} << 4 << 1;
        row("a fragment from elsewhere") << QList{from(u"We met"), from(u"NATO was there", State::Found, 0)}
                                         << QStringList{u"We met"_s, u"NATO was there"_s} << 5 << 1;
        row("a fragment of a statement that is not found")
            << QList{from(u"It was", State::NotFound), from(u"We met", State::Found, 0)} << QStringList{u"We met"_s}
            << 2 << 1;
        row("possible and not found") << QList{from(u"We met", State::Possible), from(u"It was", State::NotFound)}
                                      << QStringList{} << 0 << 0;
        row("two speakers in one passage") << QList{from(u"spoke long.\nBob Brown: Nobody")}
                                           << QStringList{u"spoke long.\nBob Brown: Nobody"_s} << 3 << 1;
        row("outside of all turns") << QList{from(u"A talk about")} << QStringList{u"A talk about"_s} << 0 << 0;
    }
    void passages_areCountedOnce()
    {
        QFETCH(QList<Review::Finding>, findings);
        const Review::Coverage coverage = Review::coverage(m_talk, findings);
        QTEST(texts(coverage.used), "used");
        QTEST(coverage.reported, "reported");
        QTEST(coverage.speakers[0].statements, "statements");
        QCOMPARE(coverage.speakers[0].reported + coverage.speakers[1].reported, coverage.reported);
    }

    void found_withoutPassage_isNoSource()
    {
        Review::Finding empty = from(u"We met");
        empty.statement.passages.clear();
        QCOMPARE(Review::coverage(m_talk, {empty}).used, QList<Core::TextSpan>());
    }

    void largestGap_isTheLongestStretchOfOneTurn()
    {
        const Review::Coverage coverage = Review::coverage(
            m_talk, {from(u"very cold"), from(u"Thank you"), from(u"Nobody knew. Minsk is far away, they said.")});
        QCOMPARE(text(coverage.speakers[0].largestGap), u"We met in Minsk. It was a cold day"_s);
        QVERIFY(coverage.speakers[1].largestGap.isEmpty());
        QCOMPARE(coverage.speakers[1].reported, coverage.speakers[1].spoken);
    }

    void topics_countTheSentencesThatNameThem()
    {
        const QList<Review::Places> topics{{u"NATO"_s, allPlaces(m_talk, u"NATO"_s)},
            {u"Minsk"_s, allPlaces(m_talk, u"Minsk"_s)}, {u"Ann"_s, allPlaces(m_talk, u"Ann"_s)}};
        const Review::Coverage coverage = Review::coverage(m_talk,
            {from(u"NATO was there."), from(u"NATO was", State::Found, 0), from(u"Minsk. NATO comes too."),
                from(u"Nobody")},
            topics);
        QCOMPARE(coverage.topics.size(), 3);
        // Not the title; three sentences, the first and the last of them used.
        QCOMPARE(coverage.topics[0].name, u"NATO"_s);
        QCOMPARE(coverage.topics[0].spoken, 3 + 5 + 3);
        QCOMPARE(coverage.topics[0].reported, 3 + 3);
        QCOMPARE(coverage.topics[0].statements, 2);
        QCOMPARE(text(coverage.topics[0].largestGap), u"The NATO men spoke long."_s);
        QCOMPARE(coverage.topics[1].spoken, 4 + 6 + 4);
        QCOMPARE(coverage.topics[1].reported, 1);
        QCOMPARE(coverage.topics[1].statements, 1);
        QCOMPARE(text(coverage.topics[1].largestGap), u"Minsk is far away, they said."_s);
        // Labels are not speech.
        QCOMPARE(coverage.topics[2], (Review::Share{u"Ann"_s, 0, 0, 0, {}}));
    }

    void codes_countTheWordsOfTheirPassages()
    {
        const auto place = [this](QStringView words) { return Test::placeOf(m_talk, words); };
        const QList<Review::Places> codes{
            {u"two that overlap"_s, {place(u"We met in Minsk. It was"), place(u"in Minsk.")}},
            {u"over a label"_s, {place(u"long.\nBob Brown: Nobody knew.")}}, {u"unused"_s, {}}};
        const Review::Coverage coverage = Review::coverage(
            m_talk, {from(u"met in Minsk"), from(u"in", State::Found, 0), from(u"far away")}, {}, codes);
        QCOMPARE(coverage.codes.size(), 3);
        QCOMPARE(coverage.codes[0], (Review::Share{u"two that overlap"_s, 6, 3, 1, place(u"It was")}));
        QCOMPARE(coverage.codes[1], (Review::Share{u"over a label"_s, 3, 0, 0, place(u"Nobody knew.")}));
        QCOMPARE(coverage.codes[2], (Review::Share{u"unused"_s, 0, 0, 0, {}}));
    }

    void topicsAndCodes_areCountedInOneSpeakersWords_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<Review::Share>("topic");
        QTest::addColumn<Review::Share>("code");
        const auto place = [this](QStringView words) { return Test::placeOf(m_talk, words); };
        QTest::newRow("everybody") << -1 << Review::Share{u"Minsk"_s, 14, 5, 2, place(u"See you in Minsk.")}
                                   << Review::Share{u"coded"_s, 3, 1, 1, place(u"Nobody knew.")};
        QTest::newRow("the one") << 0 << Review::Share{u"Minsk"_s, 8, 2, 1, place(u"See you in Minsk.")}
                                 << Review::Share{u"coded"_s, 1, 1, 1, {}};
        QTest::newRow("the other") << 1 << Review::Share{u"Minsk"_s, 6, 3, 1, place(u"away, they said.")}
                                   << Review::Share{u"coded"_s, 2, 0, 0, place(u"Nobody knew.")};
    }
    void topicsAndCodes_areCountedInOneSpeakersWords()
    {
        QFETCH(int, group);
        const QList<Review::Finding> findings{from(u"in Minsk"), from(u"Minsk is far"), from(u"spoke long.")};
        const QList<Review::Places> topics{{u"Minsk"_s, allPlaces(m_talk, u"Minsk"_s)}};
        const QList<Review::Places> codes{{u"coded"_s, {Test::placeOf(m_talk, u"long.\nBob Brown: Nobody knew.")}}};
        const Review::Coverage coverage = Review::coverage(m_talk, findings, topics, codes, group);
        QTEST(coverage.topics.first(), "topic");
        QTEST(coverage.codes.first(), "code");
        QCOMPARE(coverage.speakers, Review::coverage(m_talk, findings).speakers);
    }

    void nobodyToldApart_theWholeTextCounts()
    {
        const Core::Document plain =
            Test::documentFrom("One two three.\n\nFour five - six.\n", Core::DocumentKind::Transcript);
        QVERIFY(plain.turns.isEmpty());
        const Review::Coverage coverage = Review::coverage(
            plain, {finding(Test::placeOf(plain, u"two three"))}, {{u"five"_s, {Test::placeOf(plain, u"five")}}});
        QCOMPARE(coverage.spoken, Core::wordCount(plain.text));
        QCOMPARE(coverage.reported, 2);
        QVERIFY(coverage.speakers.isEmpty());
        QCOMPARE(coverage.topics[0].spoken, 3);
        QCOMPARE(Review::coverage({}, {}), Review::Coverage());
    }

    void shared_areWholeSentencesOfTwoArticlesAndMore()
    {
        const auto used = [this](std::initializer_list<QStringView> places) {
            QList<Core::TextSpan> out;
            for (const QStringView words : places)
                out.append(Test::placeOf(m_talk, words));
            return out;
        };
        const QList<Review::SharedPassage> shared = Review::sharedPassages(m_talk,
            {used({u"We met in Minsk. It was a cold", u"The NATO men", u"Nobody knew."}),
                used({u"Minsk. It was a cold day", u"Bob", u"knew"}), used({u"men spoke", u"Nobody", u"See you"})});
        QStringList printed;
        for (const Review::SharedPassage &one : shared) {
            QStringList articles;
            for (const int article : one.articles)
                articles.append(QString::number(article));
            printed.append(articles.join(u' ') + u": "_s + text(one.span));
        }
        QCOMPARE(printed,
            (QStringList{u"0 1 2: Nobody knew."_s, u"0 1: We met in Minsk. It was a cold day - very cold!"_s,
                u"0 2: The NATO men spoke long."_s}));
        QVERIFY(Review::sharedPassages(m_talk, {}).isEmpty());
        QVERIFY(Review::sharedPassages(m_talk, {used({u"We met"})}).isEmpty());
    }

    void millionWords_takeAMoment()
    {
        QByteArray text;
        for (int i = 0; i < 23'000; ++i)
            text += "Ann Smith: We met in Minsk. It was a cold day, very cold! Many men were there, they spoke long. "
                    "Bob knew of this.\n\nBob Brown: Nobody knew. Minsk is far away, they said. And nobody would go "
                    "there again. No, nobody "
                    "would go there at any time.\n\n";
        const Core::Document document = Test::documentFrom(text, Core::DocumentKind::Transcript);
        QList<Review::Finding> findings;
        for (qsizetype at = 0; at < document.text.size() - 100; at += 2000)
            findings.append(finding({at, at + 100}));
        const QList<Core::TextSpan> places = allPlaces(document, u"Minsk"_s);
        QElapsedTimer timer;
        timer.start();
        const Review::Coverage coverage =
            Review::coverage(document, findings, {{u"Minsk"_s, places}, {u"the same"_s, places}});
        qInfo("%d words, %lld findings: %lld ms", coverage.spoken, qlonglong(findings.size()), timer.restart());
        QVERIFY(coverage.spoken > 900'000);
        QVERIFY(!Review::sharedPassages(document, {coverage.used, coverage.used}).isEmpty());
        qInfo("shared passages: %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
