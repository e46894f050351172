// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/incoming.h"
#include "support/scratch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
};

QTEST_GUILESS_MAIN(TestIncoming)
#include "tst_incoming.moc"
