// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "import/importer.h"
#include "project/snapshot.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

/// A project as it was at one moment, read in whatever thread.
class TestSnapshot final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project::Project> m_project;
    DocumentId m_document;
    AnnotationId m_mark;

    void reopen()
    {
        const QString path = m_project->path();
        m_project.reset();
        m_project = Project::Project::open(path).value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = Project::Project::create(m_folder->filePath(u"talks.crossread"_s)).value();
        m_document = Test::add(*m_project, u"transcript"_s);
        m_mark = m_project->annotate(m_document, Test::spanOf(*m_project, m_document, u"bad sandbox"_s), {}).value();
    }
    void cleanup() { m_project.reset(); }

    void laterActs_areNotSeen()
    {
        Project::Snapshot snapshot(*m_project);
        QCOMPARE(snapshot.name(), m_project->name());
        QCOMPARE(snapshot.files(), m_project->files());
        const QString text = m_project->document(m_document).value()->text;
        QVERIFY(m_project->removeDocument(m_document));
        QVERIFY(m_project->annotationIds({}).isEmpty());
        QCOMPARE(snapshot.document(m_document).value()->text, text);
        QVERIFY(snapshot.data().annotation(m_mark) != nullptr);
        QCOMPARE(Project::Snapshot(*m_project).document(m_document).error().code, ErrorCode::NoSuchDocument);
    }

    /// As if a later Crossread had read the same bytes in another way.
    void textThatIsNotLoaded_isReadWhereItIsAskedFor()
    {
        reopen();
        const Document other =
            Import::importBytes("A line more.\n\n" + Test::transcriptBytes(), u"transcript"_s).value();
        QVERIFY(m_project->sources().keepText(m_document, m_project->record(m_document)->options, other));
        const Annotation before = *m_project->annotation(m_mark);
        const QSignalSpy changed(m_project.get(), &Project::Project::changed);
        Project::Snapshot snapshot(*m_project);
        QString text;
        std::thread elsewhere([&] { text = snapshot.document(m_document).value()->text; });
        elsewhere.join();
        QCOMPARE(text, other.text);
        const Anchor anchor = snapshot.data().annotation(m_mark)->anchor;
        QCOMPARE(QStringView(text).sliced(anchor.span.begin, anchor.span.size()), u"bad sandbox");
        QVERIFY(anchor.span != before.anchor.span);
        QVERIFY2(!m_project->isLoaded(m_document), "what is read for an export is let go with it");
        QVERIFY(*m_project->annotation(m_mark) == before);
        QVERIFY(changed.isEmpty());
    }

    void stoppedReading_isToldOf()
    {
        reopen();
        Project::Snapshot snapshot(*m_project);
        Progress progress;
        progress.cancel();
        QCOMPARE(snapshot.document(m_document, progress).error().code, ErrorCode::Canceled);
        QVERIFY(snapshot.document(m_document));
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
