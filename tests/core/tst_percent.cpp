// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/percent.h"

#include <QLocale>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// How shares are shown.
class TestPercent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void share_hasItsSignBehindABlankThatStays()
    {
        QCOMPARE(Core::percent(.125), u"13\u00A0%"_s);
        QCOMPARE(Core::percent(1), u"100\u00A0%"_s);
        QCOMPARE(Core::percent(.9984, 1), u"99.8\u00A0%"_s);
    }

    void part_isOfItsWhole()
    {
        QCOMPARE(Core::percentOf(39, 48), u"81\u00A0%"_s);
        QCOMPARE(Core::percentOf(29, 200), u"15\u00A0%"_s); // as a share it would be a little less than 14.5
        QCOMPARE(Core::percentOf(0, 0), u"0\u00A0%"_s);
    }

    void numbers_areThoseOfTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(Core::percent(.9984, 1), u"99,8\u00A0%"_s);
    }
};

QTEST_GUILESS_MAIN(TestPercent)
#include "tst_percent.moc"
