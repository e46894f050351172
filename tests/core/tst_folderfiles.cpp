// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folderfiles.h"
#include "support/scratch.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, QByteArray>> files{
    {u"one.md"_s, "new one"}, {u"deep/er/two.md"_s, "new two"}, {u"three.md"_s, "new three"}};

QStringList pathsIn(const QString &folder)
{
    QStringList paths;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(all.next().sliced(folder.size() + 1));
    paths.sort();
    return paths;
}

}

/// Files that belong together are all there, or nothing is left of them.
class TestFolderFiles final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_room;
    QString m_folder;

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<QTemporaryDir>();
        m_folder = m_room->filePath(u"new/folder"_s);
    }

    void files_areThereWithTheirFolders()
    {
        QVERIFY(writeFilesChecked(m_folder + u'/', files, {}));
        QCOMPARE(
            pathsIn(m_folder), (QStringList{u"deep"_s, u"deep/er"_s, u"deep/er/two.md"_s, u"one.md"_s, u"three.md"_s}));
        QCOMPARE(Test::bytesOf(m_folder + u"/deep/er/two.md"_s), QByteArray("new two"));
    }

    void failure_takesAwayWhatWasMade()
    {
        auto some = files;
        some.append({u"deep"_s, "a folder by then"});
        const auto written = writeFilesChecked(m_folder, some, {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::IsFolder);
        QCOMPARE(pathsIn(m_room->path()), QStringList());
    }

    void failure_leavesWhatWasThere()
    {
        QVERIFY(QDir().mkpath(m_folder + u"/deep"_s));
        QVERIFY(QDir().mkpath(m_folder + u"/three.md"_s));
        Test::writeBytes(m_folder + u"/one.md"_s, "old one");
        Test::writeBytes(m_folder + u"/deep/own.md"_s, "own");
        const QStringList before = pathsIn(m_folder);
        QVERIFY(!writeFilesChecked(m_folder, files, {}));
        QCOMPARE(pathsIn(m_folder), before);
        QCOMPARE(Test::bytesOf(m_folder + u"/one.md"_s), QByteArray("new one"));
        QCOMPARE(Test::bytesOf(m_folder + u"/deep/own.md"_s), QByteArray("own"));
    }

    void fileInTheWay_isTold()
    {
        Test::writeBytes(m_room->filePath(u"new"_s), "a file");
        const auto written = writeFilesChecked(m_folder, files, {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NotWritable);
        QCOMPARE(pathsIn(m_room->path()), QStringList{u"new"_s});
    }

    void fullDisk_isToldAndHasNothingOfIt()
    {
        Test::SmallDisk disk(1024);
        if (!disk.valid())
            QSKIP("no small disk can be mounted here");
        disk.fill(300);
        QList<std::pair<QString, QByteArray>> some = files;
        some.append({u"deep/large.md"_s, QByteArray(1'000'000, 'x')});
        const auto written = writeFilesChecked(disk.path(u"folder"_s), some, {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(!QFileInfo::exists(disk.path(u"folder"_s)));
    }
};

QTEST_GUILESS_MAIN(TestFolderFiles)
#include "tst_folderfiles.moc"
