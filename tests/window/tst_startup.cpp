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

    void optionsOfQt_areLeftToQt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("ofQt");
        const QString file = u"a.txt"_s;
        QTest::newRow("none") << QStringList{file} << QStringList{file} << QStringList();
        QTest::newRow("alone") << QStringList{u"-reverse"_s, file} << QStringList{file} << QStringList{u"reverse"_s};
        QTest::newRow("two dashes") << QStringList{u"--reverse"_s, file} << QStringList{file}
                                    << QStringList{u"reverse"_s};
        QTest::newRow("with a value behind")
            << QStringList{u"-style"_s, u"fusion"_s, file} << QStringList{file} << QStringList{u"style"_s};
        QTest::newRow("with a value in it")
            << QStringList{u"-style=fusion"_s, file} << QStringList{file} << QStringList{u"style"_s};
        QTest::newRow("behind the files, several") << QStringList{file, u"-platform"_s, u"offscreen"_s, u"-reverse"_s}
                                                   << QStringList{file} << QStringList{u"platform"_s, u"reverse"_s};
        QTest::newRow("a value is missing")
            << QStringList{file, u"-session"_s} << QStringList{file} << QStringList{u"session"_s};
        QTest::newRow("a file of that name")
            << QStringList{u"--"_s, u"-reverse"_s} << QStringList{u"-reverse"_s} << QStringList();
        QTest::newRow("ours stay ours") << QStringList{u"--size"_s, u"800x600"_s, file} << QStringList{file}
                                        << QStringList();
    }
    void optionsOfQt_areLeftToQt()
    {
        QFETCH(QStringList, arguments);
        const auto options = Window::parseCommandLine(QStringList{u"crossread"_s} + arguments);
        QVERIFY(options.has_value());
        QTEST(options->request.files, "files");
        QTEST(options->ofQt, "ofQt");
    }

    void reverse_mirrorsTheWindow()
    {
        const auto drawn = [this](const QString &name, QStringList arguments) {
            const QString path = m_home.filePath(name);
            const Outcome outcome = run(arguments << u"--sample"_s << u"--picture"_s << path, false);
            return outcome.status == 0 ? QImage(path) : QImage();
        };
        const QImage usual = drawn(u"usual.png"_s, {});
        const QImage mirrored = drawn(u"mirrored.png"_s, {u"-reverse"_s});
        QVERIFY(!usual.isNull());
        QCOMPARE(mirrored.size(), usual.size());
        const QRect firstMenu(0, 0, 60, 20); // which begins at the other edge
        QVERIFY(usual.copy(firstMenu) != mirrored.copy(firstMenu));
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

    void pictureOverASource_isRefused()
    {
        const QString text = m_home.filePath(u"talk.txt"_s);
        const QByteArray words = "ANNA: We shall see.\n\nJAN: So we shall.\n";
        Test::writeBytes(text, words);
        const Outcome outcome = run({text, u"--picture"_s, text}, false);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.error.contains("talk.txt"_L1), qPrintable(outcome.error));
        QCOMPARE(Test::bytesOf(text), words);
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
