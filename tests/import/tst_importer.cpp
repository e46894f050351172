// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// The door: files that cannot be read, hashes, progress and cancel.
class TestImporter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void file_isReadOrRefused();
    void sameBytes_giveTheSameDocument();
    void progress_risesToItsEnd();
    void cancel_stopsAtAnyPoint();
    void blanksAlone_areAnEmptyFile();
    void furnitureAlone_isWhatTheFileSays();
    void timesBesideLabels_arePlaces_data();
    void timesBesideLabels_arePlaces();
};

void TestImporter::file_isReadOrRefused()
{
    QTemporaryDir folder;
    QCOMPARE(Import::readFile(folder.filePath(u"none.txt"_s)).error().code, Core::ErrorCode::NotFound);
    QCOMPARE(Import::readFile(folder.path()).error().code, Core::ErrorCode::IsFolder);
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(Import::readFile(file.fileName()).error().code, Core::ErrorCode::EmptyFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Hello.");
    file.close();
    QCOMPARE(Import::readFile(file.fileName()).value(), "Hello."_ba);
    // Whoever opens many files has many of these: no room is kept for what did not come.
    QVERIFY(Import::readFile(file.fileName())->capacity() < 1000);
    file.setPermissions({});
    if (QFile(file.fileName()).open(QIODevice::ReadOnly))
        QSKIP("permissions do not hold for this user");
    QCOMPARE(Import::readFile(file.fileName()).error().code, Core::ErrorCode::NotReadable);
}

void TestImporter::sameBytes_giveTheSameDocument()
{
    const QByteArray bytes = "Ada Birch: One.\r\n\r\nCarl Dorn: Two \\$2.\r\n\r\nAda Birch: Three."_ba;
    const auto one = Import::importBytes(bytes, u"a"_s).value();
    const auto two = Import::importBytes(bytes, u"a"_s).value();
    QCOMPARE(one.text, two.text);
    QVERIFY(one.turns == two.turns && one.speakers == two.speakers && one.cleanups == two.cleanups);
    QCOMPARE(one.sourceSha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(one.textSha256, QCryptographicHash::hash(one.text.toUtf8(), QCryptographicHash::Sha256));
    QCOMPARE(one.name, u"a"_s);
}

void TestImporter::progress_risesToItsEnd()
{
    const QByteArray bytes = "Ada Birch: One word and another.\n\nCarl Dorn: Two.\n\n"_ba.repeated(20'000);
    QList<int> reports;
    const Core::Progress progress([&](int permille) { reports.append(permille); });
    QVERIFY(Import::importBytes(bytes, u"a"_s, {}, progress));
    QVERIFY(reports.size() > 10);
    QVERIFY(std::ranges::is_sorted(reports));
    QVERIFY(reports.first() >= 0);
    QCOMPARE(reports.last(), 1000);
}

void TestImporter::cancel_stopsAtAnyPoint()
{
    const QByteArray bytes = "The bridge is old, and “nobody” minds.\n\n"_ba.repeated(12'000);
    QList<int> points;
    QVERIFY(Import::importBytes(bytes, u"a"_s, {}, Core::Progress([&](int permille) { points.append(permille); })));
    points.removeLast(); // the end: nothing is left to stop
    for (qsizetype i = 0; i < points.size(); i += std::max<qsizetype>(points.size() / 12, 1)) {
        const int point = points[i];
        Core::Progress *self = nullptr;
        Core::Progress progress([&](int permille) {
            if (permille >= point)
                self->cancel();
        });
        self = &progress;
        const auto document = Import::importBytes(bytes, u"a"_s, {}, progress);
        QVERIFY(!document);
        QCOMPARE(document.error().code, Core::ErrorCode::Canceled);
    }
}

void TestImporter::blanksAlone_areAnEmptyFile()
{
    QCOMPARE(Import::importBytes(" \n\n\t\r\n"_ba, u"a"_s).error().code, Core::ErrorCode::EmptyFile);
}

void TestImporter::furnitureAlone_isWhatTheFileSays()
{
    QCOMPARE(Import::importBytes("See also"_ba, u"a"_s).value().text, u"See also"_s);
}

void TestImporter::timesBesideLabels_arePlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("behind the name") << u"Anna Berg  0:03\nWho is here?\n\nTom Field  1:02:45\nAll of us.\n\n"
                                        "Anna Berg  1:03:10\nGood.\n"_s
                                     << QStringList{u"3 Anna Berg"_s, u"3765 Tom Field"_s, u"3790 Anna Berg"_s};
    QTest::newRow("before the name") << u"[00:14:03] ANNA: Who is here?\n\n[00:14:05] TOM: All of us.\n\n"
                                        "[00:14:09] ANNA: Good.\n"_s
                                     << QStringList{u"843 ANNA"_s, u"845 TOM"_s, u"849 ANNA"_s};
    QTest::newRow("behind the colon") << u"Anna: [14:03] Who is here?\n\nTom: [14:05] All of us.\n\n"
                                         "Anna: [14:09] Good.\n"_s
                                      << QStringList{u"843 Anna"_s, u"845 Tom"_s, u"849 Anna"_s};
    QTest::newRow("now and then, in brackets")
        << u"Anna: [1:40] Who is here?\n\nTom: All of us.\n\nAnna: Good.\n\nTom: Yes.\n\n"
           "[4:05] Then we begin.\n\nAnna: No.\n\nTom: Why?\n"_s
        << QStringList{u"100 Anna"_s, u"245 Tom"_s};
    QTest::newRow("a time that somebody names")
        << u"Anna: 10:30 is early.\n\nTom: 11:15 then.\n\nAnna: No.\n\nTom: Why?\n\nAnna: Late.\n"_s << QStringList();
    QTest::newRow("times in what is said")
        << u"Anna: At 10:30 or at 11:15?\n\nTom: At 9:00.\n\nAnna: Good.\n"_s << QStringList();
    QTest::newRow("times that do not go on")
        << u"Anna  14:03\nHere?\n\nTom  3:05\nYes.\n\nAnna  2:09\nGood.\n\nTom  1:00\nNo.\n"_s << QStringList();
}

void TestImporter::timesBesideLabels_arePlaces()
{
    QFETCH(const QString, text);
    const auto document = Import::importBytes(text.toUtf8(), u"talk.txt"_s).value();
    QVERIFY(document.turns.size() >= 3);
    QStringList places;
    for (const Core::Locator &place : document.locators) {
        const qsizetype turn = document.turnAt(place.position);
        places.append(QString::number(std::chrono::duration_cast<std::chrono::seconds>(*place.begin).count()) + u' '
            + document.textOf(document.turns[turn].label));
    }
    QTEST(places, "places");
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
