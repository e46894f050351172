// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/effort.h"
#include "support/scratch.h"

#include <QFileInfo>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using Store::ProjectFile;

/// On a full disk an act fails as a whole and says why; the next one works once there is room.
class TestFullDisk final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::SmallDisk> m_disk;
    QString m_path;
    int m_disks = 0;
    int m_wrong = 0; // of these

    static ChangeSet bigAct(const QByteArray &letter)
    {
        Topic topic = Test::sampleTopic();
        topic.phrases = {QString::fromLatin1(letter.repeated(20'000))};
        return Test::adding(topic);
    }

private Q_SLOTS:
    void init()
    {
        m_disk = std::make_unique<Test::SmallDisk>(2048);
        if (!m_disk->valid())
            QSKIP("no small disk can be mounted here");
        ++m_disks;
        m_path = m_disk->path(QStringLiteral("talks.crossread"));
        Test::makeSampleProject(m_path);
    }
    void cleanup()
    {
        m_wrong += QTest::currentTestFailed();
        m_disk.reset();
    }
    void cleanupTestCase()
    {
        Test::tellFigures(QStringLiteral("%1 full disks").arg(m_disks),
            QStringLiteral("%1 with a loss, or a sentence that does not name the disk").arg(m_wrong));
    }

    void act_failsWholeAndTheNextWorksOnceThereIsRoom()
    {
        auto file = ProjectFile::open(m_path).value();
        m_disk->fill(64);
        QString kept = Test::printed(*file);
        Result<void> done;
        int acts = 0;
        for (; acts < 100 && (done = file->perform(bigAct("a"))); ++acts)
            kept = Test::printed(*file);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QVERIFY(done.error().sentence().contains(QStringLiteral("talks.crossread")));
        QCOMPARE(Test::printed(*file), kept);
        QCOMPARE(file->perform(bigAct("b")).error().code, ErrorCode::DiskFull);
        QCOMPARE(Test::printed(*file), kept);

        m_disk->release();
        const auto works = file->perform(bigAct("c"));
        QVERIFY2(works, qPrintable(works ? QString() : works.error().sentence()));
        kept = Test::printed(*file);
        file.reset();
        const auto again = ProjectFile::open(m_path).value();
        QCOMPARE(Test::printed(*again), kept);
        QCOMPARE(again->load()->history.size(), acts + 2);
    }

    void projectClosedOnAFullDisk_losesNothing()
    {
        auto file = ProjectFile::open(m_path).value();
        for (int i = 0; i < 10; ++i)
            QVERIFY(file->perform(bigAct("x")));
        const QString kept = Test::printed(*file);
        m_disk->fill();
        file.reset();
        m_disk->release();
        QCOMPARE(Test::printed(*ProjectFile::open(m_path).value()), kept);
    }

    void projectOnAFullDisk_canBeRead()
    {
        const QString before = Test::printed(*ProjectFile::open(m_path).value());
        m_disk->fill();
        const auto file = ProjectFile::open(m_path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
        QCOMPARE(Test::printed(**file), before);
        const auto done = (*file)->perform(bigAct("a"));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
    }

    void newProjectWithoutRoom_leavesNothing()
    {
        m_disk->fill(8);
        const QString path = m_disk->path(QStringLiteral("new.crossread"));
        const auto made = ProjectFile::create(path);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::DiskFull);
        QVERIFY(!QFileInfo::exists(path) && !QFileInfo::exists(path + u".part"));
        m_disk->release();
        QVERIFY(ProjectFile::create(path));
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
