// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparer.h"
#include "compare/goldpair.h"
#include "support/shareddata.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// How well the comparison does on pairs that somebody has traced by hand.
class TestGoldPairs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownPairs_stayAsGoodAsTheyAre_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("missed");
        QTest::newRow("a hearing in a city council") << u"tests/data/compare/harbour-hearing"_s << 2;
        QTest::newRow("a German press conference") << u"tests/data/compare/stadtwerke"_s << 1;
        QTest::newRow("an interview told in other words") << u"tests/data/compare/glacier-interview"_s << 2;
        QTest::newRow("a French committee") << u"tests/data/compare/commission-des-eaux"_s << 3;
        QTest::newRow("the sample") << u"resources/sample"_s << 4;
    }

    void ownPairs_stayAsGoodAsTheyAre()
    {
        QFETCH(QString, folder);
        QFETCH(int, missed);
        const auto pair = Test::readGoldPair(Test::sourcePath(folder));
        QVERIFY(pair);
        const Compare::TranscriptIndex index(pair->transcript);
        const Test::Figures figures = Test::score(*pair, Compare::compare(index, pair->article));
        qInfo("%s: extracted %d of %d, speaker right %d of %d, recall@1 %d and @3 %d of %d, found %d, of them right %d",
            qPrintable(pair->name), figures.extracted, figures.units, figures.speakerRight, figures.attributed,
            figures.hit1, figures.hit3, figures.sourced, figures.found, figures.foundRight);
        QCOMPARE(figures.extracted, figures.units);
        QVERIFY(figures.attributed - figures.speakerRight <= 1);
        QVERIFY(figures.sourced - figures.hit1 <= missed);
        QVERIFY(figures.found - figures.foundRight <= 3);
        QCOMPARE(figures.misattributedRight, figures.misattributed);
        QCOMPARE(figures.misattributedFalsely, 0);
        QCOMPARE(figures.contextJudged, 0);
    }

    void realPairs_reachTheTargets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("recallAtThree");
        QTest::addColumn<double>("directRight");
        // 45 of 46 is .978.
        QTest::newRow("a news conference and a story that retranslates it") << u"kremlin-2022"_s << .975 << .88;
        QTest::newRow("a news conference and a story with planted errors") << u"biden-sunak-2023"_s << .97 << .95;
    }

    void realPairs_reachTheTargets()
    {
        QFETCH(QString, name);
        QFETCH(double, recallAtThree);
        QFETCH(double, directRight);
        const QString folder = Test::sharedPath(u"data/"_s + name);
        const QString script = Test::sharedPath(u"bench/score_quotes.py"_s);
        if (folder.isEmpty() || script.isEmpty())
            QSKIP("the shared data is absent");
        QTemporaryDir scratch;
        const QString result = scratch.filePath(u"result.json"_s);
        QCOMPARE(QProcess::execute(Test::programPath(u"crossread-cli"_s),
                     {u"compare"_s, folder + u"/transcript.txt"_s, folder + u"/article.txt"_s, u"--format"_s, u"json"_s,
                         u"--output"_s, result}),
            0);
        QProcess scoring;
        scoring.start(u"python3"_s, {script, folder + u"/gold.json"_s, result, u"--json"_s});
        QVERIFY(scoring.waitForFinished());
        QCOMPARE(scoring.exitCode(), 0);
        const QJsonObject figures = QJsonDocument::fromJson(scoring.readAllStandardOutput()).object();
        for (auto it = figures.begin(); it != figures.end(); ++it)
            qInfo("%-24s %s", qPrintable(it.key()), qPrintable(it.value().toVariant().toString()));
        const auto figure = [&](const char *key) { return figures[QLatin1StringView(key)].toDouble(); };
        QVERIFY(figure("extracted") >= .95);
        QVERIFY(figure("speaker right") >= .95);
        QVERIFY(figure("recall@1") >= .93);
        QVERIFY(figure("recall@3") >= recallAtThree);
        QVERIFY(figure("found precision") >= .97);
        QVERIFY(figure("found recall") >= .85);
        QVERIFY(figure("end to end direct") >= directRight);
        const QStringList flagged = figures[u"misattributed flagged"].toString().split(u'/');
        QCOMPARE(flagged.first(), flagged.last());
        QCOMPARE(figures[u"misattributed falsely"].toInt(), 0);
        QVERIFY(figures[u"context judged"].toString().startsWith(u"0/"_s));
    }

    void foreignTranscripts_giveHardlyAnything()
    {
        const QString folder = Test::sharedPath(u"data/transcripts"_s);
        if (folder.isEmpty())
            QSKIP("the shared data is absent");
        QList<Core::Document> articles;
        for (const auto &name : {u"kremlin-2022"_s, u"biden-sunak-2023"_s})
            articles.append(
                Test::readText(Test::sharedPath(u"data/"_s + name) + u"/article.txt"_s, Core::DocumentKind::Article));
        int judged = 0;
        int found = 0;
        for (const QString &name :
            QDir(folder).entryList({u"*.txt"_s, u"*.md"_s, u"*.htm"_s, u"*.html"_s}, QDir::Files)) {
            const Compare::TranscriptIndex index(Test::readText(folder + u'/' + name, Core::DocumentKind::Transcript));
            for (const Core::Document &article : std::as_const(articles)) {
                for (const Compare::Statement &statement : Compare::compare(index, article).statements) {
                    judged += statement.state != Compare::State::NotJudged;
                    found += statement.state == Compare::State::Found;
                }
            }
        }
        qInfo("%d of %d statements found in a transcript of something else", found, judged);
        QVERIFY(found * 100 <= judged);
    }
};

QTEST_GUILESS_MAIN(TestGoldPairs)
#include "tst_goldpairs.moc"
