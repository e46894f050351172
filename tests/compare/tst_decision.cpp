// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/bootstrap.h"
#include "compare/verdict/cuts.h"
#include "compare/verdict/decision.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

namespace {

/// Words of a text and what each of them weighs: all that cutting needs.
struct Words {
    explicit Words(const QString &text)
        : vocabulary(LanguageRules::forCode(u"en"_s), Aliases::builtIn())
    {
        appendWords(text, {0, text.size()}, Speech::AsPrinted, vocabulary, words);
        entry.words = words;
        for (const Word &word : words) {
            const bool stop = vocabulary.stem(word.stem).stop;
            entry.query.tokens.push_back({word.stem, stop ? .1f : 1.f, !stop, word.begin, word.end});
            entry.query.weight += stop ? .1 : 1;
        }
    }
    [[nodiscard]] std::vector<Word> read(const QString &text)
    {
        std::vector<Word> out;
        appendWords(text, {0, text.size()}, Speech::Spoken, vocabulary, out);
        return out;
    }

    Vocabulary vocabulary;
    std::vector<Word> words;
    Case entry;
};

Window window(double score)
{
    Window out;
    out.score = score;
    return out;
}

Draft draft(StatementKind kind)
{
    Draft out;
    out.kind = kind;
    return out;
}

}

