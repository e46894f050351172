// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/givingway.h"

#include <QMutex>
#include <QSet>
#include <QTest>
#include <QThreadPool>

#include <latch>

#include <sys/resource.h>
#include <unistd.h>

using namespace Crossread;

class TestGivingWay final : public QObject {
    Q_OBJECT

    static int niceness() { return ::getpriority(PRIO_PROCESS, id_t(::gettid())); }

private Q_SLOTS:
    void everyThreadOfThePool_givesWay_andNoOther()
    {
        const int before = niceness();
        QThreadPool pool;
        pool.setMaxThreadCount(3);
        Core::giveWay(pool);
        std::latch all(pool.maxThreadCount());
        QMutex lock;
        QSet<QThread *> threads;
        QList<int> found;
        for (int i = 0; i < pool.maxThreadCount(); ++i) {
            pool.start([&] {
                all.arrive_and_wait(); // each on a thread of its own
                const QMutexLocker locked(&lock);
                threads.insert(QThread::currentThread());
                found.append(niceness());
            });
        }
        pool.waitForDone();
        QCOMPARE(threads.size(), 3);
        for (const int one : std::as_const(found))
            QVERIFY(one > before);
        QCOMPARE(niceness(), before);
    }
};

QTEST_GUILESS_MAIN(TestGivingWay)
#include "tst_givingway.moc"
