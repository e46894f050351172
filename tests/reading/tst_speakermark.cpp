// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/speakermark.h"
#include "support/effort.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// A speaker's mark holds what is in it, whoever speaks.
class TestSpeakerMark final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initials_areNoTwoAlike()
    {
        const QStringList initials = Reading::speakerInitials({{u"Anna Berg"_s}, {u"Adam Berg"_s}, {u"Tom Field"_s},
            {.name = u"Question 1"_s, .anonymous = true}, {.name = u"Question 8265"_s, .anonymous = true}});
        QCOMPARE(initials, (QStringList{u"B"_s, u"AB"_s, u"F"_s, u"Q1"_s, u"Q8265"_s}));
    }

    void initials_fitIntoTheMark_data()
    {
        QTest::addColumn<QString>("initials");
        QTest::addColumn<qreal>("size");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one letter") << u"B"_s << 18.0 << u"B"_s;
        QTest::newRow("two letters") << u"AB"_s << 18.0 << u"AB"_s;
        QTest::newRow("a questioner among thousands, on a large mark") << u"Q8265"_s << 60.0 << u"Q8265"_s;
        QTest::newRow("a questioner among thousands, on a small mark") << u"Q8265"_s << 14.0 << u"Q"_s;
        QTest::newRow("nobody") << QString() << 18.0 << QString();
    }
    void initials_fitIntoTheMark()
    {
        QFETCH(const QString, initials);
        QFETCH(const qreal, size);
        QFont font;
        const QString shown = Reading::fittingInitials(initials, {size, size}, font);
        QTEST(shown, "shown");
        QVERIFY(QFontMetricsF(font).horizontalAdvance(shown) <= size);
    }

    void initialsOfThousands_takeNoTime()
    {
        QList<Core::Speaker> speakers;
        for (int i = 1; i <= 50'000; ++i)
            speakers.append({.name = u"Question %1"_s.arg(i), .anonymous = true});
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(Reading::speakerInitials(speakers).last(), u"Q50000"_s);
        QVERIFY2(clock.elapsed() < 1000 * Test::patience(), qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestSpeakerMark)
#include "tst_speakermark.moc"
