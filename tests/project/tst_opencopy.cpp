// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "project/afterwork.h"

#include "store/check.h"
#include "store/opencopy.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// A copy of a project that is open in another program, and is written there.
class TestOpenCopy final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    static qsizetype annotationsIn(const QString &path)
    {
        const auto project = Project::Project::open(path, Project::Project::Access::Read);
        return project ? (*project)->annotationIds({}).size() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = file(u"talks.crossread"_s);
        const auto project = Project::Project::create(m_path).value();
        Test::add(*project, u"talks"_s);
    }

    void copyMadeInTheMidstOfWriting_isWhole()
    {
        QProcess other;
        other.start(Test::programPath(u"crossread-cli"_s), {u"annotate"_s, m_path, u"--batch"_s, u"-"_s});
        const auto line = [](int number) {
            return QByteArray("{\"document\": \"talks\", \"quote\": \"sandbox\", \"memo\": \"m")
                + QByteArray::number(number) + "\"}\n";
        };
        other.write(line(0));
        QVERIFY(other.waitForReadyRead(20'000));
        int told = int(other.readAllStandardOutput().count('\n'));
        int sent = 1;
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 30; ++i, ++sent)
                other.write(line(sent)); // they go on while the copy is made
            other.waitForBytesWritten(1000);
            const QString copy = Store::copyName(m_path, m_folder->path());
            const auto copied = Store::copyWithLog(m_path, copy);
            QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().sentence()));
            const qsizetype inCopy = annotationsIn(copy);
            QVERIFY2(inCopy >= told && inCopy <= sent, qPrintable(u"%1 of %2 to %3"_s.arg(inCopy).arg(told).arg(sent)));
            QVERIFY(Store::checkFile(copy)->isFine());
            QVERIFY(!QFile::exists(copy + u"-wal"));
            while (other.waitForReadyRead(10)) { }
            told += int(other.readAllStandardOutput().count('\n'));
        }
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(30'000));
        QCOMPARE(other.exitCode(), 0);
        QCOMPARE(annotationsIn(m_path), sent);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*copying*"_s}, QDir::AllEntries).size(), 0);
    }

    void whatIsThere_stays()
    {
        const QByteArray before = Test::bytesOf(m_path);
        QCOMPARE(Store::copyWithLog(m_path, m_path).error().code, Core::ErrorCode::AlreadyExists);
        QCOMPARE(Store::copyWithLog(file(u"none"_s), file(u"new"_s)).error().code, Core::ErrorCode::NotFound);
        const auto open = Project::Project::open(m_path).value();
        QCOMPARE(Store::copyWithLog(m_path, file(u"new"_s)).error().code, Core::ErrorCode::LockedProject);
        QCOMPARE(Test::bytesOf(m_path), before);
    }

    void damage_isNoCopy()
    {
        QByteArray bytes = Test::bytesOf(m_path);
        Test::writeBytes(m_path, bytes.left(bytes.size() / 2));
        QCOMPARE(Store::copyWithLog(m_path, file(u"new"_s)).error().code, Core::ErrorCode::DamagedProject);
        QVERIFY(!QFile::exists(file(u"new"_s)));
    }

    void copy_hasBackupsOfItsOwn()
    {
        const QString root = file(u"backups"_s);
        QString first;
        {
            const auto project = Project::Project::open(m_path).value();
            project->keepBackups({root, {}});
            first = project->backupFolder();
        }
        Project::waitUntilClosed(m_path);
        const QString copy = file(u"copy.crossread"_s);
        QVERIFY(Store::copyWithLog(m_path, copy));
        {
            const auto project = Project::Project::open(copy).value();
            project->keepBackups({root, {}});
            QVERIFY(project->backupFolder() != first);
        }
        Project::waitUntilClosed(copy);
        QVERIFY(QFile::remove(m_path) && QFile::rename(copy, m_path)); // and who moves takes them along
        const auto project = Project::Project::open(m_path).value();
        project->keepBackups({root, {}});
        QVERIFY(project->backupFolder() != first);
        QCOMPARE(QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestOpenCopy)
#include "tst_opencopy.moc"
