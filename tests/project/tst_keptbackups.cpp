// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "project/afterwork.h"
#include "project/check.h"
#include "store/actjournal.h"
#include "store/samples.h"
#include "support/scratch.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace std::chrono_literals;

/// An open project has backups made of it at the right times, and any of them can take its place again.
class TestKeptBackups final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Project::BackupSettings m_settings;
    std::unique_ptr<Project::Project> m_project;
    DocumentId m_document;

    [[nodiscard]] QList<Project::ListedBackup> backups() const { return Project::backupsOf(m_path, m_settings.root); }
    void close()
    {
        m_project.reset();
        Project::waitUntilClosed(m_path);
    }
    void open()
    {
        m_project = Project::Project::open(m_path).value();
        QVERIFY(m_project->document(m_document));
        m_project->keepBackups(m_settings);
    }
    AnnotationId mark(const QString &words)
    {
        return m_project->annotate(m_document, Test::spanOf(*m_project, m_document, words), {}).value();
    }
    int annotationsNow()
    {
        const auto file = Store::ProjectFile::open(m_path, Store::ProjectFile::Mode::ReadOnly);
        return file ? int((*file)->load()->annotations.size()) : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("talks.crossread"));
        m_settings = {m_folder->filePath(QStringLiteral("backups")), {}, std::chrono::hours(1)};
        m_project = Project::Project::create(m_path).value();
        m_document = Test::add(*m_project, QStringLiteral("transcript"));
        mark(QStringLiteral("bad sandbox"));
        close();
    }
    void cleanup() { close(); }

    void opening_makesOneWhereTheFileHasChangedSince()
    {
        open();
        close();
        QCOMPARE(backups().size(), 1);
        QCOMPARE(backups()[0].summary->annotations, 1);
        open();
        close();
        QCOMPARE(backups().size(), 1);
    }

    void closing_makesOneOfWhatChanged_andIsTheNewest()
    {
        open();
        mark(QStringLiteral("calendar of the talks"));
        close();
        QCOMPARE(backups().size(), 2);
        QCOMPARE(backups()[0].summary->annotations, 2);
        QVERIFY(Project::check(backups()[0].backup.path)->isFine());
    }

    void changes_makeOneAfterSomeTime()
    {
        m_settings.every = 1ms;
        open();
        mark(QStringLiteral("calendar of the talks"));
        QTRY_VERIFY(std::ranges::any_of(
            backups(), [](const Project::ListedBackup &one) { return one.summary && one.summary->annotations == 2; }));
    }

    void removingMuch_makesOneFirst()
    {
        open();
        mark(QStringLiteral("calendar of the talks"));
        QVERIFY(m_project->removeDocument(m_document));
        close();
        const auto all = backups();
        QCOMPARE(all[0].summary->annotations, 0);
        QVERIFY(
            std::ranges::any_of(all, [](const Project::ListedBackup &one) { return one.summary->annotations == 2; }));
    }

    void projectThatFailsItsCheck_becomesNoBackup_andThatIsTold()
    {
        open();
        close();
        QCOMPARE(backups().size(), 1);
        Test::alter(m_path, {QStringLiteral("UPDATE source_part SET bytes = x'41'")});
        m_project = Project::Project::open(m_path).value();
        QSignalSpy failed(m_project.get(), &Project::Project::backupFailed);
        m_project->keepBackups(m_settings);
        m_project->backUp();
        QTRY_VERIFY(!failed.isEmpty());
        close();
        QCOMPARE(backups().size(), 1);
        QVERIFY(Project::check(backups()[0].backup.path)->isFine());
        QCOMPARE(QDir(QFileInfo(backups()[0].backup.path).path()).entryList({QStringLiteral("*.part")}).size(), 0);
    }

    void copyThatAKilledProgramLeft_isRemoved_andNothingElse()
    {
        open();
        const QDir folder(m_project->backupFolder());
        close();
        const QString left = folder.filePath(QStringLiteral("unfinished-0123456789abcdef0123456789abcdef.part"));
        const QString other = folder.filePath(QStringLiteral("mine.part"));
        for (const QString &path : {left, other})
            Test::writeBytes(path, "x");
        QVERIFY(Project::Project::open(m_path).has_value()); // without backups nobody looks there
        QVERIFY(QFileInfo::exists(left));
        open();
        QVERIFY(!QFileInfo::exists(left));
        QVERIFY(QFileInfo::exists(other));
        close();
        QCOMPARE(backups().size(), 1);
    }

    void journal_saysWhatTheProjectSays()
    {
        open();
        mark(QStringLiteral("calendar of the talks"));
        const AnnotationId gone = mark(QStringLiteral("meet again in Minsk"));
        QVERIFY(m_project->removeAnnotations({gone}));
        QVERIFY(m_project->undo());
        const QString folder = m_project->backupFolder();
        close();
        QList<int> unread;
        const auto said = Store::readJournal(QDir(folder).filePath(Project::journalName), unread);
        QVERIFY(said && unread.isEmpty());
        QCOMPARE(said->annotations.size(), 3);
        QCOMPARE(said->documents.size(), 1);
        QCOMPARE(Test::bytesOf(QDir(folder).filePath(Project::journalName)).count('\n'), 4);
    }

    void restoring_canBeUndone()
    {
        open();
        QTRY_COMPARE(backups().size(), 1); // what comes while a copy is made is in it
        mark(QStringLiteral("calendar of the talks"));
        close();
        const QString older = backups()[1].backup.path;
        QString before;
        QVERIFY(Project::restore(m_path, older, m_settings, before));
        QCOMPARE(annotationsNow(), 1);
        QVERIFY(QFileInfo::exists(before));
        QString again;
        QVERIFY(Project::restore(m_path, before, m_settings, again));
        QCOMPARE(annotationsNow(), 2);
        QVERIFY(Project::check(m_path)->isFine());
    }

    void restoringWithoutRoomForBackups_leavesTheProjectBesideIt_withAllOfIt()
    {
        const QString backup = m_folder->filePath(QStringLiteral("backup.crossread"));
        QVERIFY(QFile::copy(m_path, backup));
        m_settings.root = backup + QStringLiteral("/backups"); // no folder can be there
        QString before;
        QVERIFY(Project::restore(m_path, backup, m_settings, before));
        const auto file = Store::ProjectFile::open(before).value();
        QVERIFY(file->notices().isEmpty());
        QCOMPARE(file->load()->annotations.size(), 1);
    }

    void openProject_isNotRestored()
    {
        open();
        QTRY_COMPARE(backups().size(), 1);
        QString before;
        const auto restored = Project::restore(m_path, backups()[0].backup.path, m_settings, before);
        QVERIFY(!restored && restored.error().code == ErrorCode::LockedProject);
    }

    void damagedBackup_isNotPutInItsPlace()
    {
        open();
        close();
        const QByteArray now = Test::bytesOf(m_path);
        const QString backup = backups()[0].backup.path;
        Test::writeBytes(backup, Test::bytesOf(backup).replace(8192, 4096, QByteArray(4096, '\0')));
        QString before;
        QVERIFY(!Project::restore(m_path, backup, m_settings, before));
        QCOMPARE(Test::bytesOf(m_path), now);
    }

    void damagedProject_isSetAside_andItsBackupsAreFoundByItsPath()
    {
        open();
        close();
        const QByteArray damaged(5000, '\0');
        Test::writeBytes(m_path, damaged);
        QCOMPARE(backups().size(), 1);
        QString before;
        QVERIFY(Project::restore(m_path, backups()[0].backup.path, m_settings, before));
        QCOMPARE(annotationsNow(), 1);
        QCOMPARE(Test::bytesOf(before), damaged);
    }
};

QTEST_GUILESS_MAIN(TestKeptBackups)
#include "tst_keptbackups.moc"
