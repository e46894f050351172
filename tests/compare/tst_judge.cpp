// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/comparer.h"
#include "compare/goldpair.h"
#include "import/importer.h"
#include "support/shareddata.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

/// A statement against the passage that the reader chose for it.
class TestJudge final : public QObject {
    Q_OBJECT

    static Core::Document document(const QString &text, Core::DocumentKind kind)
    {
        Core::ImportOptions options;
        options.kind = kind;
        return *Import::importBytes(text.toUtf8(), u"text"_s, options);
    }

    const Core::Document m_transcript = document(u"Ada Orlo: Good evening. We will not sell the harbor to anybody, and "
                                                 u"I said so in March. The new ferry costs 40 "
                                                 "million euro, and it will sail before the summer. (Laughter.)\n\n"
                                                 "Ben Quist: We will not sell the old engine to anybody. Give me a new "
                                                 "shaft and I will give you ten more years.\n\n"
                                                 "Ada Orlo: I have heard that.\n"_s,
        Core::DocumentKind::Transcript);
    const Core::Document m_article = document(
        u"“We will not sell the harbor to anybody,” Orlo said. The crowd laughed.\n"_s, Core::DocumentKind::Article);

    static TextSpan in(const Core::Document &document, const QString &words)
    {
        const qsizetype begin = document.text.indexOf(words);
        Q_ASSERT(begin >= 0);
        return {begin, begin + words.size()};
    }

    /// The first statement, or these words of the article as one of that kind.
    Statement statement(const QString &words = u"We will not sell the harbor to anybody,"_s,
        StatementKind kind = StatementKind::Direct, int speaker = 0) const
    {
        Statement out;
        out.span = in(m_article, words);
        out.kind = kind;
        out.attribution.names = {m_transcript.speakers[speaker].name};
        out.attribution.speakers = {speaker};
        return out;
    }

