// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fold.h"

#include <QTest>

using namespace Crossread::Core;

/// What looks alike to a reader is alike to a search, and positions stay.
class TestFold final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_isFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("capitals") << "NATO Ж Σ É" << "nato ж σ é";
        QTest::newRow("apostrophes") << "don’t don‘t donʼt don`t don´t" << "don't don't don't don't don't";
        QTest::newRow("quotation marks") << "“a” „b‟ «c»" << "\"a\" \"b\" \"c\"";
        QTest::newRow("dashes") << "a–b—c‑d−e" << "a-b-c-d-e";
        QTest::newRow("blanks") << QStringLiteral("a\u00A0b\u202Fc\u2003d\te") << "a b c d e";
        QTest::newRow("a newline stays") << "a\nb" << "a\nb";
        QTest::newRow("faces stay") << "🎉x" << "🎉x";
    }
    void text_isFolded()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
        QCOMPARE(folded(text).size(), text.size());
    }

    void everyUnit_foldsOnce()
    {
        for (int unit = 0; unit <= 0xFFFF; ++unit)
            QCOMPARE(foldUnit(foldUnit(char16_t(unit))), foldUnit(char16_t(unit)));
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
