// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/afterrest.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace Crossread;
using namespace std::chrono_literals;

/// What is done when whoever works comes to rest.
class TestAfterRest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actsThatComeTogether_areOne()
    {
        int done = 0;
        Models::AfterRest rest([&done] { ++done; });
        QVERIFY(!rest.isWaiting());
        for (int act = 0; act < 3; ++act) {
            rest.wait();
            QVERIFY(rest.isWaiting());
            QTest::qWait(50);
        }
        QCOMPARE(done, 0);
        QTRY_COMPARE(done, 1);
        QVERIFY(!rest.isWaiting());
        rest.wait();
        QTRY_COMPARE(done, 2);
    }

    void whoeverWorksOn_isNotWaitedForForever()
    {
        int done = 0;
        Models::AfterRest rest([&done] { ++done; });
        for (const QDeadlineTimer patience(10s); done == 0 && !patience.hasExpired();) {
            rest.wait();
            QTest::qWait(50);
        }
        QCOMPARE(done, 1);
    }
};

QTEST_GUILESS_MAIN(TestAfterRest)
#include "tst_afterrest.moc"
