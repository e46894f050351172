// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equalwords.h"
#include "core/finder.h"

#include <QTest>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;

/// Words that are the same in every respect that matters are found, and where they stand is right to the unit.
class TestEqualWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_areFound_data();
    void words_areFound();
    void otherWords_areNot_data();
    void otherWords_areNot();
    void find_seesLettersAlike_data();
    void find_seesLettersAlike();
};

void TestEqualWords::words_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("there"); // what stands there in the text
    const auto row = [](const char *name, const QString &text, const QString &words, const QString &there) {
        QTest::newRow(name) << text << words << there;
    };
    row("accents apart", u"The cafe\u0301 must close."_s, u"café must"_s, u"cafe\u0301 must"_s);
    row("accents together", u"The café must close."_s, u"cafe\u0301 must"_s, u"café must"_s);
    row("an accent at the end", u"A cafe\u0301, then."_s, u"café"_s, u"cafe\u0301"_s);
    row("soft hyphens", u"The poli\u00adcies follow."_s, u"policies follow"_s, u"poli\u00adcies follow"_s);
    row("a zero-width blank", u"The poli\u200bcies."_s, u"policies"_s, u"poli\u200bcies"_s);
    row("a ligature", u"Our \ufb01nding is."_s, u"finding"_s, u"\ufb01nding"_s);
    row("an ellipsis in one character", u"I … well."_s, u"I ... well"_s, u"I … well"_s);
    row("a line end", u"The old\npier."_s, u"old pier"_s, u"old\npier"_s);
    row("a word parted at a line's end", u"the cap-\ntain agrees"_s, u"captain agrees"_s, u"cap-\ntain agrees"_s);
    row("a stage direction inside", u"But nobody (applause) wants."_s, u"nobody wants"_s, u"nobody (applause) wants"_s);
    row("a time inside", u"But nobody [00:12:03] wants."_s, u"nobody wants"_s, u"nobody [00:12:03] wants"_s);
    row("a time with hashes inside", u"But nobody #00:00:16-3# wants."_s, u"nobody wants"_s,
        u"nobody #00:00:16-3# wants"_s);
    row("an editor's brackets", u"an [important] matter"_s, u"important matter"_s, u"important] matter"_s);
    row("an editor's brackets in what is looked for", u"an important matter"_s, u"[important] matter"_s,
        u"important matter"_s);
}

void TestEqualWords::words_areFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const QString, there);
    const auto hits = findWords(text, words);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(text.sliced(hits.first().begin, hits.first().size()), there);
}

void TestEqualWords::otherWords_areNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("another accent") << u"The café."_s << u"cafè"_s;
    QTest::newRow("a word more") << u"nobody ever wants"_s << u"nobody wants"_s;
    QTest::newRow("a hyphen inside a line") << u"re-sign the deal"_s << u"resign the deal"_s;
    QTest::newRow("no words") << u"text"_s << u"\u00ad"_s;
}

void TestEqualWords::otherWords_areNot()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QVERIFY(findWords(text, words).isEmpty());
}

void TestEqualWords::find_seesLettersAlike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<int>("hits");
    const int plain = int(FindMode::Plain);
    const int whole = int(FindMode::WholeWord);
    QTest::newRow("both ways of writing") << u"café and cafe\u0301"_s << u"CAFÉ"_s << plain << false << 2;
    QTest::newRow("case counts") << u"Café and cafe\u0301"_s << u"café"_s << plain << true << 1;
    QTest::newRow("whole words") << u"poli\u00adcies and poli\u00adcy"_s << u"policy"_s << whole << false << 1;
    QTest::newRow("a soft hyphen elsewhere")
        << u"poli\u00adcies and “quotes”"_s << u"\"quotes\""_s << plain << false << 1;
}

void TestEqualWords::find_seesLettersAlike()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(const int, mode);
    QFETCH(const bool, caseSensitive);
    QFETCH(const int, hits);
    QCOMPARE(findAll(text, {query, FindMode(mode), caseSensitive}).value().size(), hits);
}

QTEST_GUILESS_MAIN(TestEqualWords)
#include "tst_equalwords.moc"
