// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "support/scratch.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

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

    void everythingKept_isInAnotherFile_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("sourceIsThere");
        QTest::newRow("deleted") << u"deleted"_s << false;
        QTest::newRow("written over") << u"over"_s << true;
        QTest::newRow("written over, and what was imported is gone") << u"over"_s << false;
        QTest::newRow("emptied") << u"emptied"_s << false;
        QTest::newRow("deleted, and noticed before the next change") << u"watched"_s << false;
    }
    void everythingKept_isInAnotherFile()
    {
        QFETCH(QString, how);
        QFETCH(bool, sourceIsThere);
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
