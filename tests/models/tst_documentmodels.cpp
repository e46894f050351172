// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming.h"
#include "models/cleanupmodel.h"
#include "models/documentmodel.h"
#include "models/fixtures.h"
#include "models/labelcandidatemodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::CleanupModel;
using Models::DocumentModel;
using Models::LabelCandidateModel;

/// The small models that show one document or the list of them.
class TestDocumentModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void documents_comeGoAndAreRenamed()
    {
        Test::TemporaryProject talks;
        DocumentModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<int> roles{DocumentModel::NameRole, DocumentModel::TitleRole, DocumentModel::AnnotationCountRole};
        QCOMPARE(model.rowCount(), 0);
        const Core::DocumentId first = talks.add(u"first"_s, u"aa bb"_s);
        talks.add(u"second"_s, u"cc"_s);
        talks.annotate(first, {0, 2});
        QCOMPARE(
            Test::printed(model, roles), (QStringList{u"first | first title | 1"_s, u"second | second title | 0"_s}));
        QCOMPARE(model.index(0).data(DocumentModel::KindRole).toInt(), int(Core::DocumentKind::Transcript));
        QVERIFY(model.index(0).data(DocumentModel::LoadedRole).toBool());
        QVERIFY(talks.project->renameDocument(first, u"talks"_s));
        QCOMPARE(Test::printed(model), (QStringList{u"talks"_s, u"second"_s}));
        QVERIFY(talks.project->removeDocument(first));
        QCOMPARE(Test::printed(model), QStringList{u"second"_s});
        QVERIFY(talks.project->undo());
        QCOMPARE(Test::printed(model), (QStringList{u"talks"_s, u"second"_s}));
    }

    void cleanups_sayWhatWasDoneToWhat()
    {
        auto document = std::make_shared<Core::Document>(*Test::documentOf(u"talks"_s, u"Emmanuel Macron"_s));
        document->cleanups = {{Core::CleanupKind::MarkdownLink, {0, 20}, u"[Emmanuel\nMacron](#)"_s, 0},
            {Core::CleanupKind::Furniture, {20, 28}, u"See also"_s, 15}};
        CleanupModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(document);
        QCOMPARE(Test::printed(model),
            (QStringList{u"Showed a link as its words"_s, u"Set aside what is not part of the text"_s}));
        QCOMPARE(model.index(0, CleanupModel::OriginalColumn).data().toString(), u"[Emmanuel Macron](#)"_s);
        QCOMPARE(model.index(1, 0).data(CleanupModel::PositionRole).value<qsizetype>(), 15);
    }

    void everyCleanup_hasItsSentence()
    {
        QSet<QString> done;
        QSet<QString> choices;
        for (int kind = 0; kind < Core::cleanupKindCount; ++kind) {
            done.insert(Core::cleanupDone(Core::CleanupKind(kind)));
            choices.insert(Core::cleanupChoice(Core::CleanupKind(kind)));
        }
        QCOMPARE(done.size(), Core::cleanupKindCount);
        QCOMPARE(choices.size(), Core::cleanupKindCount);
    }

    void labels_areDecidedOnlyWhereTheReaderSaysOtherwise()
    {
        auto document = std::make_shared<Core::Document>(*Test::documentOf(u"talks"_s, u"Putin: No."_s));
        document->labelCandidates = {{u"Note"_s, 1, u"this is"_s, 0, false}, {u"Mr Putin"_s, 3, u"We"_s, 5, true},
            {u"Press"_s, 2, u"I ask"_s, 9, true}};
        LabelCandidateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Core::LabelDecision before{u"Elsewhere"_s, false, {}};
        model.setDocument(document, {before, {u"Press"_s, false, {}}});
        const QList<int> roles{
            LabelCandidateModel::LabelRole, LabelCandidateModel::CountRole, LabelCandidateModel::IsSpeakerRole};
        QCOMPARE(Test::printed(model, roles),
            (QStringList{u"Note | 1 | false"_s, u"Mr Putin | 3 | true"_s, u"Press | 2 | false"_s}));
        QCOMPARE(model.decisions(), (QList<Core::LabelDecision>{before, {u"Press"_s, false, {}}}));
        QCOMPARE(model.persons(), QStringList{u"Putin"_s});

        const QSignalSpy decided(&model, &LabelCandidateModel::decisionsChanged);
        QVERIFY(model.setData(model.index(1, LabelCandidateModel::PersonColumn), u" Putin "_s));
        QVERIFY(model.setData(model.index(0, LabelCandidateModel::LabelColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(0, LabelCandidateModel::CountColumn), 7));
        QCOMPARE(decided.size(), 2);
        QCOMPARE(model.decisions(),
            (QList<Core::LabelDecision>{
                before, {u"Mr Putin"_s, true, u"Putin"_s}, {u"Note"_s, true, {}}, {u"Press"_s, false, {}}}));
        QVERIFY(!model.flags(model.index(2, LabelCandidateModel::PersonColumn)).testFlag(Qt::ItemIsEditable));
    }
};

QTEST_GUILESS_MAIN(TestDocumentModels)
#include "tst_documentmodels.moc"
