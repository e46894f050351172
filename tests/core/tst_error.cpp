// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QTest>

using namespace Crossread::Core;

/// Every failure has a sentence that names what it is about.
class TestError final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCode_hasItsOwnSentence()
    {
        QStringList sentences;
        for (int code = 0; code <= int(ErrorCode::BadArgument); ++code) {
            const QString sentence = Error{ErrorCode(code), QStringLiteral("talks.txt"), {}}.sentence();
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.append(sentence);
        }
    }

    void placeholdersInNames_stayAsTheyAre()
    {
        const Error error{ErrorCode::NotFound, QStringLiteral("100 %2 %1.txt"), QStringLiteral("%1 told")};
        QVERIFY2(error.sentence().contains(QStringLiteral("“100 %2 %1.txt”")), qPrintable(error.sentence()));
        QVERIFY2(error.sentence().endsWith(QStringLiteral("(%1 told)")), qPrintable(error.sentence()));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
