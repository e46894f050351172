// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Crossread;
using namespace Qt::StringLiterals;

using Environment = QMap<QString, QString>;

/// Where something is missing around it the program starts all the same, and says what matters.
class TestSurroundings final : public QObject {
    Q_OBJECT

private:
    struct Outcome {
        int status = -1;
        QString error;
    };

    /// Draws the window into a file with these arguments, in a home, with what is special about the environment: an empty
    /// value takes a variable away.
    static Outcome draw(
        const QString &home, const QString &picture, const QStringList &arguments, const Environment &special)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.remove(name);
        for (const auto &[name, value] : special.asKeyValueRange())
            value.isEmpty() ? environment.remove(name) : environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(Test::programPath(u"crossread"_s), QStringList{u"--picture"_s, picture} + arguments);
        if (!process.waitForFinished(60'000))
            return {};
        const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return {status, QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void something_isMissing_data()
    {
        QTest::addColumn<Environment>("special");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing is") << Environment() << QString();
        QTest::newRow("no bus") << Environment{{u"DBUS_SESSION_BUS_ADDRESS"_s, {}}, {u"XDG_RUNTIME_DIR"_s, {}}}
                                << QString();
        QTest::newRow("a bus that is gone")
            << Environment{{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s}} << QString();
        QTest::newRow("no theme, no data of the desktop") << Environment{{u"XDG_DATA_DIRS"_s, u"/nonexistent"_s},
            {u"QT_QPA_PLATFORMTHEME"_s, u"none"_s}, {u"QT_STYLE_OVERRIDE"_s, u"none"_s}}
                                                          << QString();
        QTest::newRow("no fonts") << Environment{{u"FONTCONFIG_FILE"_s, m_noFonts}} << u"no font"_s;
        QTest::newRow("a locale that does not exist")
            << Environment{{u"LC_ALL"_s, u"xx_YY.UTF-8"_s}, {u"LANGUAGE"_s, {}}} << QString();
        QTest::newRow("LANG=C") << Environment{{u"LC_ALL"_s, u"C"_s}, {u"LANGUAGE"_s, {}}} << QString();
        QTest::newRow("a language of which only Qt has words")
            << Environment{{u"LC_ALL"_s, u"pl_PL.UTF-8"_s}, {u"LANGUAGE"_s, u"pl"_s}} << QString();
    }
    void something_isMissing()
    {
        QFETCH(Environment, special);
        QFETCH(QString, said);
        const QTemporaryDir home;
        const QString text = home.filePath(u"à la carte – привет.txt"_s);
        Test::writeBytes(text, "ANNA: We shall see.\n\nJAN: So we shall.\n");
        const QString picture = home.filePath(u"window.png"_s);
        const Outcome outcome = draw(home.path(), picture, {text}, special);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.error));
        QVERIFY(!QImage(picture).isNull());
        QVERIFY2(outcome.error.contains(said), qPrintable(outcome.error));
    }

    void homeThatCannotBeWritten_isSaid_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("read-only") << false;
        QTest::newRow("full") << true;
    }
    void homeThatCannotBeWritten_isSaid()
    {
        QFETCH(bool, full);
        Test::SmallDisk disk(512);
        if (!disk.valid())
            QSKIP("No disk of one's own can be made here.");
        const QString home = disk.path(u"home"_s);
        QVERIFY(QDir().mkpath(home));
        if (full)
            disk.fill();
        else
            QVERIFY(disk.makeReadOnly());
        const QTemporaryDir elsewhere;
        const QString picture = elsewhere.filePath(u"window.png"_s);

        const Outcome start = draw(home, picture, {}, {});
        QVERIFY2(start.status == 0, qPrintable(start.error));
        QVERIFY(!QImage(picture).isNull());
        const Outcome sample = draw(home, picture, {u"--sample"_s}, {});
        QCOMPARE(sample.status, 1); // no project can be made there
        QVERIFY2(sample.error.contains(".crossread"_L1), qPrintable(sample.error));

        // A project elsewhere opens all the same.
        const QString project = elsewhere.filePath(u"talks.crossread"_s);
        QCOMPARE(QProcess::execute(Test::programPath(u"crossread-cli"_s),
                     {u"new"_s, project, u"--transcript"_s, Test::sourcePath(u"resources/sample/transcript.txt"_s)}),
            0);
        const Outcome other = draw(home, picture, {project}, {});
        QVERIFY2(other.status == 0, qPrintable(other.error));
    }

    void damagedSettings_areKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("damaged");
        QTest::newRow("whole") << QByteArray("[General]\npaper=dark\n") << false;
        QTest::newRow("nothing in it") << QByteArray() << false;
        QTest::newRow("cut in the middle") << QByteArray("[General]\npaper=dark\nlangu") << true;
        QTest::newRow("another kind of file") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 17) << true;
        QTest::newRow("values that make no sense") << QByteArray(
            "[General]\npaper=7\nlanguage=@Invalid()\nrecent=@Variant(\\0\\0)\n[typography]\nsize=nan\n[window]\n"
            "geometry=@ByteArray(x)\npanels=1\n") << false;
    }
    void damagedSettings_areKeptAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, damaged);
        const QTemporaryDir home;
        const QString ini = home.filePath(u".config/crossread/crossread.ini"_s);
        QVERIFY(QDir().mkpath(QFileInfo(ini).path()));
        Test::writeBytes(ini, bytes);
        const Outcome outcome = draw(home.path(), home.filePath(u"window.png"_s), {u"--sample"_s}, {});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.error));
        QCOMPARE(Test::bytesOf(ini + u".damaged"_s), damaged ? bytes : QByteArray());
    }

    void initTestCase()
    {
        m_noFonts = m_folder.filePath(u"fonts.conf"_s);
        Test::writeBytes(m_noFonts, "<?xml version=\"1.0\"?><fontconfig/>\n");
    }

private:
    QTemporaryDir m_folder;
    QString m_noFonts;
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
