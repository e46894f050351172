// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/backups.h"
#include "store/check.h"
#include "store/database.h"
#include "store/openingchecks.h"
#include "support/scratch.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <utility>

#include <time.h>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Store::ProjectFile;

namespace {

constexpr double longest = 5000; // ms of work; how long it is by the clock depends on what else the machine does

void put16(QByteArray &bytes, qsizetype at, qsizetype value)
{
    qToBigEndian(quint16(value), bytes.data() + at);
}

void put32(QByteArray &bytes, qsizetype at, qsizetype value)
{
    qToBigEndian(quint32(value), bytes.data() + at);
}

double workTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// A page of a tree that leads to another one again and again. `head`: where its header stands.
QByteArray leadingTo(qsizetype page, qsizetype pageSize, const QByteArray &before)
{
    constexpr qsizetype times = 300;
    constexpr qsizetype cellSize = 5;
    QByteArray bytes = before.leftJustified(pageSize, '\0');
    const qsizetype head = before.size();
    const qsizetype cells = pageSize - times * cellSize;
    bytes[head] = 5;
    put16(bytes, head + 3, times);
    put16(bytes, head + 5, cells);
    put32(bytes, head + 8, page);
    for (qsizetype i = 0; i < times; ++i) {
        put16(bytes, head + 12 + 2 * i, cells + i * cellSize);
        put32(bytes, cells + i * cellSize, page);
        bytes[cells + i * cellSize + 4] = 1;
    }
    return bytes;
}

/// Makes the pages of a table lead to each other so that reading it takes 300^levels times as long, in a few pages.
void makeEndless(const QString &path, const QString &table, int levels)
{
    qsizetype root = 1;
    if (table != u"sqlite_schema") {
        const auto database = Store::Database::open(path, Store::Database::Access::ReadWrite, path).value();
        root = database->value(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table))->toLongLong();
    }
    QByteArray bytes = Test::bytesOf(path);
    const qsizetype pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qsizetype at = (root - 1) * pageSize;
    const qsizetype header = root == 1 ? 100 : 0;
    qsizetype pages = bytes.size() / pageSize;
    // The rows of the table, in a page that has no header of the file before its own.
    QByteArray leaf = bytes.sliced(at, pageSize);
    const qsizetype cells = qFromBigEndian<quint16>(leaf.constData() + header + 3);
    const qsizetype head = leaf[header] == 13 ? 8 : 12; // a large table leads to others already
    const qsizetype front = head + 2 * cells;
    leaf = leaf.sliced(header, front) + leaf.sliced(front);
    leaf.truncate(pageSize);
    bytes.replace(at, pageSize, leadingTo(pages + 1, pageSize, bytes.sliced(at, header)));
    for (int level = 1; level < levels; ++level) {
        ++pages;
        bytes += leadingTo(pages + 1, pageSize, {});
    }
    bytes += leaf;
    put32(bytes, 28, bytes.size() / pageSize);
    Test::writeBytes(path, bytes);
}

}

