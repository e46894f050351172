// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "import/importer.h"
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

#include <functional>

using namespace Crossread;
using namespace Crossread::Core;
using namespace std::chrono_literals;

namespace {

using MuchAct = std::function<Result<void>(Project::Project &, DocumentId)>;

MuchAct removing(int count)
{
    return [count](Project::Project &project, DocumentId document) {
        return project.removeAnnotations(project.annotationIds(document).first(count));
    };
}

Result<void> replaced(Project::Project &project, DocumentId document)
{
    const QString name = QStringLiteral("corrected.txt");
    const QByteArray bytes = Test::transcriptBytes().replace("sandbox", "sandpit");
    return project.replaceDocument(document, {{}, name, bytes, {}}, shared(Import::importBytes(bytes, name).value()))
        .transform([](DocumentId) { });
}

Result<void> readAnew(Project::Project &project, DocumentId document)
{
    ImportOptions options = project.record(document)->options;
    options.kind = DocumentKind::Article;
    return project.changeImport(document, options);
}

}

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

    void muchThatIsDoneAtOnce_hasABackupBeforeIt_data()
    {
        QTest::addColumn<MuchAct>("act");
        QTest::addColumn<bool>("isMuch");
        const auto row = [](const char *name, const MuchAct &act, bool isMuch = true) {
            QTest::newRow(name) << act << isMuch;
        };
        row("a document is removed",
            [](Project::Project &project, DocumentId document) { return project.removeDocument(document); });
        row("a document is read in another way", readAnew);
        row("a document is replaced", replaced);
        row("another project is merged in", [](Project::Project &project, DocumentId) {
            Code code;
            code.id = CodeId::create();
            code.name = QStringLiteral("theirs");
            return project.takeIn({QStringLiteral("Merge"), {Change<Code>{{}, code}}});
        });
        row("a code is removed",
            [](Project::Project &project, DocumentId) { return project.removeCode(project.codes().constFirst().id); });
        row("two codes are merged", [](Project::Project &project, DocumentId) {
            return project.mergeCodes(project.codes().constFirst().id, project.codes().constLast().id);
        });
        row("20 annotations are removed", removing(20));
        row("19 annotations are removed", removing(19), false);
    }
    void muchThatIsDoneAtOnce_hasABackupBeforeIt()
    {
        QFETCH(MuchAct, act);
        QFETCH(bool, isMuch);
        open();
        QTRY_COMPARE(backups().size(), 1); // which lacks all of what follows
        for (qsizetype at = 0; at < 20; ++at)
            QVERIFY(m_project->annotate(m_document, {at, at + 9}, {}));
        QVERIFY(m_project->codeNamed(QStringLiteral("war")) && m_project->codeNamed(QStringLiteral("peace")));
        const Project::Data before = m_project->data();
        QVERIFY(act(*m_project, m_document));
        close();
        const QList<Project::ListedBackup> all = backups();
        const auto isAsBefore = [&before](const Project::ListedBackup &one) {
            const auto compared = Project::compareWith(before, one.backup.path);
            return compared && compared->isSame();
        };
        QVERIFY2(!isAsBefore(all.constFirst()), "the act has changed nothing");
        QCOMPARE(std::ranges::any_of(all, isAsBefore), isMuch);
    }

    void headingDeleted_projectAndEveryBackupStillOpen()
    {
        open();
        const CodeId threat = m_project->codeNamed(QStringLiteral("Security/Threat")).value();
        Code heading = *m_project->code(m_project->code(threat)->parent);
        heading.heading = true;
        QVERIFY(m_project->setCode(heading));
        const AnnotationId coded = mark(QStringLiteral("calendar of the talks"));
        QVERIFY(m_project->recode({coded}, {{threat}, {}, {}, {}}));
        close();
        open();
        QVERIFY(m_project->removeCode(heading.id));
        close();
        QVERIFY(Project::check(m_path)->isFine());
        int withCodes = 0;
        const auto all = backups();
        QVERIFY(all.size() > 2);
        for (const Project::ListedBackup &one : all) {
            QVERIFY(Project::check(one.backup.path)->isFine());
            const auto opened = Project::Project::open(one.backup.path, Project::Project::Access::Read);
            QVERIFY2(opened, qPrintable(one.backup.path));
            withCodes += (*opened)->codes().size() == 2 ? 1 : 0;
        }
        QVERIFY(withCodes > 0);
        open();
        QVERIFY(m_project->codes().isEmpty());
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->annotation(coded)->codes, QList{threat});
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
