// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "support/scratch.h"

#include "project/project.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <unistd.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// On the real program: what it writes replaces nothing that cannot be had again, and what it only reads stays as it is.
class TestOutputs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A call with @NAME for the path of a file.
    [[nodiscard]] Test::Ended run(const QString &call) const
    {
        QStringList arguments = call.split(u' ');
        for (QString &argument : arguments) {
            if (argument.startsWith(u'@'))
                argument = path(argument.sliced(1));
        }
        return Test::run(arguments);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Nothing below changes these files: that is what is tested.
        m_folder = std::make_unique<QTemporaryDir>();
        Test::writeBytes(
            path(u"t.txt"_s), "Ann Lee: We shall meet again, as I said.\n\nBo Ray: I doubt it.\n\nAnn Lee: So?\n");
        Test::writeBytes(path(u"a.txt"_s), "Meeting\n\n“We shall meet again”, Ann Lee said.\n");
        Test::writeBytes(path(u"names.json"_s), "{\"names\":[]}");
        QCOMPARE(run(u"new @p.crossread --transcript @t.txt --article @a.txt"_s).status, 0);
        QCOMPARE(run(u"new @q.crossread --transcript @t.txt"_s).status, 0);
        QCOMPARE(run(u"annotate @p.crossread --document t --quote doubt --code war"_s).status, 0);
        for (const char *kind : {"hard-", "soft-"}) {
            for (const QString &name : {u"p.crossread"_s, u"t.txt"_s}) {
                const QByteArray from = QFile::encodeName(path(name));
                const QByteArray to = QFile::encodeName(path(QLatin1StringView(kind) + name));
                QCOMPARE(*kind == 'h' ? ::link(from.constData(), to.constData())
                                      : ::symlink(from.constData(), to.constData()),
                    0);
            }
        }
        QDir(m_folder->path()).mkdir(u"below"_s);
    }
    void output_neverReplacesWhatItIsMadeFrom_data()
    {
        QTest::addColumn<QString>("call");
        const QString targets[]{u"@p.crossread"_s, u"@below/../p.crossread"_s, u"@soft-p.crossread"_s,
            u"@hard-p.crossread"_s, u"@q.crossread"_s, u"@t.txt"_s, u"@soft-t.txt"_s, u"@hard-t.txt"_s,
            u"@p.crossread-wal"_s, u"@p.crossread-journal"_s};
        for (const QString &target : targets) {
            for (const char *verb : {"list @p.crossread", "export @p.crossread", "report @p.crossread"})
                QTest::addRow("%s -o %s", verb, qPrintable(target)) << QLatin1StringView(verb) + u" -o " + target;
        }
        for (const char *call :
            {"turns @t.txt -o @t.txt", "turns @t.txt -o @hard-t.txt", "turns @t.txt -o @q.crossread",
                "compare @t.txt @a.txt -o @a.txt", "compare @t.txt @a.txt -o @soft-t.txt",
                "compare @t.txt @a.txt --names @names.json -o @names.json", "summary @t.txt -o @t.txt",
                "annotate @p.crossread --document t --quote again --code x -o @p.crossread",
                "annotate @p.crossread --document t --quote again --code x -o @t.txt"})
            QTest::addRow("%s", call) << QString::fromLatin1(call);
    }
    void output_neverReplacesWhatItIsMadeFrom()
    {
        QFETCH(QString, call);
        QHash<QString, QByteArray> before;
        for (const QString &name : files())
            before.insert(name, Test::bytesOf(path(name)));
        const auto ended = run(call);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.contains(u"would be lost"), qPrintable(ended.error));
        QCOMPARE(files().size(), before.size());
        for (const auto &[name, bytes] : before.asKeyValueRange())
            QVERIFY2(Test::bytesOf(path(name)) == bytes, qPrintable(name));
    }

    void output_mayReplaceAnythingElse()
    {
        QCOMPARE(run(u"list @p.crossread -o @list.txt"_s).status, 0);
        const QByteArray first = Test::bytesOf(path(u"list.txt"_s));
        QCOMPARE(run(u"list @q.crossread -o @list.txt"_s).status, 0);
        QVERIFY(!first.isEmpty() && Test::bytesOf(path(u"list.txt"_s)) != first);
    }

    void reading_changesNothing_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("project");
        for (const char *verb : {"list", "export", "report"}) {
            QTest::addRow("%s", verb) << QString::fromLatin1(verb) << u"p.crossread"_s;
            QTest::addRow("%s of an older version", verb) << QString::fromLatin1(verb) << u"old.crossread"_s;
        }
    }
    void reading_changesNothing()
    {
        QFETCH(QString, call);
        QFETCH(QString, project);
        QFile::remove(path(u"old.crossread"_s));
        QVERIFY(QFile::copy(QFINDTESTDATA("../data/projects/version-2.crossread"), path(u"old.crossread"_s)));
        const QStringList names = files();
        const QByteArray bytes = Test::bytesOf(path(project));
        const QDateTime folder = QFileInfo(m_folder->path()).lastModified();
        const QFileInfo info(path(project));
        const QDateTime date = info.lastModified();
        const auto ended = run(call + u" @"_s + project);
        QVERIFY2(ended.status == 0 || call == u"report", qPrintable(ended.error));
        QVERIFY(Test::bytesOf(path(project)) == bytes);
        QCOMPARE(QFileInfo(path(project)).lastModified(), date);
        QCOMPARE(QFileInfo(m_folder->path()).lastModified(), folder);
        QCOMPARE(files(), names);
    }

    void twoThatMakeTheSameProject_makeOne()
    {
        for (int round = 0; round < 10; ++round) {
            const QString project = path(u"new%1.crossread"_s.arg(round));
            std::array<QProcess, 2> programs;
            for (QProcess &program : programs)
                program.start(
                    Test::programPath(u"crossread-cli"_s), {u"new"_s, project, u"--document"_s, path(u"t.txt"_s)});
            int made = 0;
            for (QProcess &program : programs) {
                QVERIFY(program.waitForFinished());
                made += program.exitCode() == 0 ? 1 : 0;
                if (program.exitCode() != 0)
                    QVERIFY(program.readAllStandardError().contains("is there already"));
            }
            QCOMPARE(made, 1);
            QCOMPARE(Project::Project::open(project).value()->documents().size(), 1);
        }
    }

    void projectInTheMaking_isWholeOrNotThere_whenKilled()
    {
        const QStringList before = files();
        int there = 0;
        for (int life = 0; life < 300; life += 20) {
            const QString project = path(u"killed.crossread"_s);
            QProcess program;
            program.start(
                Test::programPath(u"crossread-cli"_s), {u"new"_s, project, u"--document"_s, path(u"t.txt"_s)});
            QVERIFY(program.waitForStarted());
            QTest::qSleep(life);
            program.kill();
            program.waitForFinished();
            if (!QFileInfo::exists(project))
                continue;
            ++there;
            QCOMPARE(Project::Project::open(project, Project::Project::Access::Read).value()->documents().size(), 1);
            QFile::remove(project);
            QFile::remove(path(u".killed.crossread.open"_s));
        }
        QFile::remove(path(u".killed.crossread.open"_s));
        QCOMPARE(files(), before);
        qInfo("%d of 15 were whole", there);
    }

    void name_thatIsTooLong_isTold()
    {
        for (const int length : {200, 237, 238, 245, 255}) {
            const QString name = QString(length, u'n') + u".crossread"_s;
            const auto ended = Test::run({u"new"_s, path(name), u"--document"_s, path(u"t.txt"_s)});
            QCOMPARE(ended.status, length <= 237 ? 0 : 1);
            if (length > 237)
                QVERIFY2(ended.error.contains(u"too long"), qPrintable(ended.error));
        }
        const auto exported = Test::run({u"list"_s, path(u"p.crossread"_s), u"-o"_s, path(QString(300, u'n'))});
        QCOMPARE(exported.status, 1);
        QVERIFY2(exported.error.contains(u"too long"), qPrintable(exported.error));
    }

    void name_thatIsNoText_isTold()
    {
        // Qt would look for another file than the one that was named.
        const QByteArray name = QFile::encodeName(m_folder->path()) + "/caf\xe9.txt";
        QCOMPARE(::link(QFile::encodeName(path(u"t.txt"_s)).constData(), name.constData()), 0);
        QProcess shell;
        shell.start(u"/bin/sh"_s,
            {u"-c"_s, u"for f in \"$1\"/caf*; do \"$2\" turns \"$f\"; done"_s, u"sh"_s, m_folder->path(),
                Test::programPath(u"crossread-cli"_s)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(::unlink(name.constData()), 0); // Qt could not
        QCOMPARE(shell.exitCode(), 2);
        const QByteArray error = shell.readAllStandardError();
        QVERIFY2(error.contains("bytes that are no text") && error.contains("caf"), error.constData());
    }

    void projectThatIsOpenElsewhere_isToldWithWho()
    {
        const auto open = Project::Project::open(path(u"p.crossread"_s)).value();
        for (const char *call : {"list @p.crossread", "annotate @p.crossread --document t --quote again --code x"}) {
            const auto ended = run(QString::fromLatin1(call));
            QCOMPARE(ended.status, 1);
            QVERIFY2(
                ended.error.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(ended.error));
        }
    }
};

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs.moc"
