// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/job.h"

#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Library;
using namespace std::chrono_literals;

/// Work in the background and what is told of it.
class TestJob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void result_comesOnce_andTheJobGoes()
    {
        int results = 0;
        const QPointer<Job> job =
            new Job([](const Core::Progress &) { return 7; }, [&results](int result) { results += result; }, nullptr);
        QTRY_VERIFY(job.isNull());
        QCOMPARE(results, 7);
    }

    void slowWork_isShown()
    {
        QSemaphore mayEnd;
        bool shown = false;
        bool done = false;
        auto *job = new Job(
            [&mayEnd](const Core::Progress &) {
                mayEnd.acquire();
                return 0;
            },
            [&done](int) { done = true; }, nullptr);
        job->whenSlow([&shown] { shown = true; });
        QTRY_VERIFY(shown);
        mayEnd.release();
        QTRY_VERIFY(done);
    }

    /// The window was busy while the work ended and the time ran out: both are told of in one go, the end first.
    void workThatIsDone_isNotShownAsSlow()
    {
        bool shown = false;
        bool done = false;
        bool shownAfterwards = false;
        const QPointer<Job> job =
            new Job([](const Core::Progress &) { return 0; }, [&done](int) { done = true; }, nullptr);
        job->whenSlow([&] {
            shown = true;
            shownAfterwards = done;
        });
        QThread::sleep(500ms);
        QTRY_VERIFY(job.isNull());
        QVERIFY(done);
        QVERIFY2(!shownAfterwards, shown ? "shown after its end" : "");
    }

    void deletedJob_tellsNothing()
    {
        QSemaphore begun;
        bool done = false;
        auto *job = new Job(
            [&begun](const Core::Progress &progress) {
                begun.release();
                while (!progress.isCanceled())
                    QThread::sleep(1ms);
                return 0;
            },
            [&done](int) { done = true; }, nullptr);
        begun.acquire();
        delete job;
        QTest::qWait(50);
        QVERIFY(!done);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
