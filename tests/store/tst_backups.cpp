// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/backups.h"
#include "support/scratch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Crossread;
using namespace Crossread::Core;
using Store::Backup;
using Store::BackupFolder;
using Store::BackupLimits;

namespace {

constexpr qint64 plenty = qint64(1) << 40;

QDateTime at(const QString &time)
{
    QDateTime made = QDateTime::fromString(time, Qt::ISODate);
    made.setTimeZone(QTimeZone::UTC);
    return made;
}

}

/// Backups are whole before they have their name, get fewer with age, and the newest good one is never lost.
class TestBackups final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    /// What is left after each of so many backups, one every so many minutes.
    static QList<Backup> afterMaking(int count, int minutes, const BackupLimits &limits = {}, qint64 size = 1000)
    {
        QList<Backup> left;
        QDateTime now = at(QStringLiteral("2026-01-05T00:00:00"));
        for (int i = 0; i < count; ++i) {
            left.append({QString::number(i), now, size});
            for (const Backup &gone : Store::superfluous(left, limits, plenty))
                left.removeOne(gone);
            now = now.addSecs(minutes * 60);
        }
        return left;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aYearOfWork_isThinned()
    {
        // Every quarter of an hour for a year.
        const QList<Backup> left = afterMaking(4 * 24 * 365, 15);
        const QDateTime last = left.constLast().made;
        QVERIFY(left.size() <= 6 + 24 + 14 + 8 + 12);
        QVERIFY(left.size() >= 24 + 12 + 6 + 9);
        const auto within = [&](qint64 seconds) {
            return std::ranges::count_if(left, [&](const Backup &one) { return one.made.secsTo(last) <= seconds; });
        };
        QVERIFY(within(75 * 60) >= 6);
        QVERIFY(within(24 * 3600) >= 24);
        QVERIFY(within(14 * 86400) >= 24 + 12);
        QVERIFY2(left.constFirst().made.daysTo(last) > 300, "the oldest one is of a year ago");
    }

    void fewBackups_allStay()
    {
        QCOMPARE(afterMaking(6, 1).size(), 6);
        QCOMPARE(afterMaking(12, 60 * 24 * 31).size(), 12);
    }

    void limitOfBytes_takesTheOldest_butNeverTheNewest()
    {
        BackupLimits limits;
        limits.mostBytes = 3500;
        const QList<Backup> left = afterMaking(10, 60, limits);
        QCOMPARE(left.size(), 3);
        QCOMPARE(left.constLast().path, QStringLiteral("9"));
        limits.mostBytes = 10;
        QCOMPARE(afterMaking(10, 60, limits).size(), 1);
        QCOMPARE(afterMaking(10, 60, limits).constFirst().path, QStringLiteral("9"));
    }

    void aDiskThatIsNearlyFull_getsFewer()
    {
        QList<Backup> all;
        for (int i = 0; i < 6; ++i)
            all.append({QString::number(i), at(QStringLiteral("2026-01-05T00:00:00")).addSecs(i), 1000});
        QCOMPARE(Store::superfluous(all, {}, 24'000).size(), 0); // a fifth of 30,000
        QCOMPARE(Store::superfluous(all, {}, 9'000).size(), 3); // a fifth of 15,000
        QCOMPARE(Store::superfluous(all, {}, 0).size(), 5);
    }

    void aClockThatGoesBack_losesNothing()
    {
        QList<Backup> all{{QStringLiteral("future"), at(QStringLiteral("2036-01-01T00:00:00")), 1},
            {QStringLiteral("now"), at(QStringLiteral("2026-01-01T00:00:00")), 1}};
        QVERIFY(Store::superfluous(all, {}, plenty).isEmpty());
    }

    void goodCopy_isTakenAndListed()
    {
        const BackupFolder folder(m_folder->filePath(QStringLiteral("a/b")));
        QVERIFY(folder.list().isEmpty());
        for (int i = 0; i < 2; ++i) {
            const QString copy = folder.unfinished().value();
            Test::makeSampleProject(copy);
            const auto taken = BackupFolder(folder).take(copy, at(QStringLiteral("2026-02-07T23:59:58")), {});
            QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().sentence()));
            QVERIFY(!QFileInfo::exists(copy));
            QCOMPARE(taken->size, QFileInfo(taken->path).size());
        }
        const auto list = folder.list();
        QCOMPARE(list.size(), 2);
        for (const Backup &one : list) {
            QCOMPARE(one.made, at(QStringLiteral("2026-02-07T23:59:58")));
            QCOMPARE(Store::summaryOf(one.path)->annotations, 1);
            QVERIFY(Store::ProjectFile::open(one.path));
        }
    }

    void badCopy_isNeverTaken_andTheGoodOneStays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("a page of zeros") << 0;
        QTest::newRow("half of it") << 1;
        QTest::newRow("nothing") << 2;
        QTest::newRow("a memo changed by something else") << 3;
        QTest::newRow("a text changed by something else") << 4;
    }
    void badCopy_isNeverTaken_andTheGoodOneStays()
    {
        QFETCH(int, kind);
        BackupFolder folder(m_folder->path());
        BackupLimits limits;
        limits.last = limits.hourly = limits.daily = limits.weekly = limits.monthly = 1;
        const QString good = folder.unfinished().value();
        Test::makeSampleProject(good);
        QVERIFY(folder.take(good, at(QStringLiteral("2026-02-07T10:00:00")), limits));
        const QString bad = folder.unfinished().value();
        Test::makeSampleProject(bad);
        QByteArray bytes = Test::bytesOf(bad);
        if (kind == 0)
            Test::writeBytes(bad, bytes.replace(4096, 4096, QByteArray(4096, '\0')));
        else if (kind == 1)
            Test::writeBytes(bad, bytes.first(bytes.size() / 2));
        else if (kind == 2)
            Test::writeBytes(bad, {});
        else if (kind == 3)
            Test::alter(bad, {QStringLiteral("UPDATE annotation SET memo = 'other'")});
        else
            Test::alter(bad, {QStringLiteral("UPDATE source_part SET bytes = x'41'")});
        const auto taken = folder.take(bad, at(QStringLiteral("2026-02-08T10:00:00")), limits);
        QVERIFY(!taken);
        QVERIFY(!QFileInfo::exists(bad));
        QCOMPARE(folder.list().size(), 1);
        QVERIFY(Store::ProjectFile::open(folder.list()[0].path));
    }

    void whatIsNoBackup_isNotListed()
    {
        Test::writeBytes(m_folder->filePath(QStringLiteral("holiday.crossread")), "x");
        Test::writeBytes(m_folder->filePath(QStringLiteral("unfinished.part")), "x");
        QVERIFY(BackupFolder(m_folder->path()).list().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
