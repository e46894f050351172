// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// The list of what coders complain about elsewhere leads to tests that are there.
class TestComplaints final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void complaint_hasItsTest_data()
    {
        QTest::addColumn<QString>("tests");
        const QString list = QString::fromUtf8(Test::bytesOf(Test::sourcePath(u"tests/README.md"_s)));
        for (const QStringList lines = list.split(u'\n'); const QString &line : lines) {
            const QStringList cells = line.split(u'|'); // what is before the first and behind the last is empty
            if (cells.size() != 5 || line.startsWith("|--"_L1) || line.startsWith("| **"_L1)
                || line.startsWith("| They"_L1))
                continue;
            QTest::newRow(qPrintable(cells[1].trimmed())) << cells[3];
        }
    }
    void complaint_hasItsTest()
    {
        static const QRegularExpression name(u"`([\\w/]+/(?:tst|bench)_\\w+)(?:::(\\w+))?`"_s);
        QFETCH(QString, tests);
        int count = 0;
        for (const QRegularExpressionMatch &match : name.globalMatch(tests)) {
            const QString path = Test::sourcePath(u"tests/"_s + match.captured(1) + u".cpp"_s);
            QVERIFY2(QFile::exists(path), qPrintable(match.captured(1)));
            const QByteArray slot = match.captured(2).toUtf8();
            QVERIFY2(slot.isEmpty() || Test::bytesOf(path).contains(QByteArray("    void " + slot + "()")),
                slot.constData());
            ++count;
        }
        QVERIFY(count > 0);
        QCOMPARE(tests.count(u'`'), count * 2); // each name is one that was understood
    }
};

QTEST_GUILESS_MAIN(TestComplaints)
#include "tst_complaints.moc"
