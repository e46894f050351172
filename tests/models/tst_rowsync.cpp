// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowsync.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QStringListModel>
#include <QTest>

#include <algorithm>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

QStringList letters(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u' ');
}

}

/// One list turned into another, step by step, as the views of a model see it.
class TestRowSync final : public QObject {
    Q_OBJECT

    /// The steps as text; `rows` is what they lead to.
    static QStringList steps(QStringList &rows, const QStringList &wanted)
    {
        QStringList told;
        Models::synchroniseRows<QString>(
            rows, wanted,
            [&](int row) {
                told.append(u"-%1"_s.arg(row));
                rows.removeAt(row);
            },
            [&](int from, int to) {
                told.append(u"%1>%2"_s.arg(from).arg(to));
                QVERIFY(to < from);
                rows.move(from, to);
            },
            [&](int row, const QString &key) {
                told.append(u"+%1"_s.arg(row));
                rows.insert(row, key);
            });
        return told;
    }

private Q_SLOTS:
    void lists_areTurnedIntoEachOther_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
        QTest::newRow("the same") << u"a b c"_s << u"a b c"_s << u""_s;
        QTest::newRow("the first ones") << u""_s << u"a b"_s << u"+0 +1"_s;
        QTest::newRow("the last ones go") << u"a b"_s << u""_s << u"-1 -0"_s;
        QTest::newRow("one in the middle") << u"a c"_s << u"a b c"_s << u"+1"_s;
        QTest::newRow("one goes from the middle") << u"a b c"_s << u"a c"_s << u"-1"_s;
        QTest::newRow("the last becomes the first") << u"a b c"_s << u"c a b"_s << u"2>0"_s;
        QTest::newRow("one for another") << u"a b c"_s << u"a x c"_s << u"-1 +1"_s;
        QTest::newRow("all for others") << u"a b"_s << u"x y"_s << u"-1 -0 +0 +1"_s;
        QTest::newRow("turned round") << u"a b c"_s << u"c b a"_s << u"2>0 2>1"_s;
        QTest::newRow("gone, moved and new") << u"a b c d"_s << u"d x b"_s << u"-2 -0 1>0 +1"_s;
    }
    void lists_areTurnedIntoEachOther()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QStringList rows = letters(before);
        const QStringList told = steps(rows, letters(after));
        QCOMPARE(rows, letters(after));
        QTEST(told.join(u' '), "expected");
    }

    void anyLists_endAsWanted_andWhatStaysIsNeverTakenOut()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const auto some = [&random] {
                QStringList list;
                for (char letter = 'a'; letter <= 'j'; ++letter) {
                    if (random.bounded(2) == 0)
                        list.append(QString(QLatin1Char(letter)));
                }
                std::ranges::shuffle(list, random);
                return list;
            };
            QStringList rows = some();
            const QStringList before = rows;
            const QStringList wanted = some();
            const QStringList told = steps(rows, wanted);
            QCOMPARE(rows, wanted);
            const auto gone = std::ranges::count_if(before, [&](const QString &key) { return !wanted.contains(key); });
            const auto come = std::ranges::count_if(wanted, [&](const QString &key) { return !before.contains(key); });
            QCOMPARE(std::ranges::count_if(told, [](const QString &step) { return step.startsWith(u'-'); }), gone);
            QCOMPARE(std::ranges::count_if(told, [](const QString &step) { return step.startsWith(u'+'); }), come);
        }
    }

    void moves_areThoseOfAnItemModel()
    {
        QStringListModel model(letters(u"a b c d"_s));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex d = model.index(3);
        Models::synchroniseRows<QString>(
            model.stringList(), letters(u"d b a"_s), [&](int row) { QVERIFY(model.removeRow(row)); },
            [&](int from, int to) { QVERIFY(model.moveRow({}, from, {}, to)); },
            [&](int row, const QString &) { QVERIFY(model.insertRow(row)); });
        QCOMPARE(model.stringList(), letters(u"d b a"_s));
        QCOMPARE(d.row(), 0); // what a view has selected goes along
    }
};

QTEST_GUILESS_MAIN(TestRowSync)
#include "tst_rowsync.moc"
