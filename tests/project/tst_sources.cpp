// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "support/scratch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

/// Long texts come in and go out beside the reader's acts, wholly or not at all, whatever happens in between.
class TestSources final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project::Project> m_project;

    static QByteArray longText()
    {
        return QByteArray("Anna Smith: We shall meet again, as the calendar says.\n\n").repeated(60'000) + "The end.\n";
    }
    void reopen()
    {
        const QString path = m_project->path();
        m_project.reset();
        m_project = Project::Project::open(path).value();
    }
    /// Stops the work on its way, as soon as it has come so far.
    static std::unique_ptr<Progress> actingAt(int permille, const std::function<void(Progress &)> &act)
    {
        auto self = std::make_shared<Progress *>(nullptr);
        auto progress = std::make_unique<Progress>([=](int now) {
            if (now >= permille)
                act(**self);
        });
        *self = progress.get();
        return progress;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = Project::Project::create(m_folder->filePath(u"talks.crossread"_s)).value();
    }
    void cleanup() { m_project.reset(); }

    void keptBytes_areTheDocumentsOnceItIsAdded()
    {
        const DocumentId id = DocumentId::create();
        QVERIFY(m_project->sources().keep(id, longText()));
        QVERIFY(m_project->documents().isEmpty());
        const auto imported = m_project->addDocument({u"elsewhere"_s, {}, longText(), {}})
                                  .and_then([this](DocumentId other) { return m_project->document(other); })
                                  .value();
        QCOMPARE(m_project->addDocument({u"long"_s, {}, {}, {}, {}, id}, imported).value(), id);
        reopen();
        QVERIFY(m_project->sources().read(id).value() == longText());
        QCOMPARE(m_project->document(id).value()->text, imported->text);
    }

    void stoppedKeeping_leavesNothing()
    {
        const DocumentId id = DocumentId::create();
        const auto progress = actingAt(300, [](Progress &now) { now.cancel(); });
        const auto kept = m_project->sources().keep(id, longText(), *progress);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Canceled);
        QVERIFY2(m_project->sources().keep(id, longText()), "the same place is free again");
        QCOMPARE(m_project->sources().read(id).error().code, ErrorCode::NoSuchDocument);
    }

    void actInBetween_isKept_alsoWhenTheLongWorkEndsBadly()
    {
        const Project::Sources sources = m_project->sources();
        std::atomic_bool begun = false;
        std::atomic_bool acted = false;
        const auto progress = actingAt(200, [&](Progress &now) {
            begun = true;
            while (!acted)
                std::this_thread::yield();
            now.cancel();
        });
        std::thread worker([&] { (void)sources.keep(DocumentId::create(), longText(), *progress); });
        while (!begun)
            std::this_thread::yield();
        QVERIFY(m_project->codeNamed(u"claim"_s));
        acted = true;
        worker.join();
        reopen();
        QCOMPARE(m_project->codes().size(), 1);
        QVERIFY(m_project->undo());
        QVERIFY(m_project->codes().isEmpty());
    }

    void closedProject_endsTheWorkUnderWay()
    {
        const Project::Sources sources = m_project->sources();
        const QString path = m_project->path();
        const DocumentId id = DocumentId::create();
        std::atomic_bool begun = false;
        std::atomic_bool closed = false;
        const auto progress = actingAt(200, [&](Progress &) {
            begun = true;
            while (!closed)
                std::this_thread::yield();
        });
        Result<void> kept;
        std::thread worker([&] { kept = sources.keep(id, longText(), *progress); });
        while (!begun)
            std::this_thread::yield();
        m_project.reset();
        closed = true;
        worker.join();
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Canceled);
        m_project = Project::Project::open(path).value(); // nobody else has it open any more
        QVERIFY(m_project->documents().isEmpty());
        QVERIFY(!m_project->isReadOnly());
        QVERIFY2(m_project->sources().keep(id, longText()), "what was left of it has gone");
    }

    void fullDisk_saysSo_andLosesNothing()
    {
        Test::SmallDisk disk(4096);
        if (!disk.valid())
            QSKIP("no small disk can be mounted here");
        m_project = Project::Project::create(disk.path(u"talks.crossread"_s)).value();
        const DocumentId document = Test::add(*m_project, u"talks"_s);
        const QByteArray tooLong = longText().repeated(2);
        const auto added = m_project->addDocument({u"long"_s, {}, tooLong, {}});
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::DiskFull);
        QVERIFY(added.error().sentence().contains(u"talks.crossread"_s));
        QCOMPARE(m_project->documents().size(), 1);
        QVERIFY2(m_project->codeNamed(u"claim"_s), "what it took has been given back");
        reopen();
        QCOMPARE(m_project->documents().size(), 1);
        QCOMPARE(m_project->codes().size(), 1);
        QCOMPARE(m_project->sources().read(document).value(), Test::transcriptBytes());
        m_project.reset();
    }

    void undoneOptions_ofALongText_leaveItToBeReadAgain()
    {
        const DocumentId id = Test::add(*m_project, u"long"_s, longText());
        const QString before = m_project->document(id).value()->text;
        const TextSpan span = Test::spanOf(*m_project, id, u"The end"_s);
        const AnnotationId annotation = m_project->annotate(id, span, {}, u"last"_s).value();
        ImportOptions options;
        options.kind = DocumentKind::Other;
        options.disabled = {CleanupKind::LineReflow};
        QVERIFY(m_project->changeImport(id, options));
        QVERIFY(m_project->isLoaded(id));

        bool loadedAtChange = true;
        const auto note = connect(
            m_project.get(), &Project::Project::changed, this, [&] { loadedAtChange = m_project->isLoaded(id); });
        QVERIFY(m_project->undo());
        QVERIFY(!loadedAtChange);
        disconnect(note);
        QSignalSpy loaded(m_project.get(), &Project::Project::documentLoaded);
        QCOMPARE(m_project->document(id).value()->text, before);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(Test::quoteOf(*m_project, annotation), u"The end"_s);
        QVERIFY(m_project->redo());
        QCOMPARE(Test::quoteOf(*m_project, annotation), u"The end"_s);
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
