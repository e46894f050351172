// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/logstamp.h"
#include "support/scratch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Crossread;
using namespace Crossread::Core;
using Store::ProjectFile;

/// What lies beside a project file is used where it belongs to it, told of where something is missing, and neither used
/// nor destroyed where it belongs elsewhere.
class TestLogs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    [[nodiscard]] static QString mark(const QString &path)
    {
        return QFileInfo(path).path() + u"/." + QFileInfo(path).fileName() + u".open";
    }
    static void work(ProjectFile &file, int acts = 1)
    {
        for (int i = 0; i < acts; ++i)
            QVERIFY(file.perform(Test::adding(Test::sampleTopic(QStringLiteral("topic %1").arg(i)))));
    }
    /// The files as they are in mid-work, under another name: what a killed program leaves.
    static void leave(const QString &from, const QString &to)
    {
        for (const QString &ending : {QString(), QStringLiteral("-wal")}) {
            QFile::remove(to + ending);
            if (QFileInfo::exists(from + ending))
                QVERIFY(QFile::copy(from + ending, to + ending));
        }
        QFile::remove(mark(to));
        QVERIFY(QFile::copy(mark(from), mark(to)));
    }
    static QList<ErrorCode> codes(const ProjectFile &file)
    {
        QList<ErrorCode> all;
        for (const Error &notice : file.notices())
            all.append(notice.code);
        return all;
    }
    [[nodiscard]] QStringList beside() const
    {
        return QDir(m_folder->path())
            .entryList({QStringLiteral("*-wal"), QStringLiteral("*-journal")}, QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.set-aside.*")}, QDir::Files);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = path("talks.crossread");
        Test::makeSampleProject(m_path);
    }
    void cleanup() { m_folder.reset(); }

    void lookingAtAProject_leavesItAsItIs_data()
    {
        QTest::addColumn<bool>("mayWrite");
        QTest::newRow("opened to be changed") << true;
        QTest::newRow("opened to be read") << false;
    }
    void lookingAtAProject_leavesItAsItIs()
    {
        QFETCH(bool, mayWrite);
        const QByteArray before = Test::bytesOf(m_path);
        const QDateTime date = QFileInfo(m_path).lastModified();
        {
            const auto file =
                ProjectFile::open(m_path, mayWrite ? ProjectFile::Mode::ReadWrite : ProjectFile::Mode::ReadOnly);
            QVERIFY(file && (*file)->load());
            QCOMPARE((*file)->mode() == ProjectFile::Mode::ReadWrite, mayWrite);
            QCOMPARE(QFileInfo::exists(mark(m_path)), mayWrite);
        }
        QVERIFY(Test::bytesOf(m_path) == before);
        QCOMPARE(QFileInfo(m_path).lastModified(), date);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void atRest_theFileAloneHasEverything()
    {
        const auto file = ProjectFile::open(m_path).value();
        for (int round = 0; round < 3; ++round) {
            work(*file, 5);
            QVERIFY(QFileInfo(m_path + u"-wal").size() > 0);
            QVERIFY(file->rest());
            QCOMPARE(beside(), QStringList());
            const QString copy = path("copy.crossread");
            QFile::remove(copy);
            QVERIFY(QFile::copy(m_path, copy));
            const auto copied = ProjectFile::open(copy).value();
            QCOMPARE(Test::printed(*copied), Test::printed(*file));
            QCOMPARE(codes(*copied), QList<ErrorCode>());
        }
    }

    void logOfAKilledProgram_isUsedWhereItBelongs_data()
    {
        QTest::addColumn<int>("actsBeforeRest");
        QTest::addColumn<int>("large");
        QTest::newRow("the first changes ever") << 0 << 0;
        QTest::newRow("after a rest") << 3 << 0;
        QTest::newRow("after more than a log takes at once") << 3 << 9;
    }
    void logOfAKilledProgram_isUsedWhereItBelongs()
    {
        QFETCH(int, actsBeforeRest);
        QFETCH(int, large);
        const auto file = ProjectFile::open(m_path).value();
        work(*file, actsBeforeRest);
        QVERIFY(file->rest());
        for (int i = 0; i < large; ++i)
            QVERIFY(file->keepPart(DocumentId::create(), 0, QByteArray(1'000'000, 'x')));
        work(*file, 4);
        const QString killed = path("killed.crossread");
        leave(m_path, killed);
        const auto again = ProjectFile::open(killed).value();
        QCOMPARE(Test::printed(*again), Test::printed(*file));
        QCOMPARE(codes(*again), QList<ErrorCode>());
        QCOMPARE(setAside(), QStringList());
        QVERIFY2(!QFileInfo::exists(killed + u"-wal"), "what was in the log has come home");
    }

    void logThatBelongsElsewhere_isMovedAside_data()
    {
        QTest::addColumn<int>("earlier");
        QTest::addColumn<bool>("readOnly");
        for (const bool readOnly : {false, true}) {
            const char *how = readOnly ? ", read-only" : "";
            QTest::addRow("the file was put back as it was closed before%s", how) << 0 << readOnly;
            QTest::addRow("the file was put back as it lay open in an earlier session%s", how) << 1 << readOnly;
            QTest::addRow("the file was put back as it lay open in the same session%s", how) << 2 << readOnly;
            QTest::addRow("the log is another project's%s", how) << 3 << readOnly;
            QTest::addRow("the log is another project's, and this one was killed too%s", how) << 4 << readOnly;
            QTest::addRow("the log is no log%s", how) << 5 << readOnly;
        }
    }
    void logThatBelongsElsewhere_isMovedAside()
    {
        QFETCH(int, earlier);
        QFETCH(bool, readOnly);
        const QString backup = path("backup.crossread");
        const QString place = path("place.crossread");
        auto file = ProjectFile::open(m_path).value();
        QVERIFY(file->perform(Test::adding(Test::sampleCode(QStringLiteral("kept in the backup")))));
        QString expected;
        const auto takeBackup = [&] {
            QVERIFY(QFile::copy(m_path, backup));
            expected = Test::printed(
                *ProjectFile::open(m_path == backup ? m_path : backup, ProjectFile::Mode::ReadOnly).value());
        };
        if (earlier == 0) {
            QVERIFY(file->rest());
            takeBackup();
        } else if (earlier == 1) {
            takeBackup(); // without its log: what is in the file alone
            QVERIFY(file->rest());
        }
        work(*file, 30);
        if (earlier == 2) {
            takeBackup();
            for (int i = 0; i < 9; ++i)
                QVERIFY(file->keepPart(DocumentId::create(), 0, QByteArray(1'000'000, 'x')));
            file->tidy(); // from here on the log begins anew
            work(*file, 3);
        }
        leave(m_path, place);
        file.reset();
        if (earlier >= 3) {
            const QString other = path("other.crossread");
            Test::makeSampleProject(other);
            const auto second = ProjectFile::open(other).value();
            work(*second, 8);
            if (earlier == 3) { // a good project, closed
                QVERIFY(QFile::copy(m_path, backup));
                expected = Test::printed(*ProjectFile::open(backup, ProjectFile::Mode::ReadOnly).value());
            } else if (earlier == 4) {
                leave(place, path("alone.crossread"));
                QFile::remove(path("alone.crossread-wal"));
                QVERIFY(QFile::copy(place, backup));
                expected = Test::printed(*ProjectFile::open(backup, ProjectFile::Mode::ReadOnly).value());
            }
            QFile::remove(place + u"-wal");
            QVERIFY(QFile::copy(other + u"-wal", place + u"-wal"));
        }
        if (earlier == 5) {
            QVERIFY(QFile::copy(m_path, backup));
            expected = Test::printed(*ProjectFile::open(backup, ProjectFile::Mode::ReadOnly).value());
            Test::writeBytes(place + u"-wal", QByteArray(10'000, 'x'));
        }
        QFile::remove(mark(place));
        QFile::remove(place);
        QVERIFY(QFile::copy(backup, place));
        const QByteArray bytes = Test::bytesOf(place);
        const QByteArray log = Test::bytesOf(place + u"-wal");
        QVERIFY(!log.isEmpty());

        const auto opened =
            ProjectFile::open(place, readOnly ? ProjectFile::Mode::ReadOnly : ProjectFile::Mode::ReadWrite);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence()));
        QCOMPARE(Test::printed(**opened), expected);
        QVERIFY(codes(**opened).contains(ErrorCode::ForeignLog));
        if (readOnly) {
            QVERIFY(Test::bytesOf(place) == bytes);
            QVERIFY(Test::bytesOf(place + u"-wal") == log);
        } else {
            QCOMPARE(setAside(), QStringList(QStringLiteral("place.set-aside.wal")));
            QVERIFY(Test::bytesOf(path("place.set-aside.wal")) == log);
        }
    }

    void damagedFileBesideItsLog_isLeftWithIt_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 1; page < 12; ++page)
            QTest::addRow("page %d is zeros", page) << page;
    }
    void damagedFileBesideItsLog_isLeftWithIt()
    {
        QFETCH(int, page);
        const QString killed = path("killed.crossread");
        {
            const auto file = ProjectFile::open(m_path).value();
            work(*file, 3);
            leave(m_path, killed);
        }
        QByteArray bytes = Test::bytesOf(killed);
        QVERIFY(bytes.size() >= (page + 1) * 4096);
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        Test::writeBytes(killed, bytes);
        const QByteArray log = Test::bytesOf(killed + u"-wal");
        const auto opened = ProjectFile::open(killed);
        if (opened)
            return; // the log has that page whole
        QCOMPARE(opened.error().code, ErrorCode::DamagedProject);
        QVERIFY(Test::bytesOf(killed) == bytes);
        QVERIFY(Test::bytesOf(killed + u"-wal") == log);
    }

    void latestWorkThatIsMissing_isTold_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("marked");
        QTest::newRow("the file was copied alone in mid-work") << -1 << false;
        QTest::newRow("the log was deleted after the program was killed") << -1 << true;
        QTest::newRow("the log was emptied") << 0 << true;
        QTest::newRow("the log was emptied, and nothing bears witness") << 0 << false;
        QTest::newRow("the log was cut within a page") << 10'000 << false;
        QTest::newRow("the log was cut within a page, and the mark tells how much") << 10'000 << true;
        QTest::newRow("the log was cut between two changes") << -2 << true;
    }
    void latestWorkThatIsMissing_isTold()
    {
        QFETCH(int, cut);
        QFETCH(bool, marked);
        const QString copy = path("copy.crossread");
        {
            const auto file = ProjectFile::open(m_path).value();
            work(*file, 2);
            qint64 between = QFileInfo(m_path + u"-wal").size();
            work(*file, 3);
            leave(m_path, copy);
            if (cut == -1)
                QFile::remove(copy + u"-wal");
            else
                QVERIFY(QFile::resize(copy + u"-wal", cut == -2 ? between : cut));
        }
        if (!marked)
            QFile::remove(mark(copy));
        auto opened = ProjectFile::open(copy).value();
        QCOMPARE(codes(*opened), QList{ErrorCode::LatestMissing});
        QCOMPARE(!opened->notices().constFirst().detail.isEmpty(), marked);
        opened.reset();
        QVERIFY2(codes(*ProjectFile::open(copy).value()).isEmpty(), "it is told once");
    }

    void logTakenAwayWhileOpen_losesNothing()
    {
        auto file = ProjectFile::open(m_path).value();
        work(*file, 3);
        QVERIFY(QFile::remove(m_path + u"-wal"));
        work(*file, 3);
        const QString killed = path("killed.crossread");
        leave(m_path, killed);
        QCOMPARE(Test::printed(*ProjectFile::open(killed).value()), Test::printed(*file));
    }

    void logThatCameWhileAtRest_isNotUsed()
    {
        const QString other = path("other.crossread");
        Test::makeSampleProject(other);
        const auto second = ProjectFile::open(other).value();
        work(*second, 8);
        auto file = ProjectFile::open(m_path).value();
        const QString before = Test::printed(*file);
        QVERIFY(QFile::copy(other + u"-wal", m_path + u"-wal"));
        const Code code = Test::sampleCode(QStringLiteral("new"));
        QVERIFY(file->perform(Test::adding(code)));
        QVERIFY(file->undo());
        QCOMPARE(Test::printed(*file), before);
        file.reset();
        QCOMPARE(Test::printed(*ProjectFile::open(m_path).value()), before);
        QCOMPARE(setAside(), QStringList(QStringLiteral("talks.set-aside.wal")));
    }

    void journalOfAnotherFile_isNotUsed()
    {
        // As SQLite leaves it when a program is killed while it changes a file without a log.
        const QString other = path("other.crossread");
        Test::makeSampleProject(other);
        Test::writeBytes(m_path + u"-journal",
            QByteArray::fromHex("d9d505f920a163d7000000010000000100000001000002000000100000000000")
                    .leftJustified(512, '\0')
                + QByteArray::fromHex("00000002") + QByteArray(4096, '\0') + QByteArray::fromHex("00000001"));
        const QByteArray before = Test::bytesOf(m_path);
        const auto file = ProjectFile::open(m_path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
        QCOMPARE(codes(**file), QList{ErrorCode::ForeignLog});
        QVERIFY(Test::bytesOf(m_path) == before);
        QCOMPARE(setAside(), QStringList(QStringLiteral("talks.set-aside.journal")));
    }

    void projectOfAnEarlierVersion_withItsLog_data()
    {
        QTest::addColumn<bool>("putBack");
        QTest::newRow("killed") << false;
        QTest::newRow("killed, and put back as it was before") << true;
    }
    void projectOfAnEarlierVersion_withItsLog()
    {
        QFETCH(bool, putBack);
        // A program that left no stamps.
        const QString old = path("old.crossread");
        const QString backup = path("backup.crossread");
        QVERIFY(QFile::copy(QFINDTESTDATA("../data/projects/version-2.crossread"), old));
        QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
        const QString add =
            QStringLiteral("INSERT INTO history (label, made, undone, changes) VALUES ('%1', %2, 0, '[]')");
        Test::alter(old,
            {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA journal_mode = DELETE"),
                add.arg(QStringLiteral("backed up")).arg(1'800'000'000'000)});
        QVERIFY(QFile::copy(old, backup));
        const int before = int(ProjectFile::open(backup, ProjectFile::Mode::ReadOnly).value()->load()->history.size());
        QString killed = path("killed.crossread");
        Test::alter(old,
            {QStringLiteral("PRAGMA journal_mode = WAL"),
                QStringLiteral("DELETE FROM history WHERE label = 'backed up'"),
                add.arg(QStringLiteral("in the log")).arg(putBack ? 1'700'000'000'000 : 1'900'000'000'000)},
            killed);
        if (putBack) {
            QFile::remove(killed);
            QVERIFY(QFile::copy(backup, killed));
        }
        const auto opened = ProjectFile::open(killed);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence()));
        const QString newest = (*opened)->load()->history.constLast().label;
        QCOMPARE(newest, putBack ? QStringLiteral("backed up") : QStringLiteral("in the log"));
        QCOMPARE((*opened)->load()->history.size(), before);
        QCOMPARE(codes(**opened).contains(ErrorCode::ForeignLog), putBack);
    }

    void secondNameOfAFile_withoutItsLog_isOnlyRead()
    {
        const QString killed = path("killed.crossread");
        const QString second = path("second.crossread");
        {
            const auto file = ProjectFile::open(m_path).value();
            work(*file, 3);
            leave(m_path, killed);
            QVERIFY(::link(QFile::encodeName(killed).constData(), QFile::encodeName(second).constData()) == 0);
        }
        {
            const auto file = ProjectFile::open(second).value();
            QVERIFY(file->mode() == ProjectFile::Mode::ReadOnly);
            QCOMPARE(file->why()->code, ErrorCode::SecondName);
        }
        QCOMPARE(ProjectFile::open(killed).value()->load()->topics.size(), 3);
        QVERIFY2(ProjectFile::open(second).value()->mode() == ProjectFile::Mode::ReadWrite, "once it is whole");
    }
};

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
