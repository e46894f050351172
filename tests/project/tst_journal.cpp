// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystorage.h"
#include "project/journal.h"
#include "projectsamples.h"
#include "store/check.h"

#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Project::Data;
using Project::Journal;

namespace {

Change<Code> adding(const QString &name)
{
    return {{}, Code{CodeId::create(), {}, name, {}, {}, {}, 0}};
}

}

/// What has happened to a project, over a storage that knows no file.
class TestJournal final : public QObject {
    Q_OBJECT

    std::shared_ptr<Test::MemoryStorage::Kept> m_kept;
    QList<ChangeSet> m_applied;
    QList<ErrorCode> m_failed;

    Store::StorageOpener opener() const
    {
        return [kept = m_kept]() -> Result<std::unique_ptr<Store::Storage>> {
            return std::make_unique<Test::MemoryStorage>(kept);
        };
    }
    std::unique_ptr<Journal> open()
    {
        auto file = Project::FileThread::open(opener()).value();
        auto contents = file->run([](const Store::Storage &storage) { return storage.load(Progress()); }).value();
        Journal::Listener listener;
        listener.applied = [this](const ChangeSet &applied, const std::function<void()> &kept) {
            if (kept)
                kept();
            m_applied.append(applied);
        };
        listener.failed = [this](const Error &error) { m_failed.append(error.code); };
        listener.goesOn = [] { };
        listener.told = [](const Error &error) { return error; };
        return std::make_unique<Journal>(file, contents, this, listener);
    }

private Q_SLOTS:
    void init()
    {
        m_kept = std::make_shared<Test::MemoryStorage::Kept>();
        m_applied.clear();
        m_failed.clear();
    }

    void act_isKeptAppliedAndTold()
    {
        const auto journal = open();
        bool told = false;
        QVERIFY(journal->perform({u"Add"_s, {adding(u"war"_s)}}, {}, [&told] { told = true; }));
        QVERIFY(told);
        QCOMPARE(m_applied.size(), 1);
        QCOMPARE(journal->data().codes().size(), 1);
        QCOMPARE(m_kept->data.codes(), journal->data().codes());
        QCOMPARE(journal->undoLabel(), u"Add"_s);
        QVERIFY(journal->perform(ChangeSet{u"Nothing"_s, {}}));
        QCOMPARE(m_applied.size(), 1);
    }

