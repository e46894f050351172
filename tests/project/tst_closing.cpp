// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystorage.h"
#include "project/afterwork.h"
#include "projectsamples.h"
#include "store/check.h"
#include "support/scratch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto stepTime = 200ms;
constexpr int steps = 5;
std::atomic_int stepsDone = 0;

/// A copy that takes a second; at its end there is a file that says so.
class SlowCopying final : public Store::Copying {
public:
    explicit SlowCopying(const QString &marker)
        : m_marker(marker)
    {
    }
    [[nodiscard]] Result<int> step() override
    {
        std::this_thread::sleep_for(stepTime);
        ++stepsDone;
        if (++m_done == steps)
            Test::writeBytes(m_marker, "done");
        return (steps - m_done) * 1000 / steps;
    }

private:
    QString m_marker;
    int m_done = 0;
};

class SlowStorage final : public Test::MemoryStorage {
public:
    using MemoryStorage::MemoryStorage;
    [[nodiscard]] Result<std::unique_ptr<Store::Copying>> startCopy(const QString &) override
    {
        return std::make_unique<SlowCopying>(path() + u".copied");
    }
};

std::unique_ptr<Project::Project> openSlow(const QString &path)
{
    Test::writeBytes(path, "a file, so that it has a name");
    return Project::Project::over([path]() -> Result<std::unique_ptr<Store::Storage>> {
        return std::make_unique<SlowStorage>(std::make_shared<Test::MemoryStorage::Kept>(), path);
    }).value();
}

}

/// Nobody waits for a backup but the end of the program.
class TestClosing final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Project::Project> m_project;

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
        m_project = openSlow(m_path);
        stepsDone = 0;
    }

    void acts_waitForAPartOfABackupAtMost()
    {
        m_project->keepBackups({m_folder.filePath(u"backups"_s), {}, 1h});
        QTRY_VERIFY(stepsDone > 0);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_project->codeNamed(u"war"_s));
        QVERIFY2(clock.elapsed() < 2 * stepTime.count() + 200, "an act waited for the whole copy");
        QVERIFY(stepsDone < steps);
        m_project.reset();
        Project::waitUntilClosed(m_path);
    }

    void actThatRemovesMuch_hasABackupBeforeIt_alsoWhileOneIsBeingMade()
    {
        const CodeId code = m_project->codeNamed(u"war"_s).value();
        m_project->keepBackups({m_folder.filePath(u"backups"_s), {}, 1h});
        QTRY_VERIFY(stepsDone > 0);
        QVERIFY(m_project->removeCode(code));
        QVERIFY2(stepsDone > steps, "the one on opening may take in what is removed, and there is no other before it");
        m_project.reset();
        Project::waitUntilClosed(m_path);
    }

    void acts_waitForAPartOfACheckAtMost()
    {
        std::thread checking([sources = m_project->sources()] { (void)sources.check(Progress()); });
        QTRY_VERIFY(stepsDone > 0);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_project->codeNamed(u"war"_s));
        const qint64 waited = clock.elapsed();
        const int done = stepsDone;
        checking.join();
        QVERIFY2(waited < 2 * stepTime.count() + 200, "an act waited for the whole copy");
        QVERIFY(done < steps);
    }

    void canceledCheck_stopsAtOnce()
    {
        Progress progress;
        QElapsedTimer clock;
        std::thread checking([&, sources = m_project->sources()] {
            const auto report = sources.check(progress);
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::Canceled);
        });
        QTRY_VERIFY(stepsDone > 0);
        clock.start();
        progress.cancel();
        checking.join();
        QVERIFY(clock.elapsed() < 2 * stepTime.count() + 200);
    }

    void closing_leavesTheLastBackupToOthers()
    {
        m_project->keepBackups({m_folder.filePath(u"backups"_s), {}, 1h});
        QTRY_COMPARE(stepsDone.load(), steps);
        QVERIFY(m_project->codeNamed(u"war"_s));
        QElapsedTimer clock;
        clock.start();
        m_project.reset();
        QVERIFY2(clock.elapsed() < 1000 - stepTime.count(), "closing waited");
        QVERIFY(stepsDone < 2 * steps);
        Project::waitUntilClosed(m_path);
        QCOMPARE(stepsDone.load(), 2 * steps);
    }

    void endOfTheProgram_waitsForIt()
    {
        m_project.reset();
        const QString path = m_folder.filePath(u"leaving"_s);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--leave"_s, path, m_folder.filePath(u"backups"_s)});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
        QVERIFY2(QFile::exists(path + u".copied"), "the program ended in the middle of its last backup");
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--leave") == 0) {
        const auto project = openSlow(QString::fromLocal8Bit(argv[2]));
        project->keepBackups({QString::fromLocal8Bit(argv[3]), {}, 1h});
        return project->codeNamed(u"war"_s) ? 0 : 1;
    }
    TestClosing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_closing.moc"
