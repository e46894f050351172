// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/counting.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Exchange;
using namespace Qt::StringLiterals;

namespace {

/// Lines as people comment them: signs of two units, and line ends of two.
CountedText comments(int lines, QStringView lineEnd, bool hasMark)
{
    CountedText text{{}, hasMark};
    for (int i = 0; i < lines; ++i)
        text.text += (i % 3 == 0 ? u"🎉 "_s : QString()) + u"Comment %1 says so"_s.arg(i) + lineEnd.toString();
    return text;
}

/// Where a unit of the text is for somebody who counts so.
qint64 counted(const CountedText &text, qsizetype unit, const Counting &counting)
{
    const bool areBytes = counting.unit == Counting::Unit::Utf8;
    qint64 position = !text.hasMark || !counting.markCounts ? 0 : areBytes ? 3 : 1;
    for (qsizetype i = 0; i < unit; ++i) {
        if (areBytes && text.text[i].unicode() >= 0x80) { // all others are one byte
            const qsizetype size = text.text[i].isHighSurrogate() ? 2 : 1;
            position += text.text.mid(i, size).toUtf8().size();
            i += size - 1;
            continue;
        }
        if (text.text[i].isHighSurrogate() && counting.unit == Counting::Unit::CodePoint)
            ++i;
        const bool isCrLf = text.text.mid(i, 2) == u"\r\n";
        if (isCrLf && counting.lineEnd == Counting::LineEnd::One)
            ++i;
        if (text.text[i] == u'\n' && counting.lineEnd == Counting::LineEnd::Two
            && (i == 0 || text.text[i - 1] != u'\r'))
            ++position;
        ++position;
    }
    return position;
}

/// Whole lines, as a program would write them that counts so; `named`: each is called by its words.
QList<Passage> linesOf(const CountedText &text, const Counting &counting, bool named)
{
    QList<Passage> passages;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        if (text.text[i] != u'\n' && text.text[i] != u'\r')
            continue;
        if (i > begin) {
            Passage passage;
            passage.id = QUuid::createUuid();
            passage.begin = counted(text, begin, counting);
            passage.end = counted(text, i, counting) - (counting.endIncluded ? 1 : 0);
            if (named)
                passage.name = text.text.mid(begin, i - begin);
            passages.append(passage);
        }
        begin = i + 1;
    }
    return passages;
}

QStringList words(const CountedText &text, const QList<Passage> &passages, const Counting &counting)
{
    QStringList out;
    for (const Core::TextSpan span : spansOf(text, passages, counting))
        out.append(span.begin < 0 ? QString() : text.text.mid(span.begin, span.size()));
    return out;
}

}

