// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomicfile.h"
#include "support/scratch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Crossread;
using namespace Crossread::Core;

/// A file is written whole or stays what it was, and nothing else is left in the folder.
class TestAtomicFile final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("excerpts.md"));
    }

    void content_isThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("replaces");
        QTest::newRow("a new file") << QByteArray("some words\n") << false;
        QTest::newRow("in place of another file") << QByteArray("some words\n") << true;
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("every byte") << QByteArray::fromHex("00ff0a0d1a") << false;
        QTest::newRow("five megabytes") << QByteArray(5'000'000, 'x') << true;
    }
    void content_isThere()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, replaces);
        if (replaces)
            Test::writeBytes(m_path, "old");
        QVERIFY(writeFileChecked(m_path, content, {}));
        QVERIFY(Test::bytesOf(m_path) == content);
        QCOMPARE(files(), QStringList(QStringLiteral("excerpts.md")));
    }

    void renaming_leavesOrReplacesWhoHasTheName()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.md"));
        Test::writeBytes(m_path, "one");
        Test::writeBytes(other, "other");
        const auto refused = renameFile(m_path, other);
        QVERIFY(!refused && refused.error().code == ErrorCode::AlreadyExists);
        QCOMPARE(Test::bytesOf(other), "other");
        QVERIFY(renameFile(m_path, other, NameTaken::Replaced));
        QCOMPARE(Test::bytesOf(other), "one");
        QVERIFY(renameFile(other, m_path));
        QCOMPARE(files(), QStringList(QStringLiteral("excerpts.md")));
        const auto nowhere = renameFile(m_path, m_folder->filePath(QStringLiteral("none/a.md")));
        QVERIFY(!nowhere && nowhere.error().code == ErrorCode::NotWritable);
        QCOMPARE(Test::bytesOf(m_path), "one");
    }

    void permissions_areThoseOfTheFileBeforeOrTheUsual()
    {
        const mode_t old = ::umask(022);
        QVERIFY(writeFileChecked(m_path, "a", {}));
        struct stat status = {};
        ::stat(QFile::encodeName(m_path).constData(), &status);
        QCOMPARE(status.st_mode & 0777U, 0644U);
        ::chmod(QFile::encodeName(m_path).constData(), 0640);
        QVERIFY(writeFileChecked(m_path, "b", {}));
        ::stat(QFile::encodeName(m_path).constData(), &status);
        QCOMPARE(status.st_mode & 0777U, 0640U);
        ::umask(old);
    }

    void link_leadsToTheFile_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("that is there") << true;
        QTest::newRow("that is not there yet") << false;
    }
    void link_leadsToTheFile()
    {
        QFETCH(bool, exists);
        const QString target = m_folder->filePath(QStringLiteral("target.md"));
        if (exists)
            Test::writeBytes(target, "old");
        QVERIFY(QFile::link(target, m_path));
        QVERIFY(writeFileChecked(m_path, "new", {}));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(Test::bytesOf(target), QByteArray("new"));
    }

    void failure_leavesWhatWasThere_data()
    {
        QTest::addColumn<QString>("case_");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a folder of that name") << "folder" << ErrorCode::IsFolder;
        QTest::newRow("a folder that is not there") << "missing" << ErrorCode::NotWritable;
        QTest::newRow("a file that is read-only") << "file" << ErrorCode::NotWritable;
        QTest::newRow("a folder that is read-only") << "locked" << ErrorCode::NotWritable;
    }
    void failure_leavesWhatWasThere()
    {
        QFETCH(QString, case_);
        QFETCH(ErrorCode, code);
        const QByteArray folder = QFile::encodeName(m_folder->path());
        ::chmod(folder.constData(), 0777);
        if (case_ == u"folder")
            QDir().mkpath(m_path);
        else if (case_ == u"missing")
            m_path = m_folder->filePath(QStringLiteral("missing/excerpts.md"));
        else
            Test::writeBytes(m_path, "old");
        if (case_ == u"file")
            ::chmod(QFile::encodeName(m_path).constData(), 0444);
        if (case_ == u"locked") {
            ::chmod(QFile::encodeName(m_path).constData(), 0666);
            ::chmod(folder.constData(), 0555);
        }
        const QStringList before = files();
        {
            const Test::PlainUser plainUser;
            const auto written = writeFileChecked(m_path, "new", {});
            QVERIFY(!written);
            QCOMPARE(written.error().code, code);
            QCOMPARE(written.error().subject, m_path);
        }
        ::chmod(folder.constData(), 0777);
        QCOMPARE(files(), before);
        if (case_ == u"file" || case_ == u"locked")
            QCOMPARE(Test::bytesOf(m_path), QByteArray("old"));
    }

    void fullDisk_leavesTheOldFileWhole_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 4, 64, 900})
            QTest::addRow("%d KiB left", room) << room;
    }
    void fullDisk_leavesTheOldFileWhole()
    {
        QFETCH(int, room);
        Test::SmallDisk disk(1024);
        if (!disk.valid())
            QSKIP("no small disk can be mounted here");
        const QString path = disk.path(QStringLiteral("excerpts.md"));
        QVERIFY(writeFileChecked(path, "old", {}));
        disk.fill(room);
        const auto written = writeFileChecked(path, QByteArray(1'000'000, 'x'), {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(Test::bytesOf(path), QByteArray("old"));
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        disk.release();
        QVERIFY(writeFileChecked(path, QByteArray(1'000'000, 'x'), {}));
    }

    void device_isWrittenToAndNotReplaced()
    {
        const QString full = QStringLiteral("/dev/full");
        if (!QFileInfo::exists(full))
            QSKIP("there is no /dev/full here");
        QCOMPARE(writeFileChecked(full, "new", {}).error().code, ErrorCode::DiskFull);
        QVERIFY(writeFileChecked(QStringLiteral("/dev/null"), "new", {}));
        QVERIFY(!QFileInfo(full).isFile() && !QFileInfo(QStringLiteral("/dev/null")).isFile());
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
