// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "import/importer.h"
#include "store/projectfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;

/// Marks stay on their words when a document is read in another way, now or by a later Crossread.
class TestReanchor final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;
    DocumentId m_document;

    static ImportOptions without(const QList<CleanupKind> &cleanups)
    {
        ImportOptions options;
        options.disabled = cleanups;
        return options;
    }
    AnnotationId mark(const QString &words, int nth = 1)
    {
        return m_project->annotate(m_document, Test::spanOf(*m_project, m_document, words, nth), {}).value();
    }

private Q_SLOTS:
    void init()
    {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + u".crossread";
        m_project = Project::Project::create(m_folder.filePath(name)).value();
        m_document = Test::add(*m_project, QStringLiteral("transcript"));
    }
    void cleanup() { m_project.reset(); }

    void otherReading_keepsMarksOnTheirWords()
    {
        const auto early = mark(QStringLiteral("bad sandbox"));
        const auto link = mark(QStringLiteral("Vladimir Putin"), 2); // the one that is a Markdown link
        const auto price = mark(QStringLiteral("$23 for a barrel"));
        const auto late = mark(QStringLiteral("We shall meet again"), 2); // stands twice
        const TextSpan lateBefore = m_project->annotation(late)->anchor.span;
        const QString before = m_project->document(m_document).value()->text;

        QVERIFY(m_project->changeImport(m_document, without({CleanupKind::MarkdownLink, CleanupKind::MarkdownEscape})));
        const QString after = m_project->document(m_document).value()->text;
        QVERIFY(after.contains(QStringLiteral("[Vladimir Putin](")) && !before.contains(u'['));
        QCOMPARE(Test::quoteOf(*m_project, early), QStringLiteral("bad sandbox"));
        QCOMPARE(Test::quoteOf(*m_project, link), QStringLiteral("Vladimir Putin"));
        QCOMPARE(after[m_project->annotation(link)->anchor.span.begin - 1], u'[');
        QCOMPARE(Test::quoteOf(*m_project, price), QStringLiteral("$23 for a barrel"));
        QCOMPARE(Test::quoteOf(*m_project, late), QStringLiteral("We shall meet again"));
        QCOMPARE(m_project->annotation(late)->anchor.span.begin, lateBefore.begin + after.size() - before.size());
        for (const AnnotationId &id : m_project->annotationIds(m_document))
            QVERIFY(m_project->annotation(id)->state == AnchorState::Exact);

        QVERIFY(m_project->changeImport(m_document, {}));
        QCOMPARE(m_project->document(m_document).value()->text, before);
        QVERIFY(m_project->annotation(late)->anchor.span == lateBefore);
        QCOMPARE(Test::quoteOf(*m_project, price), QStringLiteral("$23 for a barrel"));
    }

    void otherReading_isOneStep()
    {
        const auto late = mark(QStringLiteral("Minsk"));
        const Annotation before = *m_project->annotation(late);
        const QString text = m_project->document(m_document).value()->text;
        QSignalSpy changed(m_project.get(), &Project::Project::changed);
        QVERIFY(m_project->changeImport(m_document, without({CleanupKind::MarkdownLink})));
        QCOMPARE(changed.size(), 1);
        const Annotation after = *m_project->annotation(late);
        QVERIFY(after.anchor.span != before.anchor.span);
        QVERIFY(m_project->undo());
        QVERIFY(*m_project->annotation(late) == before);
        QCOMPARE(m_project->document(m_document).value()->text, text);
        QVERIFY(m_project->redo());
        QVERIFY(*m_project->annotation(late) == after);
        QCOMPARE(Test::quoteOf(*m_project, late), QStringLiteral("Minsk"));
    }

    void links_comeAlong()
    {
        const DocumentId article =
            Test::add(*m_project, QStringLiteral("article"), "They “shall meet again in Minsk”.");
        const TextSpan words = Test::spanOf(*m_project, m_document, QStringLiteral("meet again in Minsk"));
        const TextSpan there = Test::spanOf(*m_project, article, QStringLiteral("Minsk"));
        QVERIFY(m_project->link(article, there, m_document, words));
        QVERIFY(m_project->changeImport(m_document, without({CleanupKind::MarkdownLink})));
        const Link link = m_project->links().constFirst();
        QVERIFY(link.from.anchor.span == there);
        QCOMPARE(m_project->document(m_document).value()->textOf(link.to.anchor.span), u"meet again in Minsk");
    }

    void textReadAnewByALaterCrossread_keepsMarks()
    {
        const auto early = mark(QStringLiteral("bad sandbox"));
        const auto late = mark(QStringLiteral("We shall meet again"), 2);
        const auto lost = mark(QStringLiteral("calendar"));
        const QString path = m_project->path();
        m_project.reset();
        m_project = Project::Project::open(path).value();
        // As if import had learned to read the same bytes in another way.
        Document other = Import::importBytes(
            "A line more.\n\n" + Test::transcriptBytes().replace("calendar", "CALENDAR"), QStringLiteral("transcript"))
                             .value();
        QSignalSpy changed(m_project.get(), &Project::Project::changed);
        const QString label = m_project->undoLabel();
        m_project->setLoaded(m_document, {shared(other)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_project->undoLabel(), label); // no step of the reader
        QCOMPARE(Test::quoteOf(*m_project, early), QStringLiteral("bad sandbox"));
        QCOMPARE(Test::quoteOf(*m_project, late), QStringLiteral("We shall meet again"));
        QVERIFY(m_project->annotation(late)->anchor.span
            == Test::spanOf(*m_project, m_document, QStringLiteral("We shall meet again"), 2));
        const Annotation found = *m_project->annotation(late);
        QVERIFY(m_project->annotation(lost)->state != AnchorState::Exact);
        QCOMPARE(m_project->annotation(lost)->anchor.exact, QStringLiteral("calendar"));

        m_project.reset();
        m_project = Project::Project::open(path).value();
        QVERIFY2(*m_project->annotation(late) == found, "it is kept, and not looked for at each start");
        m_project->setLoaded(m_document, {shared(other)});
        QVERIFY(*m_project->annotation(late) == found);
    }

    void placesChangedWhileTheTextWasRead_areFoundInWhatThereIsNow()
    {
        const auto kept = mark(QStringLiteral("bad sandbox"));
        const auto other = mark(QStringLiteral("calendar"));
        const QString path = m_project->path();
        m_project.reset();
        m_project = Project::Project::open(path).value();
        Project::Project::Loaded read = m_project->loading(m_document)({}).value();
        QVERIFY(m_project->data().hasPlacesOf(read.then));
        QVERIFY(read.moved.isEmpty());
        read.document = shared(
            Import::importBytes("A line more.\n\n" + Test::transcriptBytes(), QStringLiteral("transcript")).value());
        QVERIFY(m_project->removeAnnotations({other}));
        QVERIFY(!m_project->data().hasPlacesOf(read.then));
        m_project->setLoaded(m_document, read);
        QCOMPARE(Test::quoteOf(*m_project, kept), QStringLiteral("bad sandbox"));
    }

    void tallies_areOfWhatThereIs()
    {
        const auto one = mark(QStringLiteral("bad sandbox"));
        const auto other = mark(QStringLiteral("calendar"));
        const auto codes = m_project->annotation(one)->codes;
        QCOMPARE(m_project->data().tallies().byCodes.value(codes), 2);
        const Project::Data before = m_project->data();
        QVERIFY(m_project->removeAnnotations({other}));
        QCOMPARE(m_project->data().tallies().byCodes.value(codes), 1);
        QCOMPARE(before.tallies().byCodes.value(codes), 2);
        QCOMPARE(m_project->data().tallies().statesByCoder[m_project->coder()],
            (QHash<AnchorState, int>{{AnchorState::Exact, 1}}));
        QCOMPARE(m_project->data().tallies().byCoder, (QHash<QString, int>{{m_project->coder(), 1}}));
        const QString path = m_project->path();
        m_project.reset();
        m_project = Project::Project::open(path).value();
        QCOMPARE(m_project->data().tallies().byCodes.value(codes), 1);
    }

    void ofJustTheseWords_areFoundByTheirPlace()
    {
        const auto one = mark(QStringLiteral("bad sandbox"));
        const auto same = mark(QStringLiteral("bad sandbox"));
        mark(QStringLiteral("calendar"));
        const Project::Data &data = m_project->data();
        const TextSpan span = m_project->annotation(one)->anchor.span;
        const QList<AnnotationId> found = data.annotationIds(m_document, span);
        QCOMPARE(QSet<AnnotationId>(found.cbegin(), found.cend()), (QSet<AnnotationId>{one, same}));
        QVERIFY(data.annotationIds(m_document, {span.begin, span.end - 1}).isEmpty());
        QVERIFY(data.annotationIds(DocumentId::create(), span).isEmpty());
    }

    void undoAcrossANewReading_leadsToTheWords()
    {
        const auto id = mark(QStringLiteral("Minsk"));
        QVERIFY(m_project->removeAnnotations({id}));
        const Document other =
            Import::importBytes("A line more.\n\n" + Test::transcriptBytes(), QStringLiteral("t")).value();
        m_project->setLoaded(m_document, {shared(other)});
        QVERIFY(m_project->undo());
        QCOMPARE(Test::quoteOf(*m_project, id), QStringLiteral("Minsk"));
    }

    void textThatIsSetAside_leavesAnOrphanThatComesBack()
    {
        ImportOptions all = without({CleanupKind::MarkdownLink});
        QVERIFY(m_project->changeImport(m_document, all));
        const auto id = mark(QStringLiteral("https://example.org/a"));
        QVERIFY(m_project->changeImport(m_document, {}));
        const Annotation orphan = *m_project->annotation(id);
        QVERIFY(orphan.state == AnchorState::Orphaned);
        QVERIFY(orphan.anchor.span.isEmpty());
        QCOMPARE(orphan.anchor.exact, QStringLiteral("https://example.org/a"));
        QVERIFY(m_project->changeImport(m_document, all));
        QVERIFY(m_project->annotation(id)->state == AnchorState::Exact);
        QCOMPARE(Test::quoteOf(*m_project, id), QStringLiteral("https://example.org/a"));
    }

    void anchorFromElsewhereOutsideOfTheText_isMadeHarmless()
    {
        const auto id = mark(QStringLiteral("Minsk"));
        const QString path = m_project->path();
        m_project.reset();
        {
            const auto file = Store::ProjectFile::open(path).value();
            const Annotation before = file->load()->annotations.constFirst();
            Annotation after = before;
            after.anchor.span = {900'000, 900'005};
            QVERIFY(file->amend({Change<Annotation>{before, after}}));
        }
        m_project = Project::Project::open(path).value();
        QVERIFY(m_project->document(m_document));
        QCOMPARE(Test::quoteOf(*m_project, id), QStringLiteral("Minsk"));
    }
};

QTEST_GUILESS_MAIN(TestReanchor)
#include "tst_reanchor.moc"
