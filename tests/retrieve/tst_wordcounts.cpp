// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codings.h"
#include "retrieve/concordance.h"
#include "retrieve/wordcounts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Retrieve;
using namespace Qt::StringLiterals;

/// Lines of a concordance, and counts of words, against what can be counted by hand.
class TestWordCounts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logLikelihood_isThatOfTheFormula_data()
    {
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("c");
        QTest::addColumn<int>("b");
        QTest::addColumn<int>("d");
        QTest::addColumn<double>("expected");
        QTest::newRow("as often in both") << 10 << 1000 << 10 << 1000 << 0.0;
        QTest::newRow("three times as often") << 30 << 1000 << 10 << 1000 << 10.464962875290952;
        QTest::newRow("only there") << 0 << 500 << 7 << 1000 << 5.676511513514303;
        QTest::newRow("of many") << 100 << 50000 << 20 << 50000 << 58.22063320647375;
        QTest::newRow("of nothing") << 0 << 0 << 0 << 0 << 0.0;
    }
    void logLikelihood_isThatOfTheFormula()
    {
        QFETCH(int, a);
        QFETCH(int, c);
        QFETCH(int, b);
        QFETCH(int, d);
        QFETCH(double, expected);
        QVERIFY(std::abs(logLikelihood(a, c, b, d) - expected) < 1e-9);
    }

    void words_areListedByFrequencyAndByWhatTells()
    {
        WordCounts here;
        here.add(Test::Codings::read(u"Ann: War and war and peace.\nNATO’s war"_s)); // a label is no word
        WordCounts there;
        there.add(Test::Codings::read(u"peace and bread and peace and the rest of it"_s));
        QStringList list;
        for (const CountedWord &word : wordList(here))
            list.append(u"%1 %2"_s.arg(word.word).arg(word.count));
        QCOMPARE(list.join(u", "_s), u"war 3, and 2, nato's 1, peace 1"_s);
        const QList<CountedWord> key = keyWords(here, there);
        QCOMPARE(key.first().word, u"war"_s);
        QVERIFY(key.first().keyness > 0);
        QCOMPARE(key.size(), 4 + 5); // war, nato's of one, and, peace of both, five of the other
        QVERIFY(key.last().keyness < 0);
        WordCounts both = here;
        both.add(there);
        QCOMPARE(both.total, here.total + there.total);
        QCOMPARE(both.words.value(u"and"_s), 5);
    }

    void words_areThoseOfWhoIsMeant()
    {
        const Core::Document talk = Test::Codings::read(u"war\nAnn: War and peace.\nBen: War, war now.\nCid: Yes"_s);
        const SpokenBy ann = [](const QString &name) { return name == u"Ann"; };
        const SpokenBy ben = [](const QString &name) { return name == u"Ben"; };
        const auto totals = [&talk](const SpokenBy &by) {
            WordCounts counts;
            counts.add(talk, by);
            return std::pair(counts.total, counts.words.value(u"war"_s));
        };
        QCOMPARE(totals({}), std::pair(qint64(8), qint64(4)));
        QCOMPARE(totals(ann), std::pair(qint64(3), qint64(1)));
        QCOMPARE(totals(ben), std::pair(qint64(3), qint64(2)));
        Collocations collocations(u"war"_s, 2);
        collocations.add(talk, ben);
        QCOMPARE(collocations.nodes(), 2);
    }

    /// Each position counts once, however many of the word stand around it, and never over a line's end.
    void collocates_areThoseWithinTheWindow()
    {
        QRandomGenerator random(5);
        const QStringList words = u"a b c d e f g"_s.split(u' ');
        for (int round = 0; round < 60; ++round) {
            QStringList lines;
            for (int line = 0; line < 6; ++line) {
                QStringList some;
                for (int count = random.bounded(15); count >= 0; --count)
                    some.append(words[random.bounded(int(words.size()))]);
                lines.append(some.join(u' '));
            }
            const int window = 1 + random.bounded(4);
            Collocations collocations(u"a"_s, window);
            collocations.add(Test::Codings::read(lines.join(u'\n')));
            QHash<QString, int> together;
            int nodes = 0;
            for (const QString &line : std::as_const(lines)) {
                const QStringList here = line.split(u' ');
                nodes += int(here.count(u"a"_s));
                for (qsizetype at = 0; at < here.size(); ++at) {
                    bool isNear = false;
                    for (qsizetype other = std::max<qsizetype>(0, at - window);
                        other <= std::min(here.size() - 1, at + window); ++other)
                        isNear |= here[other] == u"a";
                    if (isNear && here[at] != u"a")
                        ++together[here[at]];
                }
            }
            QCOMPARE(collocations.nodes(), nodes);
            for (const Collocate &one : collocations.collocates(1)) {
                QCOMPARE(one.together, together.value(one.word));
                QVERIFY(one.left <= one.together && one.together <= one.count);
                QVERIFY(one.mutualInformation > 0);
                QVERIFY(one.logLikelihood >= 0);
            }
        }
    }

    void line_showsWhatStandsAroundInItsParagraph()
    {
        const Core::Document document =
            Test::Codings::read(u"Ann: We want peace.\nBen: No peace,\tno "_s + QString(200, u'x') + u"🎉\nwar"_s);
        const qsizetype at = document.text.lastIndexOf(u"peace"_s);
        const ContextLine line = contextLine(document, {Core::DocumentId::create(), {at, at + 5}});
        QCOMPARE(line.before, u"Ben: No "_s);
        QCOMPARE(line.words, u"peace"_s);
        QVERIFY(line.behind.startsWith(u", no xxx"_s));
        QVERIFY(line.behind.size() <= 121);
        QCOMPARE(line.speaker, u"Ben"_s);
        const ContextLine last = contextLine(document, {{}, {document.text.size() - 3, document.text.size()}});
        QCOMPARE(last.before + last.words + last.behind, u"war"_s);
        QCOMPARE(last.speaker, QString());
    }

    void lines_areSortedByWordsAround_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("nth");
        QTest::addColumn<QString>("order");
        using enum LineOrder::By;
        QTest::newRow("as in the texts") << int(Place) << 1 << u"0123"_s;
        QTest::newRow("by what was found, then behind") << int(Words) << 1 << u"2103"_s;
        QTest::newRow("by the word before") << int(Before) << 1 << u"2031"_s;
        QTest::newRow("by the second before") << int(Before) << 2 << u"2310"_s;
        QTest::newRow("by the word behind") << int(Behind) << 1 << u"1203"_s;
        QTest::newRow("by the second behind") << int(Behind) << 2 << u"0213"_s;
    }
    void lines_areSortedByWordsAround()
    {
        QFETCH(int, by);
        QFETCH(int, nth);
        const auto line = [](const QString &before, const QString &words, const QString &behind) {
            return ContextLine{{}, {}, before, words, behind, {}};
        };
        const QList<ContextLine> lines{line(u"we want a"_s, u"war"_s, u"now"_s),
            line(u"they “have” their"_s, u"War"_s, u"all over"_s), line({}, u"peace"_s, u"is"_s),
            line(u"he has no"_s, u"wars"_s, u"now then"_s)};
        QString order;
        for (const qsizetype index : sorted(lines, {LineOrder::By(by), nth}))
            order += QString::number(index);
        QTEST(order, "order");
    }
};

QTEST_GUILESS_MAIN(TestWordCounts)
#include "tst_wordcounts.moc"