    void actThatCannotBeKept_changesNothing()
    {
        const auto journal = open();
        QVERIFY(journal->perform({u"Add"_s, {adding(u"war"_s)}}));
        m_kept->isFull = true;
        const auto refused = journal->perform({u"Add"_s, {adding(u"peace"_s)}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QCOMPARE(journal->data().codes().size(), 1);
        QCOMPARE(journal->history().size(), 1);
        QCOMPARE(journal->revision(), 1);
    }

    void history_isStepByStepAlsoAfterTheEnd()
    {
        {
            const auto journal = open();
            for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
                QVERIFY(journal->perform({name, {adding(name)}}));
            QVERIFY(journal->undo() && journal->undo());
        }
        const auto journal = open();
        QCOMPARE(journal->history().size(), 3);
        QCOMPARE(journal->undoLabel(), u"a"_s);
        QCOMPARE(journal->redoLabel(), u"b"_s);
        QVERIFY(journal->redo());
        QCOMPARE(journal->data().codes().size(), 2);
        QVERIFY(journal->perform({u"d"_s, {adding(u"d"_s)}}));
        QVERIFY(!journal->canRedo());
        QCOMPARE(journal->history().size(), 3);
    }

    void history_hasNoEnd()
    {
        constexpr int acts = 1200;
        {
            const auto journal = open();
            for (int i = 1; i <= acts; ++i)
                QVERIFY(journal->perform({QString::number(i), {adding(u"code %1"_s.arg(i))}}));
            QCOMPARE(journal->history().size(), acts);
            QVERIFY(journal->goTo(0));
            QVERIFY(journal->data().codes().isEmpty());
            QVERIFY(!journal->canUndo());
            QCOMPARE(journal->undoLabel(), QString());
            QCOMPARE(journal->redoLabel(), u"1"_s);
            QVERIFY(journal->goTo(50));
        }
        const auto journal = open();
        QCOMPARE(journal->data().codes().size(), 50);
        QCOMPARE(journal->undoLabel(), u"50"_s);
        QVERIFY(journal->goTo(acts));
        QCOMPARE(journal->data().codes().size(), acts);
        QVERIFY(!journal->canRedo());
        QCOMPARE(journal->redoLabel(), QString());
    }

    void whatCameSince_leadsFromThereToNow()
    {
        const auto journal = open();
        QList<Data> states{journal->data()};
        for (int i = 0; i < 20; ++i) {
            if (i % 5 == 4)
                QVERIFY(journal->undo());
            else
                QVERIFY(journal->perform({u"Add"_s, {adding(u"code %1"_s.arg(i))}}));
            states.append(journal->data());
        }
        QCOMPARE(journal->revision(), 20);
        for (qint64 revision = 0; revision <= 20; ++revision) {
            const auto came = journal->since(revision);
            QVERIFY(came);
            QCOMPARE(came->size(), 20 - revision);
            Data then = states[revision];
            for (const ChangeSet &act : *came)
                then.apply(act.changes);
            QCOMPARE(then.codes(), journal->data().codes());
        }
        QVERIFY(!journal->since(21));
        QList<AnyChange> many;
        for (int i = 0; i < 2000; ++i)
            many.append(adding(u"many %1"_s.arg(i)));
        QVERIFY(journal->perform({u"Many"_s, many}));
        QVERIFY2(!journal->since(20), "who asks for too much looks at the whole");
        QVERIFY(journal->since(21) && journal->since(21)->isEmpty());
    }

    void longAct_isDecidedOfWhatWasThere_andCanBeCanceled()
    {
        const auto journal = open();
        QVERIFY(journal->perform({u"Add"_s, {adding(u"war"_s)}}));
        const Project::Acts::LongAct act{u"Remove all"_s, [data = journal->data()] {
                                             QList<AnyChange> changes;
                                             for (const QList<Code> codes = data.codes(); const Code &code : codes)
                                                 changes.append(Change<Code>{code, {}});
                                             return changes;
                                         }};
        journal->setPatience(std::chrono::milliseconds(0));
        QSemaphore waits;
        journal->file()->post([&waits](Store::Storage *) { waits.acquire(); });
        QVERIFY(journal->perform(act));
        QVERIFY(journal->underway());
        QCOMPARE(journal->perform({u"Add"_s, {adding(u"peace"_s)}}).error().code, ErrorCode::Busy);
        journal->cancel();
        waits.release();
        QTRY_COMPARE(m_failed, QList{ErrorCode::Canceled});
        QCOMPARE(journal->data().codes().size(), 1);
        QVERIFY(journal->perform(act));
        journal->finish();
        QVERIFY(journal->data().codes().isEmpty());
    }

    /// The seam: everything above the journal works over any storage.
    void wholeProject_worksOverIt()
    {
        const auto openProject = [this] { return Project::Project::over(opener()).value(); };
        DocumentId document;
        AnnotationId annotation;
        {
            const auto project = openProject();
            document = Test::add(*project, u"transcript"_s);
            const TextSpan words = Test::spanOf(*project, document, u"bad sandbox"_s);
            annotation = project->annotateNamed(document, words, {u"security/guarantees"_s}, u"memo"_s).value();
            QVERIFY(project->link(document, words, document, {0, 4}));
            ImportOptions options;
            options.disabled = {CleanupKind::MarkdownLink};
            QVERIFY(project->changeImport(document, options));
            project->setSetting(u"place"_s, "[1]");
        }
        const auto project = openProject();
        QCOMPARE(Test::quoteOf(*project, annotation), u"bad sandbox"_s);
        QCOMPARE(project->codePath(project->annotation(annotation)->codes[0]), u"security/guarantees"_s);
        QCOMPARE(project->setting(u"place"_s), QByteArray("[1]"));
        while (project->canUndo())
            QVERIFY(project->undo());
        QVERIFY(project->documents().isEmpty() && project->codes().isEmpty() && project->links().isEmpty());
        while (project->canRedo())
            QVERIFY(project->redo());
        QCOMPARE(Test::quoteOf(*project, annotation), u"bad sandbox"_s);
        QCOMPARE(project->links().size(), 1);
        QCOMPARE(project->sources().check(Progress()).error().code, ErrorCode::NotSupported);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