class TestCounting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void positions_leadToUnits_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QList<qsizetype>>("units");
        // a 🎉 CR LF é
        QTest::newRow("code points") << u"code-points"_s << QList<qsizetype>{0, 1, 3, 4, 5, 6, -1};
        QTest::newRow("units") << u"utf-16"_s << QList<qsizetype>{0, 1, -1, 3, 4, 5, 6};
        QTest::newRow("line ends as one")
            << u"code-points+line-ends-as-one"_s << QList<qsizetype>{0, 1, 3, 5, 6, -1, -1};
        QTest::newRow("the mark") << u"code-points+mark"_s << QList<qsizetype>{-1, 0, 1, 3, 4, 5, 6};
        QTest::newRow("bytes") << u"utf-8"_s << QList<qsizetype>{0, 1, -1, -1, -1, 3, 4};
    }
    void positions_leadToUnits()
    {
        QFETCH(QString, key);
        const CountedText text{u"a🎉\r\né"_s, true};
        QTEST(unitsOf(text, {0, 1, 2, 3, 4, 5, 6}, *countingOf(key)), "units");
    }

    void keys_leadBack()
    {
        for (const QString &key :
            {u"code-points"_s, u"utf-16+line-ends-as-one"_s, u"utf-8+line-ends-as-two+mark+last-included"_s})
            QCOMPARE(keyOf(countingOf(key).value()), key);
        for (const QString &none : {QString(), u"mark"_s, u"points"_s, u"utf-16+utf-8"_s})
            QVERIFY2(!countingOf(none), qPrintable(none));
        QVERIFY(nameOf(*countingOf(u"utf-16+mark")).contains(u"UTF-16"));
    }

    void wayOfCounting_isFoundOut_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("named");
        for (const bool named : {false, true}) {
            for (const auto unit : {Counting::Unit::CodePoint, Counting::Unit::Utf16, Counting::Unit::Utf8}) {
                for (const auto lineEnd :
                    {Counting::LineEnd::AsItStands, Counting::LineEnd::One, Counting::LineEnd::Two}) {
                    for (const bool mark : {false, true}) {
                        for (const bool included : {false, true}) {
                            const QString key = keyOf({unit, lineEnd, mark, included});
                            QTest::addRow("%s%s", qPrintable(key), named ? ", named" : "") << key << named;
                        }
                    }
                }
            }
        }
    }
    void wayOfCounting_isFoundOut()
    {
        QFETCH(QString, key);
        QFETCH(bool, named);
        const Counting counting = *countingOf(key);
        // Whether a line end is two shows where it stands as one, and the other way round.
        const bool areTwo = counting.lineEnd == Counting::LineEnd::Two;
        const CountedText text = comments(40, areTwo ? u"\n" : u"\r\n", true);
        const QList<Passage> passages = linesOf(text, counting, named);
        QCOMPARE(passages.size(), 40);
        CountingJudge judge;
        judge.add(text, passages);
        const auto verdict = judge.verdict();
        QVERIFY(verdict.isClear);
        QCOMPARE(keyOf(verdict.candidates.constFirst().counting), key);
        const QStringList read = words(text, passages, verdict.candidates.constFirst().counting);
        QCOMPARE(read[39], u"🎉 Comment 39 says so"_s);
    }

    void textsAreJudgedTogether()
    {
        // The first says nothing of signs of two units, the second nothing of line ends.
        const Counting counting = *countingOf(u"utf-16+line-ends-as-one");
        CountedText plain = comments(30, u"\r\n", false);
        plain.text.remove(u"🎉 "_s);
        const CountedText lines = comments(30, u"\n", false);
        CountingJudge judge;
        judge.add(plain, linesOf(plain, counting, false));
        judge.add(lines, linesOf(lines, counting, false));
        QVERIFY(judge.verdict().isClear);
        QCOMPARE(keyOf(judge.verdict().candidates.constFirst().counting), keyOf(counting));
    }

    void whatIsAlike_isNoQuestion_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("ASCII") << u"One line.\nAnother line."_s;
        QTest::newRow("several bytes, which nobody is asked about") << u"Café où.\nAnother “line”."_s;
    }
    void whatIsAlike_isNoQuestion()
    {
        // Neither signs of two units, nor CR, nor a mark: everybody counts alike.
        QFETCH(QString, words);
        CountingJudge judge;
        judge.add({words, false}, {{QUuid::createUuid(), 6, 12, {}, {}, {}, {}, {}, {}}}); // in the midst of words
        const auto verdict = judge.verdict();
        QVERIFY(verdict.isClear);
        QCOMPARE(verdict.candidates.size(), 1);
        QCOMPARE(verdict.candidates[0].counting, Counting());
        QVERIFY(CountingJudge().verdict().isClear); // nothing to count
    }

    void whatCannotBeTold_isAsked()
    {
        // Passages behind a sign of two units that begin and end anywhere.
        const CountedText text{u"🎉 ?!?!?!"_s, false};
        CountingJudge judge;
        QList<Passage> passages;
        for (qint64 begin = 3; begin < 7; ++begin)
            passages.append({QUuid::createUuid(), begin, begin + 1, {}, {}, {}, {}, {}, {}});
        judge.add(text, passages);
        const auto verdict = judge.verdict();
        QVERIFY(!verdict.isClear);
        QCOMPARE(verdict.candidates.size(), 2);
        for (const auto &candidate : verdict.candidates)
            QCOMPARE(candidate.samples.size(), 3); // of four
        for (qsizetype i = 0; i < 3; ++i)
            QVERIFY(verdict.candidates[0].samples[i] != verdict.candidates[1].samples[i]);
    }

    void wordsAlone_areLookedFor()
    {
        const CountedText text{u"One. Two. One."_s, false};
        const auto span = [&](qint64 begin, const QString &name) {
            return spansOf(text, {{QUuid::createUuid(), begin, 0, name, {}, {}, {}, {}, {}}}, {}).constFirst();
        };
        QCOMPARE(span(Passage::byWords, u"Two"_s), (Core::TextSpan{5, 8}));
        QCOMPARE(span(Passage::byWords, u"One"_s).begin, -1); // stands twice
        QCOMPARE(span(Passage::byWords, QString()).begin, -1);
        QCOMPARE(span(Passage::whole, QString()), (Core::TextSpan{0, 14}));
    }

    void nonsense_leadsNowhere()
    {
        const CountedText text{u"short"_s, false};
        const QList<Passage> passages{{QUuid::createUuid(), 4, 2, {}, {}, {}, {}, {}, {}},
            {QUuid::createUuid(), 2, 99, {}, {}, {}, {}, {}, {}},
            {QUuid::createUuid(), 1LL << 60, 1LL << 61, {}, {}, {}, {}, {}, {}}};
        for (const Core::TextSpan span : spansOf(text, passages, {}))
            QCOMPARE(span.begin, -1);
    }
};

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"
