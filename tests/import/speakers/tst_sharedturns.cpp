// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Real transcripts with gold, where they are at hand: every turn found, none too many, the same persons.
class TestSharedTurns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyGold_isMetExactly_data();
    void everyGold_isMetExactly();
    void handCounts_hold_data();
    void handCounts_hold();
    void foundingArticle_hasNoTurn();
};

void TestSharedTurns::everyGold_isMetExactly_data()
{
    QTest::addColumn<QString>("gold");
    const QString shared = Test::sharedPath(u"data"_s);
    if (shared.isEmpty())
        QSKIP(Test::besideTheProject);
    QDirIterator files(shared, {u"*turns.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(QDir(shared).relativeFilePath(path))) << path;
    }
}

void TestSharedTurns::everyGold_isMetExactly()
{
    QFETCH(const QString, gold);
    QFile file(gold);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray wanted = root[u"turns"].toArray();
    const QString path = QFileInfo(gold).dir().filePath(root[u"transcript"].toString());
    const auto bytes = Import::readFile(path);
    QVERIFY(bytes);
    const auto document = Import::importBytes(*bytes, u"transcript"_s);
    QVERIFY(document);
    QCOMPARE(document->kind, Core::DocumentKind::Transcript);
    QCOMPARE(document->turns.size(), wanted.size());
    QHash<QString, QString> personOf;
    QHash<QString, QString> goldOf;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonObject turn = wanted[i].toObject();
        const qsizetype start = document->toSource(document->turns[i].span).begin;
        QVERIFY2(
            qAbs(start - turn[u"start"].toInteger()) <= 3, qPrintable(u"turn %1 begins at %2"_s.arg(i).arg(start)));
        const Core::Speaker &speaker = document->speakers[document->turns[i].speaker];
        const QString person = turn[u"person"].toString();
        QCOMPARE(speaker.anonymous, person == u"Q" || person == u"Question");
        if (speaker.anonymous)
            continue;
        QCOMPARE(personOf.value(person, speaker.name), speaker.name);
        QCOMPARE(goldOf.value(speaker.name, person), person);
        personOf.insert(person, speaker.name);
        goldOf.insert(speaker.name, person);
    }
}

void TestSharedTurns::handCounts_hold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("turns");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("ofLabel");
    // Counted in the files by hand: labels at the begin of a line. The second log has one more, a "G" that speaks once:
    // nothing tells it from the letter of a list.
    QTest::newRow("a radio log of 1.3 MB") << u"spacelog-apollo13-TEC.txt"_s << 11'264 << u"CDR"_s << 2'444;
    QTest::newRow("a radio log with letters") << u"spacelog-mercury-atlas6-TEC.txt"_s << 1'748 << u"CT"_s << 70;
    QTest::newRow("a briefing of the Pentagon") << u"dod-briefing-2004-11-23.txt"_s << 70 << u"GEN. MYERS"_s << 10;
}

void TestSharedTurns::handCounts_hold()
{
    QFETCH(const QString, file);
    QFETCH(const int, turns);
    QFETCH(const QString, label);
    QFETCH(const int, ofLabel);
    const QString path = Test::sharedPath(u"data/formats/"_s + file);
    if (path.isEmpty())
        QSKIP(Test::besideTheProject);
    const auto document = Import::importBytes(*Import::readFile(path), file);
    QVERIFY(document);
    // None is missed; in logs a line of a list may look like a label, and a few are taken for one.
    QVERIFY2(document->turns.size() >= turns && document->turns.size() <= turns + turns / 50,
        qPrintable(QString::number(document->turns.size())));
    QCOMPARE(std::ranges::count_if(
                 document->turns, [&](const Core::Turn &turn) { return document->textOf(turn.label) == label; }),
        ofLabel);
}

void TestSharedTurns::foundingArticle_hasNoTurn()
{
    const QString path = Test::sharedPath(u"data/kremlin-2022/article.txt"_s);
    if (path.isEmpty())
        QSKIP(Test::besideTheProject);
    const auto document = Import::importBytes(*Import::readFile(path), u"article"_s);
    QVERIFY(document);
    QVERIFY(document->turns.isEmpty());
    QVERIFY(document->speakers.isEmpty());
}

QTEST_GUILESS_MAIN(TestSharedTurns)
#include "tst_sharedturns.moc"
