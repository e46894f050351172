// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystorage.h"
#include "project/project.h"
#include "support/scratch.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

namespace {

using Kept = std::shared_ptr<Test::MemoryStorage::Kept>;

/// A file that something else has written over: nothing of it can be read any more.
class LostStorage final : public Test::MemoryStorage {
public:
    using MemoryStorage::MemoryStorage;
    [[nodiscard]] Result<void> perform(
        const ChangeSet &, const QHash<DocumentId, QByteArray> &, const Progress &) override
    {
        return failure(ErrorCode::StrayedProject, path());
    }
    [[nodiscard]] Result<QByteArray> sha256(DocumentId) const override
    {
        return failure(ErrorCode::StoreFailed, path());
    }
};

template <typename Storage>
std::unique_ptr<Project::Project> over(const Kept &kept, const QString &path)
{
    return Project::Project::over([kept, path]() -> Result<std::unique_ptr<Store::Storage>> {
        return std::make_unique<Storage>(kept, path);
    }).value();
}

}

/// Where the file of an open project is taken away or written over, everything that was kept is in another one.
class TestStrayed final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] QStringList memos(Project::Project &project) const
    {
        QStringList all;
        for (const AnnotationId &id : project.annotationIds({})) {
            const Annotation &one = *project.annotation(id);
            const auto document = project.document(one.document);
            all.append(one.memo + u": "_s
                + (document ? (*document)->textOf(one.anchor.span).toString() : document.error().sentence()));
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"talks.crossread"_s);
    }

    void textThatWasLetGo_isReadAgainWhereItCameFrom_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("as it was") << false;
        QTest::newRow("another one by now") << true;
    }
    void textThatWasLetGo_isReadAgainWhereItCameFrom()
    {
        QFETCH(bool, isChanged);
        const QString source = m_folder->filePath(u"talks.txt"_s);
        const QByteArray text = "Ann Lee: We shall meet again, as I said.\n\nBo Ray: I doubt it.\n";
        Test::writeBytes(source, text);
        const auto kept = std::make_shared<Test::MemoryStorage::Kept>();
        DocumentId id;
        {
            const auto project = over<Test::MemoryStorage>(kept, m_path);
            id = project->addDocument({u"talks"_s, source, text, {}}).value();
            const qsizetype at = (*project->document(id))->text.indexOf(u"doubt");
            QVERIFY(project->annotateNamed(id, {at, at + 5}, {u"war"_s}));
        }
        if (isChanged)
            Test::writeBytes(source, "Nobody: Nothing of it was ever said.\n");
        const auto project = over<LostStorage>(kept, m_path);
        QVERIFY(!project->isLoaded(id));
        const auto refused = project->setMemo(u"late"_s);
        QVERIFY(!refused);
        const auto again = Project::Project::open(refused.error().detail).value();
        const QString now = (*again->document(id))->text;
        QCOMPARE(now.contains(u"meet again"), !isChanged);
        QVERIFY2(now.contains(u"doubt"), "what was marked is there in any case");
        QCOMPARE(again->annotationIds({}).size(), 1);
    }

    void whatCannotBeRescued_isTriedAndToldOnce()
    {
        const QString file = m_folder->filePath(u"file"_s); // in which nothing can be made
        Test::writeBytes(file, "no folder");
        const QByteArray home = qgetenv("XDG_DATA_HOME");
        const auto back =
            qScopeGuard([&home] { home.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", home); });
        qputenv("XDG_DATA_HOME", QFile::encodeName(file));
        const auto project =
            over<LostStorage>(std::make_shared<Test::MemoryStorage::Kept>(), file + u"/talks.crossread"_s);
        project->setPatience(std::chrono::seconds(1));
        QSignalSpy strayed(project.get(), &Project::Project::strayed);
        for (const QString &memo : {u"one"_s, u"two"_s, u"three"_s}) {
            const auto refused = project->setMemo(memo);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::StrayedProject);
            project->finish(); // also of what would be tried again
        }
        QCOMPARE(strayed.size(), 1);
        QCOMPARE(strayed[0][0].value<Error>().detail, QString());
    }

    void closing_waitsUntilEverythingIsRescued_data()
    {
        QTest::addColumn<bool>("isFinished");
        QTest::newRow("waited for") << true;
        QTest::newRow("closed at once") << false;
    }
    void closing_waitsUntilEverythingIsRescued()
    {
        QFETCH(bool, isFinished);
        QString safe;
        int told = 0;
        auto project = Project::Project::create(m_path).value();
        const DocumentId id = project->addDocument({u"talks"_s, {}, "Ann Lee: We shall meet again.\n", {}}).value();
        QVERIFY(project->annotateNamed(id, {0, 3}, {u"who"_s}));
        project->setPatience(std::chrono::seconds(1));
        connect(project.get(), &Project::Project::strayed, this, [&](const Error &error) {
            safe = error.detail;
            ++told;
        });
        Test::writeBytes(m_path, QByteArray(50'000, 'x'));
        QVERIFY(!project->setMemo(u"late"_s));
        if (isFinished)
            project->finish();
        else
            project.reset();
        QCOMPARE(told, 1);
        const auto again = Project::Project::open(safe);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().sentence()));
        QCOMPARE((*again)->annotationIds({}).size(), 1);
    }

    void everythingKept_isInAnotherFile_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("sourceIsThere");
        QTest::addColumn<bool>("inWindow");
        QTest::newRow("deleted") << u"deleted"_s << false << false;
        QTest::newRow("written over") << u"over"_s << true << false;
        QTest::newRow("written over, and what was imported is gone") << u"over"_s << false << false;
        QTest::newRow("emptied") << u"emptied"_s << false << false;
        QTest::newRow("deleted, and noticed before the next change") << u"watched"_s << false << false;
        QTest::newRow("written over, in a window, which does not wait") << u"over"_s << false << true;
        QTest::newRow("written over, in a window, and what was imported is there") << u"over"_s << true << true;
    }
    void everythingKept_isInAnotherFile()
    {
        QFETCH(QString, how);
        QFETCH(bool, sourceIsThere);
        QFETCH(bool, inWindow);
        const QString source = m_folder->filePath(u"talks.txt"_s);
        const QByteArray text = "Ann Lee: We shall meet again, as I said.\n\nBo Ray: I doubt it.\n\nAnn Lee: So?\n";
        Test::writeBytes(source, text);
        const auto project = Project::Project::create(m_path).value();
        const DocumentId id = project->addDocument({u"talks"_s, source, text, {}}).value();
        if (!sourceIsThere)
            QFile::remove(source);
        const qsizetype at = (*project->document(id))->text.indexOf(u"doubt");
        QVERIFY(project->annotateNamed(id, {at, at + 5}, {u"war"_s}, u"first"_s));
        QVERIFY(project->annotateNamed(id, {at + 6, at + 8}, {u"war"_s, u"peace"_s}, u"second"_s));
        const QStringList kept = memos(*project);
        QSignalSpy strayed(project.get(), &Project::Project::strayed);
        if (inWindow)
            project->setPatience(std::chrono::seconds(1));
        QString safe;
        if (how == u"over")
            Test::writeBytes(m_path, QByteArray(50'000, 'x'));
        else if (how == u"emptied")
            QVERIFY(QFile::resize(m_path, 0));
        else
            QVERIFY(QFile::remove(m_path));
        if (how == u"watched") {
            QVERIFY(strayed.wait(10'000));
            safe = strayed[0][0].value<Error>().detail;
        } else {
            const auto refused = project->annotateNamed(id, {at, at + 5}, {u"late"_s}, u"third"_s);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::StrayedProject);
            safe = refused.error().detail;
            if (inWindow) {
                QVERIFY2(safe.isEmpty(), "it waited for all texts to be written");
                QVERIFY(strayed.wait(10'000));
                safe = strayed[0][0].value<Error>().detail;
            }
        }
        QCOMPARE(memos(*project), kept);
        QVERIFY2(QFileInfo(safe).isFile(), qPrintable(safe));
        const auto again = Project::Project::open(safe);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().sentence()));
        QCOMPARE(memos(**again), kept);
        QCOMPARE((*again)->codes().size(), 2);
        QVERIFY((*again)->annotateNamed(id, {at, at + 5}, {u"late"_s}, u"third"_s));
    }
};

QTEST_GUILESS_MAIN(TestStrayed)
#include "tst_strayed.moc"
