// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/formatnames.h"
#include "support/shareddata.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Import;
using namespace Qt::StringLiterals;

/// Everything that names formats says the same as the registry.
class TestRegistry final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formats_areComplete()
    {
        QSet<QString> ids;
        for (const Format &format : formats()) {
            QVERIFY2(!ids.contains(format.id), qPrintable(format.id));
            ids.insert(format.id);
            QVERIFY2(format.version >= 1 && format.name && format.sureness && format.read, qPrintable(format.id));
            for (const QString &suffix : format.suffixes)
                QVERIFY2(suffix == suffix.toLower() && !suffix.startsWith(u'.'), qPrintable(suffix));
            QVERIFY2(format.suffixes.isEmpty() || formatNames().contains(format.name()), qPrintable(format.id));
        }
    }

    /// A suffix alone never outweighs what the bytes say.
    void suffix_isWorthTwentyAtMost()
    {
        const QByteArray nothing = "~";
        for (const Format &format : formats()) {
            for (const QString &suffix : format.suffixes)
                QVERIFY2(format.sureness(nothing, u"a."_s + suffix) <= 20, qPrintable(format.id));
        }
    }

    void menuEntry_namesTheTypesOfAllFormats()
    {
        QFile file(Test::sourcePath(u"packaging/org.crossread.Crossread.desktop"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression line(u"^MimeType=(.*)$"_s, QRegularExpression::MultilineOption);
        const QStringList types =
            line.match(QString::fromUtf8(file.readAll())).captured(1).split(u';', Qt::SkipEmptyParts);
        QSet<QString> expected{u"application/x-crossread"_s};
        for (const Format &format : formats())
            expected += QSet<QString>(format.mimeTypes.begin(), format.mimeTypes.end());
        QStringList missing = (expected - QSet<QString>(types.begin(), types.end())).values();
        missing.sort();
        QCOMPARE(missing.join(u';'), QString());
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