/// Reading a file ends, whatever the file says, and when it is to end.
class TestEndless final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"talks.crossread"_s);
        Test::makeSampleProject(m_path);
    }

    void tableThatLeadsInACircle_isDamageThatIsSoonTold_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("version");
        for (const char *table : {"history", "annotation", "document", "source_part", "topic", "sqlite_schema"}) {
            QTest::addRow("%s", table) << QString::fromLatin1(table) << 0;
            QTest::addRow("%s, of a newer version", table) << QString::fromLatin1(table) << 99;
        }
    }
    void tableThatLeadsInACircle_isDamageThatIsSoonTold()
    {
        QFETCH(QString, table);
        QFETCH(int, version);
        if (version > 0)
            Test::alter(m_path, {u"PRAGMA user_version = %1"_s.arg(version)});
        makeEndless(m_path, table, 8);
        const QByteArray before = Test::bytesOf(m_path);
        double since = workTime();
        const auto restart = [&since] { return workTime() - std::exchange(since, workTime()); };
        for (const auto mode : {ProjectFile::Mode::ReadWrite, ProjectFile::Mode::ReadOnly}) {
            const auto opened = ProjectFile::open(m_path, mode);
            if (table == u"source_part" && version == 0) { // all else can be read
                QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence()));
                QCOMPARE((*opened)->why()->code, ErrorCode::DamagedTexts);
                for (const auto contents = (*opened)->load().value(); const DocumentRecord &record : contents.documents)
                    (void)(*opened)->bytes(record.id); // whatever it gives, it ends
            } else {
                QVERIFY(!opened);
                QVERIFY2(opened.error().code == ErrorCode::DamagedProject, qPrintable(opened.error().sentence()));
            }
            QVERIFY2(restart() < longest, "opening");
        }
        const auto report = Store::checkFile(m_path);
        QVERIFY(report && !report->isFine());
        QVERIFY2(restart() < longest, "checking");
        (void)Store::summaryOf(m_path);
        QVERIFY2(restart() < longest, "listing");
        QVERIFY(Test::bytesOf(m_path) == before);
    }

    void endlessStatement_stopsByItself_andWhenItIsCanceled()
    {
        const QString endless =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;
        const auto database = Store::Database::open(m_path, Store::Database::Access::ReadOnly, m_path).value();
        const auto errorWhile = [&](const Progress &progress) {
            const Store::Watch watch(*database, progress);
            return database->value(endless).error();
        };
        const Error error = errorWhile(Progress());
        QCOMPARE(error.code, ErrorCode::DamagedProject);
        QVERIFY2(error.sentence().contains(u"never end"), qPrintable(error.sentence()));

        // Asked again and again while it runs: a cancel that is there already is met in the midst of it too.
        Progress progress;
        progress.cancel();
        const Error canceled = errorWhile(progress);
        QCOMPARE(canceled.code, ErrorCode::Canceled);

        QVERIFY2(database->value(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000000)"
                                 " SELECT count(*) FROM n"_s),
            "nothing is watched any more");
    }

    void openingThatIsCanceled_leavesTheFileAsItIs()
    {
        const QByteArray before = Test::bytesOf(m_path);
        Progress progress;
        progress.cancel();
        for (const auto mode : {ProjectFile::Mode::ReadWrite, ProjectFile::Mode::ReadOnly}) {
            const auto opened = ProjectFile::open(m_path, mode, progress);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Canceled);
        }
        QVERIFY(Test::bytesOf(m_path) == before);
        QVERIFY(ProjectFile::open(m_path));
    }

    void lookForDamagedTexts_thatIsCanceled_saysNothingOfTheFile()
    {
        Test::alter(m_path,
            {u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000)"
             " INSERT INTO setting (name, value) SELECT 'test.' || i, '[]' FROM n"_s});
        Test::spoilTable(m_path, u"source_part"_s);
        const auto database = Store::Database::open(m_path, Store::Database::Access::ReadOnly, m_path).value();
        Progress progress;
        QVERIFY(Store::onlyTextsAreDamaged(*database, Store::shippedMigrations(), progress).value());
        progress.cancel();
        const auto canceled = Store::onlyTextsAreDamaged(*database, Store::shippedMigrations(), progress);
        QVERIFY2(!canceled, "not all else is damaged, or whole, where nobody has looked");
        QCOMPARE(canceled.error().code, ErrorCode::Canceled);
    }

    void moreActsThanAnybodyDoes_areReadNoFurtherThanAMillion()
    {
        Test::alter(m_path,
            {u"INSERT INTO history (number, label, made, undone, changes) WITH RECURSIVE n(i) AS (SELECT 1001 UNION ALL"
             " SELECT i + 1 FROM n WHERE i < 1001010) SELECT i, 'Tag a passage', 0, 0, '[]' FROM n"_s});
        const auto file = ProjectFile::open(m_path).value();
        const auto contents = file->load();
        QVERIFY(contents);
        QCOMPARE(contents->history.size(), 1'000'000);
        QCOMPARE(contents->history.constLast().number, qint64(1'001'010));
    }

    void rowWithMoreThanAnyTextHas_isRefusedBeforeItIsInMemory()
    {
        Test::alter(m_path, {u"UPDATE annotation SET memo = printf('%.*c', 150000000, 'x')"_s});
        const auto file = ProjectFile::open(m_path).value();
        const auto contents = file->load();
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::TooLarge);
        QVERIFY(contents.error().sentence().contains(u"talks.crossread"));
    }
};

QTEST_GUILESS_MAIN(TestEndless)
#include "tst_endless.moc"
