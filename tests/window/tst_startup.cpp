// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch.h"
#include "support/shareddata.h"
#include "window/shell/startup.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// The program as it is called.
class TestStartup final : public QObject {
    Q_OBJECT

private:
    struct Outcome {
        int status = -1;
        QString out;
        QString error;
    };

    Outcome run(const QStringList &arguments, bool display = true) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            environment.insert(name, m_home.path());
        if (!display) {
            for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
                environment.remove(name);
        }
        process.setProcessEnvironment(environment);
        process.start(Test::programPath(u"crossread"_s), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_home;

private Q_SLOTS:
    void help_needsNoDisplay_andNamesEveryOption()
    {
        const Outcome outcome = run({u"--help"_s}, false);
        QCOMPARE(outcome.status, 0);
        for (const QString &option : {u"--sample"_s, u"--new-project"_s, u"--last"_s, u"--picture"_s, u"--theme"_s,
                 u"--language"_s, u"--size"_s, u"--version"_s})
            QVERIFY2(outcome.out.contains(option), qPrintable(option));
    }

    void wrongCall_isSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("an option there is not") << QStringList{u"--fly"_s} << u"fly"_s;
        QTest::newRow("a theme there is not") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
        QTest::newRow("a size that is none") << QStringList{u"--size"_s, u"big"_s} << u"big"_s;
        QTest::newRow("a language it does not speak") << QStringList{u"--language"_s, u"tlh"_s} << u"en, "_s;
        QTest::newRow("a new project and the last at once")
            << QStringList{u"--new-project"_s, u"--last"_s} << u"--last"_s;
        QTest::newRow("files and the sample at once") << QStringList{u"--sample"_s, u"a.txt"_s} << u"--sample"_s;
    }
    void wrongCall_isSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const Outcome outcome = run(arguments, false);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.error.contains(word), qPrintable(outcome.error));
    }

    void noDisplay_isSaid()
    {
        const Outcome outcome = run({}, false);
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.error.contains("display"_L1));
    }

    void picture_isDrawnWithoutADisplay()
    {
        const QString path = m_home.filePath(u"window.png"_s);
        const Outcome outcome =
            run({u"--sample"_s, u"--theme"_s, u"dark"_s, u"--size"_s, u"1000x700"_s, u"--picture"_s, path}, false);
        QCOMPARE(outcome.status, 0);
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1000, 700));
        // All of it taken together: single pixels may belong to letters.
        QVERIFY(image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness() < 100);
    }

    void pictureOfAMissingProject_fails()
    {
        const Outcome outcome =
            run({u"--picture"_s, m_home.filePath(u"none.png"_s), m_home.filePath(u"none.crossread"_s)}, false);
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.error.contains("none.crossread"_L1));
        QVERIFY(!QFile::exists(m_home.filePath(u"none.png"_s)));
    }
};

QTEST_GUILESS_MAIN(TestStartup)
#include "tst_startup.moc"