    Statement judged(const Statement &statement, TextSpan passage) const
    {
        const TranscriptIndex transcript(m_transcript);
        return Judge(transcript, m_article).judge(statement, passage);
    }

private Q_SLOTS:
    void itsOwnPassage_givesWhatCompareGave_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &folder : Test::goldFolders())
            QTest::newRow(qPrintable(folder.section(u'/', -1))) << folder;
    }

    void itsOwnPassage_givesWhatCompareGave()
    {
        QFETCH(QString, folder);
        const auto pair = Test::readGoldPair(folder);
        if (!pair)
            QSKIP(Test::besideTheProject);
        const TranscriptIndex index(pair->transcript);
        Judge judge(index, pair->article);
        for (const Statement &expected : compare(index, pair->article).statements) {
            // A passage chosen for a compound statement is its only one.
            if (expected.state != State::Found || !expected.gaps.isEmpty())
                continue;
            const TextSpan passage = expected.passages.first().span;
            QCOMPARE(judge.judge(expected, passage), expected);
            Statement bare;
            bare.span = expected.span;
            bare.kind = expected.kind;
            bare.attribution = expected.attribution;
            const Statement actual = judge.judge(bare, passage);
            QCOMPARE(actual.verdict, expected.verdict);
            QCOMPARE(actual.changes, expected.changes);
            QCOMPARE(actual.matches, expected.matches);
            QCOMPARE(actual.alerts, expected.alerts);
            QCOMPARE(actual.misattributed, expected.misattributed);
            QCOMPARE(actual.passages.size(), 1);
            QCOMPARE(actual.passages[0].speaker, expected.passages[0].speaker);
            QCOMPARE(actual.passages[0].words, expected.passages[0].words);
            if (expected.passages[0].part != expected.span)
                continue;
            const Evidence &known = expected.passages[0].evidence;
            const Evidence &found = actual.passages[0].evidence;
            QVERIFY(std::abs(found.coverage - known.coverage) < 1e-5);
            QVERIFY(std::abs(found.exact - known.exact) < 1e-5);
            QVERIFY(std::abs(found.precision - known.precision) < 1e-5);
            QVERIFY(std::abs(found.order - known.order) < 1e-5);
            QCOMPARE(found.speaker, known.speaker);
        }
    }

    void chosenPassage_isLaidAgainst_data()
    {
        QTest::addColumn<TextSpan>("passage");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("speaker");
        QTest::addColumn<bool>("misattributed");
        const auto row = [&](const char *name, const QString &passage, Verdict verdict, int speaker, bool another) {
            QTest::newRow(name) << in(m_transcript, passage) << int(verdict) << speaker << another;
        };
        row("the sentence", u"We will not sell the harbor to anybody, and I said so in March."_s, Verdict::Verbatim, 0,
            false);
        row("the part of it that was quoted", u"We will not sell the harbor to anybody"_s, Verdict::Verbatim, 0, false);
        row("a part that lacks the end", u"We will not sell the harbor"_s, Verdict::NearVerbatim, 0, false);
        row("a part that has hardly anything of it", u"the harbor to"_s, Verdict::Reworded, 0, false);
        row("half a word counts as the word", u"ill not sell the harbor to anybo"_s, Verdict::NearVerbatim, 0, false);
        row("another sentence", u"The new ferry costs 40 million euro, and it will sail before the summer."_s,
            Verdict::Paraphrase, 0, false);
        row("several sentences",
            u"Good evening. We will not sell the harbor to anybody, and I said so in March. The new ferry costs 40 "
            "million euro"_s,
            Verdict::Verbatim, 0, false);
        row("somebody else's words, where the one named has said them",
            u"We will not sell the old engine to anybody."_s, Verdict::NearVerbatim, 1, false);
        row("from one turn into the next",
            m_transcript.text.sliced(in(m_transcript, u"The new ferry"_s).begin,
                in(m_transcript, u"Give me"_s).begin - in(m_transcript, u"The new ferry"_s).begin),
            Verdict::NearVerbatim, 1, false);
        row("all of it", m_transcript.text, Verdict::Verbatim, 0, false);
        row("words that are no speech", u"(Laughter.)"_s, Verdict::Paraphrase, -1, false);
        row("a label", u"Ben Quist"_s, Verdict::Paraphrase, -1, false);
        QTest::newRow("nothing") << TextSpan{30, 30} << int(Verdict::Paraphrase) << -1 << false;
        QTest::newRow("the very beginning") << TextSpan{0, 0} << int(Verdict::Paraphrase) << -1 << false;
        QTest::newRow("beyond the end") << TextSpan{100'000, 100'010} << int(Verdict::Paraphrase) << -1 << false;
        QTest::newRow("before the beginning") << TextSpan{-10, 0} << int(Verdict::Paraphrase) << -1 << false;
    }

    void chosenPassage_isLaidAgainst()
    {
        QFETCH(TextSpan, passage);
        QFETCH(bool, misattributed);
        const Statement actual = judged(statement(), passage);
        QCOMPARE(actual.state, State::Found);
        QTEST(int(actual.verdict), "verdict");
        QTEST(actual.passages[0].speaker, "speaker");
        QCOMPARE(actual.misattributed, misattributed);
        QCOMPARE(actual.misattributed, actual.alerts.contains(Alert{AlertKind::WrongSpeaker, {}, {}}));
        for (const WordChange &change : actual.changes)
            QVERIFY(change.kind != ChangeKind::Same || !change.passage.isEmpty());
        for (const WordMatch &match : actual.matches)
            QVERIFY(match.passage.overlaps(passage));
    }

    void someoneElsesWords_areMisattributed()
    {
        const Statement mistaken = statement(u"We will not sell the harbor to anybody,"_s, StatementKind::Direct, 1);
        const TextSpan passage = in(m_transcript, u"We will not sell the harbor to anybody, and I said so in March."_s);
        const Statement actual = judged(mistaken, passage);
        QVERIFY(actual.misattributed);
        QCOMPARE(actual.alerts.last().kind, AlertKind::WrongSpeaker);
        QCOMPARE(actual.passages[0].evidence.speaker, -1);

        // Where the one named says the same elsewhere, nobody is wronged.
        Core::Document both = m_transcript;
        both.text.replace(u"old engine"_s, u"harbor    "_s);
        const TranscriptIndex transcript(both);
        QVERIFY(!Judge(transcript, m_article).judge(mistaken, passage).misattributed);
    }

    void everyKind_isJudged_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("changes");
        QTest::newRow("a quotation") << int(StatementKind::Direct) << int(Verdict::Verbatim) << true;
        QTest::newRow("a fragment") << int(StatementKind::Fragment) << int(Verdict::Verbatim) << true;
        QTest::newRow("a report") << int(StatementKind::Indirect) << int(Verdict::Paraphrase) << false;
        QTest::newRow("the article's own words") << int(StatementKind::Context) << int(Verdict::Verbatim) << true;
    }

    void everyKind_isJudged()
    {
        QFETCH(int, kind);
        const Statement actual = judged(statement(u"We will not sell the harbor to anybody,"_s, StatementKind(kind)),
            in(m_transcript, u"We will not sell the harbor to anybody"_s));
        QTEST(int(actual.verdict), "verdict");
        QTEST(!actual.changes.isEmpty(), "changes");
        QVERIFY(!actual.matches.isEmpty());
        QCOMPARE(int(actual.kind), kind);
    }

    void contextInOtherWords_isAParaphrase()
    {
        const Statement actual = judged(statement(u"The crowd laughed."_s, StatementKind::Context),
            in(m_transcript, u"We will not sell the harbor to anybody"_s));
        QCOMPARE(actual.verdict, Verdict::Paraphrase);
    }

    void otherPassages_stayBehind()
    {
        Statement before = statement();
        Passage first;
        first.span = in(m_transcript, u"I have heard that."_s);
        Passage second;
        second.span = in(m_transcript, u"Good evening."_s);
        before.passages = {first, second};
        before.misattributed = true;
        before.alerts = {{AlertKind::NumberChanged, {}, {}}};
        const Statement actual = judged(before, second.span);
        QCOMPARE(actual.passages.size(), 2);
        QCOMPARE(actual.passages[0].span, second.span);
        QCOMPARE(actual.passages[1], first);
        QVERIFY(!actual.misattributed);
        QVERIFY(actual.alerts.isEmpty());
    }

    void oddStatements_areJudged_data()
    {
        QTest::addColumn<TextSpan>("span");
        QTest::newRow("no words") << TextSpan{0, 1};
        QTest::newRow("empty") << TextSpan{5, 5};
        QTest::newRow("beyond the end") << TextSpan{100'000, 100'010};
        QTest::newRow("all of the article") << TextSpan{0, 100'000};
    }

    void oddStatements_areJudged()
    {
        QFETCH(TextSpan, span);
        Statement odd;
        odd.span = span;
        odd.kind = StatementKind::Direct;
        const Statement actual = judged(odd, {10, 80});
        QCOMPARE(actual.state, State::Found);
        QCOMPARE(actual.passages.size(), 1);
        QVERIFY(actual.span.end <= m_article.text.size());
    }
};

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
