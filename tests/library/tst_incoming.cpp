// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/incoming.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Files become a whole project or none.
class TestIncoming final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Library::PreparedDocument document(const QString &name) const
    {
        Test::writeBytes(path(name), "Ann: Good evening to all of you.\n\nBob: Good evening.\n");
        return Library::prepared(path(name)).value();
    }

private Q_SLOTS:
    void aProject_hasItsDocumentsAndNoHistory()
    {
        auto project = Library::makeProject(path(u"good.crossread"_s), {document(u"talks.txt"_s)});
        QVERIFY(project);
        QCOMPARE((*project)->documents().size(), 1);
        QCOMPARE((*project)->documents()[0].name, u"talks"_s);
        QVERIFY(!(*project)->canUndo());
    }

    void whatCannotBeRead_isSaid()
    {
        QCOMPARE(Library::prepared(path(u"none.txt"_s)).error().code, Core::ErrorCode::NotFound);
    }

    void aFailure_leavesNothingBehind()
    {
        Library::PreparedDocument broken = document(u"talks.txt"_s);
        broken.imported.reset();
        broken.document.bytes.clear(); // a text without a word cannot be added
        const QString file = path(u"failed.crossread"_s);
        QVERIFY(!Library::makeProject(file, {document(u"talks.txt"_s), broken}));
        QVERIFY(!QFile::exists(file));
    }

    void whoStopsIt_findsNothingBehind()
    {
        Core::Progress stopped;
        stopped.cancel();
        const QString file = path(u"stopped.crossread"_s);
        const auto project = Library::makeProject(file, {document(u"talks.txt"_s)}, stopped);
        QCOMPARE(project.error().code, Core::ErrorCode::Canceled);
        QVERIFY(!QFile::exists(file));
    }

    void aFileThatWasThere_stays()
    {
        const QString file = path(u"there.crossread"_s);
        Test::writeBytes(file, "somebody else's");
        QVERIFY(!Library::makeProject(file, {document(u"talks.txt"_s)}));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "somebody else's"_ba);
    }

    void documents_areAddedInOrder()
    {
        auto project = Library::makeProject(path(u"more.crossread"_s), {document(u"talks.txt"_s)}).value();
        const auto kept = Library::kept(project->sources(), {document(u"b.txt"_s), document(u"a.txt"_s)});
        QVERIFY(kept);
        const auto ids = Library::addKept(*project, *kept);
        QVERIFY(ids);
        QCOMPARE(ids->size(), 2);
        QCOMPARE(project->record(ids->first())->name, u"b"_s);
        QCOMPARE(project->record(ids->last())->name, u"a"_s);
    }

    void commentsTakenAsNotes_standAtTheirPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Word") << u"tests/data/formats/docx/word.docx"_s;
        QTest::newRow("LibreOffice") << u"tests/data/formats/odt/libreoffice.odt"_s;
    }
    void commentsTakenAsNotes_standAtTheirPlace()
    {
        QFETCH(const QString, file);
        auto commented = Library::prepared(Test::sourcePath(file)).value();
        auto project = Library::makeProject(path(u"plain-%1.crossread"_s.arg(qHash(file))), {commented}).value();
        QCOMPARE(project->annotationIds({}).size(), 0);

        commented.document.takesComments = true;
        const auto kept = Library::kept(project->sources(), {commented}).value();
        const auto id = Library::addKept(*project, kept).value().constFirst();
        QCOMPARE(project->annotationIds(id).size(), 1);
        const Core::Annotation note = *project->annotation(project->annotationIds(id).constFirst());
        QCOMPARE(note.anchor.exact, u"This is said"_s);
        QCOMPARE(note.memo, u"Check this."_s);
        QCOMPARE(note.coder, u"Mira"_s);
        QCOMPARE(note.created, QDateTime({2026, 1, 2}, {10, 0}, QTimeZone::UTC));
        QVERIFY(project->undo());
        QVERIFY(!project->record(id));
        QCOMPARE(project->annotationIds({}).size(), 0);
        QVERIFY(project->redo());
        QCOMPARE(project->annotationIds(id).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIncoming)
#include "tst_incoming.moc"
