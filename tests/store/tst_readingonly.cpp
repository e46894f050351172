// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/scratch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Crossread;
using namespace Crossread::Core;
using Store::ProjectFile;

/// What cannot be changed is read all the same, as far as it can do no harm: damaged texts, a newer version, a place where
/// nothing can be written.
class TestReadingOnly final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777) == 0); // for PlainUser
        m_path = m_folder->filePath(QStringLiteral("talks.crossread"));
        Test::makeSampleProject(m_path);
    }
    void cleanup() { m_folder.reset(); }

    void damagedTexts_areTold_andTheRestIsRead_data()
    {
        QTest::addColumn<QStringList>("tables");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<bool>("hasBytes");
        const auto row = [](const QStringList &tables, bool opens, bool hasBytes) {
            QTest::addRow("%s", qPrintable(tables.join(QStringLiteral(", ")))) << tables << opens << hasBytes;
        };
        const QString source = QStringLiteral("source_part");
        const QString reading = QStringLiteral("reading_part");
        row({source}, true, false);
        row({reading}, true, true);
        row({source, reading}, true, false);
        row({source, QStringLiteral("annotation")}, false, false);
        row({QStringLiteral("document")}, false, false);
        row({QStringLiteral("setting")}, false, false);
    }
    void damagedTexts_areTold_andTheRestIsRead()
    {
        QFETCH(QStringList, tables);
        QFETCH(bool, opens);
        QFETCH(bool, hasBytes);
        for (const QString &table : std::as_const(tables))
            Test::spoilTable(m_path, table);
        const QByteArray before = Test::bytesOf(m_path);
        for (const auto mode : {ProjectFile::Mode::ReadWrite, ProjectFile::Mode::ReadOnly}) {
            const auto file = ProjectFile::open(m_path, mode);
            QCOMPARE(file.has_value(), opens);
            if (!opens) {
                QCOMPARE(file.error().code, ErrorCode::DamagedProject);
                continue;
            }
            QVERIFY((*file)->mode() == ProjectFile::Mode::ReadOnly);
            QCOMPARE((*file)->why()->code, ErrorCode::DamagedTexts);
            QCOMPARE((*file)->notices().size(), 1);
            const auto contents = (*file)->load().value();
            QCOMPARE(contents.annotations.size(), 1);
            QVERIFY(contents.doubts.isEmpty());
            QCOMPARE((*file)->bytes(contents.documents.constFirst().id).has_value(), hasBytes);
            QCOMPARE((*file)->perform(Test::adding(Test::sampleTopic())).error().code, ErrorCode::DamagedTexts);
        }
        QVERIFY(Test::bytesOf(m_path) == before);
    }

    void newerProject_isReadButNotChanged()
    {
        Test::alter(m_path,
            {QStringLiteral("PRAGMA user_version = 99"),
                QStringLiteral("ALTER TABLE topic ADD COLUMN since_version_99 TEXT")});
        const QByteArray before = Test::bytesOf(m_path);
        {
            const auto file = ProjectFile::open(m_path);
            QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
            QVERIFY((*file)->mode() == ProjectFile::Mode::ReadOnly);
            QCOMPARE((*file)->why()->code, ErrorCode::NewerProject);
            QCOMPARE((*file)->load()->annotations.size(), 1);
            QCOMPARE((*file)->perform(Test::adding(Test::sampleTopic())).error().code, ErrorCode::NewerProject);
            QCOMPARE((*file)->undo().error().code, ErrorCode::NewerProject);
        }
        QVERIFY(Test::bytesOf(m_path) == before);
    }

    void newerProject_thatComputesWhatItSays_isNotRead_data()
    {
        QTest::addColumn<QStringList>("statements");
        const QString endless =
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT ");
        QTest::newRow("a view on an endless query in place of a table") << QStringList{
            QStringLiteral("ALTER TABLE topic RENAME TO was"),
            QStringLiteral("CREATE VIEW topic AS ") + endless
                + QStringLiteral("randomblob(16) AS id, 'n' AS name, 1 AS colour, '[]' AS phrases, 1 AS enabled, "
                                 "i AS position FROM n")};
        QTest::newRow("a view beside the tables") << QStringList{QStringLiteral("CREATE VIEW more AS SELECT 1")};
        QTest::newRow("a trigger") << QStringList{
            QStringLiteral("CREATE TRIGGER evil AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END")};
        QTest::newRow("a column that is computed when it is read")
            << QStringList{QStringLiteral("ALTER TABLE topic ADD COLUMN huge TEXT AS (hex(zeroblob(400000000)))")};
        QTest::newRow("a table that is none")
            << QStringList{QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(a)")};
    }
    void newerProject_thatComputesWhatItSays_isNotRead()
    {
        QFETCH(QStringList, statements);
        Test::alter(m_path, statements + QStringList{QStringLiteral("PRAGMA user_version = 99")});
        const QByteArray before = Test::bytesOf(m_path);
        for (const auto mode : {ProjectFile::Mode::ReadWrite, ProjectFile::Mode::ReadOnly}) {
            const auto opened = ProjectFile::open(m_path, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::DamagedProject);
        }
        QVERIFY(Test::bytesOf(m_path) == before);
    }

    void whereNothingCanBeWritten_itIsReadAllTheSame_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::addColumn<bool>("writerKilled");
        QTest::newRow("the file is read-only") << false << false;
        QTest::newRow("the folder is read-only") << true << false;
        QTest::newRow("the file is read-only, and its last writer was killed") << false << true;
        QTest::newRow("the folder is read-only, and the last writer was killed") << true << true;
    }
    void whereNothingCanBeWritten_itIsReadAllTheSame()
    {
        QFETCH(bool, folderToo);
        QFETCH(bool, writerKilled);
        QString expected;
        {
            auto writer = ProjectFile::open(m_path).value();
            QVERIFY(writer->perform(Test::adding(Test::sampleTopic())));
            expected = Test::printed(*writer);
            if (writerKilled) { // its files as they are in mid-work
                const QString killed = m_folder->filePath(QStringLiteral("killed.crossread"));
                QVERIFY(QFile::copy(m_path, killed) && QFile::copy(m_path + u"-wal", killed + u"-wal"));
                m_path = killed;
            }
        }
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        if (writerKilled)
            QFile::setPermissions(m_path + u"-wal", QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        if (folderToo)
            QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555) == 0);
        {
            const Test::PlainUser plainUser;
            const auto file = ProjectFile::open(m_path);
            QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
            QVERIFY((*file)->mode() == ProjectFile::Mode::ReadOnly);
            QCOMPARE((*file)->why()->code, ErrorCode::ReadOnlyProject);
            QCOMPARE(Test::printed(**file), expected);
            QCOMPARE((*file)->bytes((*file)->load()->documents[0].id).value(), Test::sampleBytes());
            QCOMPARE((*file)->perform(Test::adding(Test::sampleTopic())).error().code, ErrorCode::ReadOnlyProject);
            // It can be copied to where it can be changed, and stays read-only.
            const QTemporaryDir elsewhere;
            const QString copy = elsewhere.filePath(QStringLiteral("copy.crossread"));
            const auto copied = (*file)->saveCopy(copy);
            QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().sentence()));
            QCOMPARE(Test::printed(*ProjectFile::open(copy).value()), expected);
            QCOMPARE((*file)->setSetting(QStringLiteral("a"), "[]").error().code, ErrorCode::ReadOnlyProject);
        }
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777) == 0);
    }
};

QTEST_GUILESS_MAIN(TestReadingOnly)
#include "tst_readingonly.moc"
