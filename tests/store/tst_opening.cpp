// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/database.h"
#include "store/keeping.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace Crossread;
using namespace Crossread::Core;
using Store::ProjectFile;

using Spoil = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Spoil)

/// Opening tells what a file is before it trusts it, writes nothing into what it does not trust, and lets nobody else in.
class TestOpening final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static ErrorCode errorOf(const QString &path)
    {
        const auto opened = ProjectFile::open(path);
        return opened ? ErrorCode::Canceled : opened.error().code;
    }
    static void sql(const QString &path, const char *statement)
    {
        Test::alter(path, {QStringLiteral("PRAGMA foreign_keys = OFF"), QString::fromUtf8(statement)});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777) == 0); // for PlainUser
        m_path = m_folder->filePath(QStringLiteral("talks.crossread"));
        Test::makeSampleProject(m_path);
    }
    void cleanup() { m_folder.reset(); }

    void whatIsNoSoundProject_isToldAndLeftAsItIs_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, ErrorCode code, Spoil spoil) { QTest::newRow(name) << spoil << code; };
        const auto sqlRow = [&row](const char *name, ErrorCode code, const char *statement) {
            row(name, code, [statement](const QString &path) { sql(path, statement); });
        };
        row("a file that is not there", ErrorCode::NotFound, [](const QString &path) { QFile::remove(path); });
        row("an empty file", ErrorCode::NotAProject, [](const QString &path) { Test::writeBytes(path, {}); });
        row("a text", ErrorCode::NotAProject,
            [](const QString &path) { Test::writeBytes(path, QByteArray("SQLite is mentioned. ").repeated(50)); });
        row("the first bytes of a project", ErrorCode::NotAProject,
            [](const QString &path) { Test::writeBytes(path, Test::bytesOf(path).first(60)); });
        row("a folder", ErrorCode::IsFolder, [](const QString &path) {
            QFile::remove(path);
            QDir().mkpath(path);
        });
        row("a pipe", ErrorCode::NotAProject, [](const QString &path) {
            QFile::remove(path);
            ::mkfifo(QFile::encodeName(path).constData(), 0600);
        });
        sqlRow("a database of another program", ErrorCode::NotAProject, "PRAGMA application_id = 17");
        sqlRow("a project that was never finished", ErrorCode::DamagedProject, "PRAGMA user_version = 0");
        row("a project cut short", ErrorCode::DamagedProject,
            [](const QString &path) { QFile::resize(path, QFileInfo(path).size() / 2); });
        row("a project with a page of zeros", ErrorCode::DamagedProject, [](const QString &path) {
            QByteArray bytes = Test::bytesOf(path);
            bytes.replace(4096, 4096, QByteArray(4096, '\0'));
            Test::writeBytes(path, bytes);
        });
        row("a project with a table of garbage", ErrorCode::DamagedProject, [](const QString &path) {
            QByteArray bytes = Test::bytesOf(path);
            for (qsizetype i = 100; i < 4096; i += 3)
                bytes[i] = char(i);
            Test::writeBytes(path, bytes);
        });
        sqlRow("a trigger that would delete notes", ErrorCode::DamagedProject,
            "CREATE TRIGGER evil AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END");
        sqlRow("a view in place of a table", ErrorCode::DamagedProject, "CREATE VIEW more AS SELECT 1");
        sqlRow("a table too few", ErrorCode::DamagedProject, "DROP TABLE link");
        sqlRow("an index too few", ErrorCode::DamagedProject, "DROP INDEX code_among_siblings");
        sqlRow("a column too many", ErrorCode::DamagedProject, "ALTER TABLE topic ADD COLUMN extra TEXT");
    }
    void whatIsNoSoundProject_isToldAndLeftAsItIs()
    {
        QFETCH(Spoil, spoil);
        QFETCH(ErrorCode, code);
        spoil(m_path);
        const bool isFile = QFileInfo(m_path).isFile();
        const QByteArray before = isFile ? Test::bytesOf(m_path) : QByteArray();
        const auto opened = ProjectFile::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY2(opened.error().sentence().contains(QStringLiteral("talks.crossread")),
            qPrintable(opened.error().sentence()));
        if (isFile)
            QVERIFY(Test::bytesOf(m_path) == before);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size() <= 1);
    }

    void whatDoesNotHoldTogether_isTold_andTheRestOpens_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QString>("left"); // documents, codes, annotations, links
        QTest::newRow("an annotation without its document") << QByteArray("DELETE FROM document") << "0100";
        QTest::newRow("an annotation without its code") << QByteArray("DELETE FROM code") << "1010";
        QTest::newRow("a code below one that is not there")
            << QByteArray("UPDATE code SET parent = randomblob(16)") << "1110";
        QTest::newRow("codes in a circle")
            << QByteArray("INSERT INTO code SELECT randomblob(16), id, 'b', 0, '', '', 0, NULL, 0 FROM code;"
                          "UPDATE code SET parent = (SELECT id FROM code WHERE name = 'b') WHERE name <> 'b'")
            << "1210";
        QTest::newRow("codes below a circle")
            << QByteArray("INSERT INTO code SELECT randomblob(16), id, 'b', 0, '', '', 0, NULL, 0 FROM code;"
                          "UPDATE code SET parent = (SELECT id FROM code WHERE name = 'b') WHERE name <> 'b';"
                          "INSERT INTO code SELECT randomblob(16), id, 'c', 0, '', '', 0, NULL, 0 FROM code LIMIT 1")
            << "1310";
        QTest::newRow("a link to a document that is not there")
            << QByteArray("INSERT INTO link SELECT randomblob(16), id, 0, 1, '', '', '', randomblob(32), 0,"
                          " zeroblob(16), 0, 1, '', '', '', randomblob(32), 0, 0, '', 0, NULL, '', NULL FROM document")
            << "1110";
        QTest::newRow("options that are none") << QByteArray("UPDATE document SET options = '[]'") << "1110";
    }
    void whatDoesNotHoldTogether_isTold_andTheRestOpens()
    {
        QFETCH(QByteArray, statement);
        QFETCH(QString, left);
        for (const QByteArray &one : statement.split(';'))
            sql(m_path, one.constData());
        const auto file = ProjectFile::open(m_path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
        const auto contents = (*file)->load();
        QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().sentence()));
        QCOMPARE(QStringLiteral("%1%2%3%4")
                     .arg(contents->documents.size())
                     .arg(contents->codes.size())
                     .arg(contents->annotations.size())
                     .arg(contents->links.size()),
            left);
        QVERIFY(!contents->doubts.isEmpty());
        QHash<CodeId, CodeId> parents;
        for (const Code &code : contents->codes)
            parents.insert(code.id, code.parent);
        for (const Code &code : contents->codes) {
            CodeId at = code.id;
            for (int steps = 0; !at.isNull(); at = parents.value(at))
                QVERIFY2(++steps <= contents->codes.size(), "codes go round in a circle");
        }
        for (const Annotation &annotation : contents->annotations)
            QVERIFY(std::ranges::all_of(annotation.codes, [&](CodeId id) { return parents.contains(id); }));
    }

    void valueThatIsLargerThanAnyOfOurs_isNotReadIntoMemory()
    {
        const auto database = Store::Database::open(
            QStringLiteral(":memory:"), Store::Database::Access::ReadWrite, QStringLiteral("talks.crossread"));
        QVERIFY(database);
        const auto value = (*database)->value(QStringLiteral("SELECT zeroblob(1 << 30)"));
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::TooLarge);
    }

    void numberOfAnAct_thatNoHistoryReaches_isDamage_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("the largest there is") << QByteArray("9223372036854775807");
        QTest::newRow("the smallest there is") << QByteArray("-9223372036854775808");
        QTest::newRow("none") << QByteArray("0");
    }
    void numberOfAnAct_thatNoHistoryReaches_isDamage()
    {
        QFETCH(QByteArray, number);
        const QByteArray statement = "UPDATE history SET number = " + number;
        sql(m_path, statement.constData());
        const auto file = ProjectFile::open(m_path);
        QVERIFY(file);
        const auto contents = (*file)->load();
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::DamagedProject);
    }

    void unreadableFile_isTold()
    {
        QFile::setPermissions(m_path, {});
        const Test::PlainUser plainUser;
        QCOMPARE(errorOf(m_path), ErrorCode::NotReadable);
    }

    void killedWriter_leavesEverythingItKept()
    {
        auto writer = ProjectFile::open(m_path).value();
        const Topic topic = Test::sampleTopic();
        QVERIFY(writer->perform(Test::adding(topic)));
        const QString killed = m_folder->filePath(QStringLiteral("killed.crossread"));
        QVERIFY(QFile::copy(m_path, killed) && QFile::copy(m_path + u"-wal", killed + u"-wal"));
        auto file = ProjectFile::open(killed);
        QVERIFY(file);
        QVERIFY((*file)->mode() == ProjectFile::Mode::ReadWrite);
        QCOMPARE(Test::printed(**file), Test::printed(*writer));
        QVERIFY((*file)->load()->topics == QList{topic});
    }

    void longLog_isFoldedInWhereNoChangeComes()
    {
        const auto file = ProjectFile::open(m_path).value();
        const auto length = [this] { return QFileInfo(m_path + u"-wal").size(); };
        const auto work = [&file] { return file->perform(Test::adding(Test::sampleTopic())); };
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 2000 && length() <= Store::longLog; ++i)
                QVERIFY(work());
            QVERIFY(length() > Store::longLog);
            const qint64 before = QFileInfo(m_path).size();
            file->tidy();
            QVERIFY(QFileInfo(m_path).size() > before);
            QVERIFY(work());
            QCOMPARE(length(), Store::longLog);
        }
        const QString killed = m_folder->filePath(QStringLiteral("killed.crossread"));
        QVERIFY(QFile::copy(m_path, killed) && QFile::copy(m_path + u"-wal", killed + u"-wal"));
        const auto opened = ProjectFile::open(killed).value();
        QVERIFY(opened->notices().isEmpty());
        QCOMPARE(Test::printed(*opened), Test::printed(*file));
    }

    void openProject_isNotOpenedAgain_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("by its name") << 0;
        QTest::newRow("by a symbolic link") << 1;
        QTest::newRow("by a hard link") << 2;
    }
    void openProject_isNotOpenedAgain()
    {
        QFETCH(int, by);
        QString second = m_path;
        if (by > 0) {
            second = m_folder->filePath(QStringLiteral("other.crossread"));
            const QByteArray from = QFile::encodeName(m_path);
            const QByteArray to = QFile::encodeName(second);
            QVERIFY((by == 1 ? ::symlink(from.constData(), to.constData()) : ::link(from.constData(), to.constData()))
                == 0);
        }
        auto first = ProjectFile::open(m_path).value();
        QCOMPARE(errorOf(second), ErrorCode::LockedProject);
        QVERIFY2(first->perform(Test::adding(Test::sampleTopic())), "the first goes on");
        first.reset();
        QVERIFY2(ProjectFile::open(second), "it can be opened after it was closed");
    }

    void lookIntoTheFileByAnotherHandle_letsNobodyIn()
    {
        const auto file = ProjectFile::open(m_path).value();
        QVERIFY(!Test::bytesOf(m_path).isEmpty()); // as a file dialog does, to find out what it is
        QProcess other;
        other.start(Test::programPath(QStringLiteral("crossread-cli")), {QStringLiteral("list"), m_path});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 1);
        QVERIFY(other.readAllStandardError().contains("is open in another"));
    }

    void newProject_doesNotReplaceAFile()
    {
        const QByteArray before = Test::bytesOf(m_path);
        QCOMPARE(ProjectFile::create(m_path).error().code, ErrorCode::AlreadyExists);
        QVERIFY(Test::bytesOf(m_path) == before);
    }

    void newProject_whereNothingCanBeWritten_leavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder that is not there") << "missing/new.crossread";
        QTest::newRow("a folder that is read-only") << "locked/new.crossread";
    }
    void newProject_whereNothingCanBeWritten_leavesNothing()
    {
        QFETCH(QString, name);
        QDir(m_folder->path()).mkdir(QStringLiteral("locked"));
        QVERIFY(::chmod(QFile::encodeName(m_folder->filePath(QStringLiteral("locked"))).constData(), 0555) == 0);
        const Test::PlainUser plainUser;
        const auto made = ProjectFile::create(m_folder->filePath(name));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotWritable);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(name)));
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