/// What is found and what is not, and where a statement falls apart.
class TestDecision final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ellipsis_cuts()
    {
        const Words words(u"We will not sell the harbour … and rebuild both piers […] one day."_s);
        QCOMPARE(ellipsisCuts(words.entry).size(), std::size_t(3));
        QCOMPARE(ellipsisCuts(words.entry)[0], std::size_t(0));
        QCOMPARE(ellipsisCuts(Words(u"We will not sell."_s).entry).size(), std::size_t(1));
    }

    void splice_isWhereTheWordsLeaveThePassage_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<int>("cut"); ///< word; 0 for none
        QTest::newRow("behind the first half") << u"The harbour belongs to everybody"_s << 5;
        QTest::newRow("before the second") << u"ships bring money every winter"_s << 5;
        QTest::newRow("nowhere: all is there")
            << u"The harbour belongs to everybody ships bring money every winter"_s << 0;
        QTest::newRow("nowhere: nothing is there") << u"Nobody knows them"_s << 0;
    }
    void splice_isWhereTheWordsLeaveThePassage()
    {
        QFETCH(QString, passage);
        QFETCH(int, cut);
        Words words(u"The harbour belongs to everybody ships bring money every winter"_s);
        const Cuts cuts = spliceCuts(words.entry, words.read(passage));
        QCOMPARE(cuts.size(), std::size_t(cut == 0 ? 0 : 2));
        if (cut > 0)
            QCOMPARE(cuts[1], std::size_t(cut));
    }

    void seam_isWhereMostWordsStandInOrder()
    {
        Words words(u"the harbour is ours and both piers are old"_s);
        const auto before = words.read(u"I say the harbour is ours for ever"_s);
        const auto behind = words.read(u"You know that both piers are old now"_s);
        for (const std::size_t guess : {std::size_t(2), std::size_t(4), std::size_t(7)})
            QCOMPARE(seamBetween(words.words, guess, before, behind), std::size_t(4));
    }

    void affinity_isThatOfTheOthers()
    {
        Affinity affinity;
        Case good;
        good.windows = {window(.9)};
        Case bad;
        bad.windows = {window(.0)};
        const Draft direct = draft(StatementKind::Direct);
        const double nobody = affinity.without(draft(StatementKind::Context), good);
        for (int i = 0; i < 20; ++i)
            affinity.add(direct, bad);
        const double poor = affinity.without(direct, bad);
        QVERIFY(poor < nobody);
        affinity.add(direct, good);
        // A statement does not vouch for itself.
        QCOMPARE(affinity.without(direct, good), Affinity(affinity).without(direct, good));
        QVERIFY(affinity.without(direct, good) < affinity.without(direct, bad));
        // The article's own words say nothing for it.
        const double before = affinity.without(direct, bad);
        affinity.add(draft(StatementKind::Context), good);
        QCOMPARE(affinity.without(direct, bad), before);
    }

    void confidence_isAProbability_data()
    {
        QTest::addColumn<double>("coverage");
        QTest::newRow("nothing") << 0.;
        QTest::newRow("half") << .5;
        QTest::newRow("all") << 1.;
    }
    void confidence_isAProbability()
    {
        QFETCH(double, coverage);
        Features features{};
        features[std::size_t(Feature::One)] = 1;
        features[std::size_t(Feature::Coverage)] = coverage;
        const double confidence = confidenceOf(features, false, Parameters::builtIn());
        QVERIFY(confidence > 0 && confidence < 1);
        const double literal = confidenceOf(features, true, Parameters::builtIn());
        QVERIFY(literal >= Parameters::builtIn().found);
        QVERIFY(literal >= confidence);
    }

    void literal_isOneRunOfWordsThatTell_data()
    {
        QTest::addColumn<double>("run");
        QTest::addColumn<double>("weight");
        QTest::addColumn<bool>("literal");
        QTest::newRow("all of it") << 1. << 3. << true;
        QTest::newRow("small words only") << 1. << .3 << false;
        QTest::newRow("not all") << .8 << 3. << false;
    }
    void literal_isOneRunOfWordsThatTell()
    {
        QFETCH(double, run);
        QFETCH(double, weight);
        Window one;
        one.run = run;
        one.runWeight = weight;
        QTEST(isLiteral(one), "literal");
    }

    void noise_isWhatEverybodyGets()
    {
        QCOMPARE(noiseFloor({}), 0.);
        QCOMPARE(noiseFloor({window(.9), window(.5)}), 0.);
        std::vector<Window> many;
        for (int i = 0; i < 15; ++i)
            many.push_back(window(i < 5 ? .9 : .2));
        QVERIFY(std::abs(noiseFloor(many) - .2) < 1e-9);
    }

    void agreement_needsANamedSpeaker()
    {
        QCOMPARE(agreement(1, {}), 0);
        QCOMPARE(agreement(1, {0, 1}), 1);
        QCOMPARE(agreement(2, {0, 1}), -1);
    }

    void everyNumber_hasItsMeaning()
    {
        const QByteArray json = Test::bytesOf(Test::sourcePath(u"resources/compare/parameters.json"_s));
        QVERIFY(Parameters::fromJson(json));
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        for (const QString &group : {u"scoring"_s, u"decision"_s}) {
            const QJsonObject numbers = object[group].toObject();
            QVERIFY(!numbers.isEmpty());
            for (auto it = numbers.begin(); it != numbers.end(); ++it) {
                const QJsonObject entry = it->toObject();
                QVERIFY2(
                    entry["value"_L1].isDouble() && !entry["meaning"_L1].toString().isEmpty(), qPrintable(it.key()));
            }
        }
        QCOMPARE(object["decision"_L1].toObject().size(), qsizetype(featureCount));
    }

    void brokenNumbers_areNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("name");
        QTest::newRow("no number") << QByteArray("\"echo\": {\"value\": 0.7")
                                   << QByteArray("\"echo\": {\"value\": \"a\"") << u"echo"_s;
        QTest::newRow("missing") << QByteArray("\"nearVerbatim\"") << QByteArray("\"nearly\"") << u"nearVerbatim"_s;
        QTest::newRow("a weight missing") << QByteArray("\"thin\"") << QByteArray("\"fat\"") << u"thin"_s;
        QTest::newRow("too long a passage") << QByteArray("\"windowSentences\": {\"value\": 4")
                                            << QByteArray("\"windowSentences\": {\"value\": 9") << u"windowSentences"_s;
    }
    void brokenNumbers_areNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, name);
        QByteArray json = Test::bytesOf(Test::sourcePath(u"resources/compare/parameters.json"_s));
        QVERIFY(json.contains(from));
        const auto read = Parameters::fromJson(json.replace(from, to));
        QVERIFY(!read);
        QVERIFY(read.error().sentence().contains(name));
    }

    void bootstrap_givesTheMeanAndItsReach()
    {
        const Test::Interval same = Test::bootstrapped({.5, .5, .5, .5});
        QCOMPARE(same.mean, .5);
        QCOMPARE(same.low, .5);
        QCOMPARE(same.high, .5);
        const Test::Interval mixed = Test::bootstrapped({0, 1, 0, 1, 0, 1, 0, 1});
        QCOMPARE(mixed.mean, .5);
        QVERIFY(mixed.low > 0 && mixed.low < .35);
        QVERIFY(mixed.high > .65 && mixed.high < 1);
        QCOMPARE(Test::bootstrapped({0, 1, 0, 1, 0, 1, 0, 1}).low, mixed.low);
        QCOMPARE(Test::bootstrapped({}).mean, 0.);
    }
};

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
