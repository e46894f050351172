// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"
#include "models/cleanupmodel.h"
#include "models/documentmodel.h"
#include "models/fixtures.h"
#include "models/labelcandidatemodel.h"
#include "models/topicmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::AnnotationModel;
using Models::CleanupModel;
using Models::DocumentModel;
using Models::LabelCandidateModel;
using Models::TopicIndex;
using Models::TopicModel;

/// The models with nothing in them, with more than they tell one by one, and with what no reader would type.
class TestManyRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void emptyProject_hasNoRows()
    {
        Test::TemporaryProject talks;
        AnnotationModel annotations(*talks.project);
        const DocumentModel documents(*talks.project);
        QCOMPARE(annotations.rowCount(), 0);
        QCOMPARE(documents.rowCount(), 0);
        QVERIFY(annotations.annotationAt({}) == nullptr);
        QVERIFY(!documents.indexOf(Core::DocumentId::create()).isValid());
    }

    void manyRemovedAtOnce_areOneStepForTheViews()
    {
        constexpr int many = 200;
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"a "_s.repeated(many));
        QList<Core::AnnotationId> others;
        for (int at = 0; at < many; ++at) {
            const Core::AnnotationId id = talks.annotate(document, {2 * at, 2 * at + 1});
            if (at % 2 == 1)
                others.append(id);
        }
        AnnotationModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex first = model.index(0, 0);
        QVERIFY(talks.project->removeAnnotations(others));
        QCOMPARE(model.rowCount(), many / 2);
        QCOMPARE(removals.size(), 1);
        QVERIFY(first.isValid());
        QVERIFY(talks.project->undo());
        QCOMPARE(model.rowCount(), many);
        for (int row = 0; row < many; ++row)
            QCOMPARE(model.index(row, 0).data(AnnotationModel::SpanRole).value<Core::TextSpan>().begin, 2 * row);
        QCOMPARE(resets.size(), 0);
    }

    void longQuote_isShownInOneLineAndKeptWhole()
    {
        Test::TemporaryProject talks;
        const QString text = u"word\nand  more "_s.repeated(400);
        const Core::DocumentId document = talks.add(u"one"_s, text);
        talks.annotate(document, {0, text.size() - 1}, {}, u"first line\nsecond line"_s);
        const AnnotationModel model(*talks.project);
        const QString shown = model.index(0, AnnotationModel::QuoteColumn).data().toString();
        QVERIFY(!shown.contains(u'\n'));
        QVERIFY(shown.size() <= 300);
        QCOMPARE(model.index(0, 0).data(AnnotationModel::QuoteRole).toString(), text.chopped(1));
        QCOMPARE(model.index(0, AnnotationModel::MemoColumn).data().toString(), u"first line second line"_s);
    }

    void annotationColumns_haveTheirHeads()
    {
        Test::TemporaryProject talks;
        const AnnotationModel model(*talks.project);
        QSet<QString> heads;
        for (int column = 0; column < AnnotationModel::columnTotal; ++column)
            heads.insert(model.headerData(column, Qt::Horizontal).toString());
        QVERIFY(!heads.contains(QString()));
        QCOMPARE(heads.size(), int(AnnotationModel::columnTotal));
    }

    void rows_canBeChosenAndNotBeWrittenIn()
    {
        Test::TemporaryProject talks;
        talks.annotate(talks.add(u"one"_s, u"aa"_s), {0, 2});
        AnnotationModel model(*talks.project);
        const Qt::ItemFlags flags = model.flags(model.index(0, 0));
        QVERIFY(flags.testFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
        QVERIFY(!flags.testFlag(Qt::ItemIsEditable));
        QCOMPARE(model.flags({}), Qt::ItemFlags(Qt::NoItemFlags));
    }

    void annotationsOfATextNotLoaded_standThereWithoutSpeaker()
    {
        Test::TemporaryProject talks;
        const QString path = talks.project->path();
        const Core::DocumentId document = talks.add(u"one"_s, u"Putin: No."_s);
        talks.annotate(document, {7, 9}, {u"denial"_s});
        talks.project.reset();
        talks.project = Project::Project::open(path).value();
        AnnotationModel model(*talks.project);
        DocumentModel documents(*talks.project);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy documentChanges(&documents, &QAbstractItemModel::dataChanged);
        const QList<int> roles{AnnotationModel::QuoteRole, AnnotationModel::SpeakerRole};
        QCOMPARE(Test::printed(model, roles), QStringList{u"No | "_s});
        QVERIFY(!documents.index(0).data(DocumentModel::LoadedRole).toBool());
        QCOMPARE(documents.index(0).data(DocumentModel::TitleRole).toString(), QString());
        QCOMPARE(documents.index(0).data(DocumentModel::AnnotationCountRole).toInt(), 1);
        talks.project->setLoaded(document, {Test::documentOf(u"one"_s, u"Putin: No."_s)});
        QVERIFY(!changes.isEmpty());
        QVERIFY(!documentChanges.isEmpty());
        QCOMPARE(Test::printed(model, roles), QStringList{u"No | Putin"_s});
        QVERIFY(documents.index(0).data(DocumentModel::LoadedRole).toBool());
    }

    void speakersOfATextNotLoaded_areFoundBesideIt()
    {
        Test::TemporaryProject talks;
        const QString path = talks.project->path();
        const Core::DocumentId document = talks.add(u"one"_s, u"Putin: No.\nMacron: Yes."_s);
        talks.annotate(document, {19, 22}, {u"assent"_s});
        talks.project.reset();
        talks.project = Project::Project::open(path).value();
        const AnnotationModel model(*talks.project);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QList<int> roles{AnnotationModel::SpeakerRole, AnnotationModel::TurnRole};
        QCOMPARE(Test::printed(model, roles), QStringList{u" | 0"_s});
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(Test::printed(model, roles), QStringList{u"Macron | 2"_s});
        QVERIFY(!talks.project->isLoaded(document));
        QVERIFY(talks.project->document(document));
        QCOMPARE(Test::printed(model, roles), QStringList{u"Macron | 2"_s});
    }

    void readOnlyProject_isShownAllTheSame()
    {
        Test::TemporaryProject talks;
        const QString path = talks.project->path();
        talks.annotate(talks.add(u"one"_s, u"aa bb"_s), {0, 2}, {u"code"_s});
        talks.project.reset();
        talks.project = Project::Project::open(path, Project::Project::Access::Read).value();
        AnnotationModel model(*talks.project);
        QCOMPARE(Test::printed(model), QStringList{u"aa"_s});
        QVERIFY(!talks.project->removeAnnotations({model.annotationAt(model.index(0, 0))->id}));
        QCOMPARE(Test::printed(model), QStringList{u"aa"_s});
        TopicIndex index(*talks.project);
        const TopicModel topics(*talks.project, index);
        QVERIFY(topics.rowCount() > 0);
        const Core::TopicId first = topics.index(0).data(TopicModel::IdRole).value<Core::TopicId>();
        const bool on = topics.index(0).data(TopicModel::EnabledRole).toBool();
        talks.project->showTopic(first, !on); // how it is looked at is no change
        QCOMPARE(topics.index(0).data(TopicModel::EnabledRole).toBool(), !on);
    }

    void documents_keepTheirSelectionWhileOthersGo()
    {
        Test::TemporaryProject talks;
        QList<Core::DocumentId> ids;
        for (int number = 0; number < 20; ++number)
            ids.append(talks.add(u"text %1"_s.arg(number), u"aa"_s));
        DocumentModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex last = model.indexOf(ids.last());
        QCOMPARE(last.row(), 19);
        QVERIFY(talks.project->removeDocument(ids.first()));
        QVERIFY(talks.project->removeDocument(ids[10]));
        QCOMPARE(last.row(), 17);
        QCOMPARE(last.data().toString(), u"text 19"_s);
        QVERIFY(!talks.project->renameDocument(ids[1], u"text 2"_s)); // there is one
        QCOMPARE(model.indexOf(ids[1]).data().toString(), u"text 1"_s);
    }

    void names_areNotFilledIn()
    {
        Test::TemporaryProject talks;
        for (int number = 0; number < 3; ++number)
            talks.add(u"50 %1 of %2"_s, u"aa"_s);
        const DocumentModel model(*talks.project);
        QCOMPARE(Test::printed(model), (QStringList{u"50 %1 of %2"_s, u"50 %1 of %2 (2)"_s, u"50 %1 of %2 (3)"_s}));
    }

    void legend_withoutTopicsIsEmpty_andItsPhrasesAreNoMarkup()
    {
        Test::TemporaryProject talks;
        QVERIFY(talks.project->setTopics({}, u"None"_s));
        TopicIndex index(*talks.project);
        TopicModel model(*talks.project, index);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb"_s);
        model.setCountedDocument(document); // with nothing to count
        const Core::Topic topic{Core::TopicId::create(), u"<i>T</i>"_s, 0x336699, {u"<img src=x>"_s, u"aa"_s}, true, 0};
        QVERIFY(talks.project->setTopics({topic}, u"One"_s));
        QTRY_COMPARE(model.index(0).data(TopicModel::CountRole).toInt(), 1);
        QCOMPARE(model.index(0).data().toString(), u"<i>T</i>"_s);
        QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().contains(u"<img"));
        QVERIFY(model.index(0).data(Qt::AccessibleDescriptionRole).toString().contains(u'1'));
        QVERIFY(!model.indexOf(Core::TopicId::create()).isValid());
    }

    void importReview_withoutDocumentIsEmpty()
    {
        CleanupModel cleanups;
        LabelCandidateModel labels;
        QCOMPARE(cleanups.rowCount(), 0);
        QCOMPARE(labels.rowCount(), 0);
        QVERIFY(labels.decisions().isEmpty());
        QVERIFY(labels.persons().isEmpty());
        auto document = std::make_shared<Core::Document>(*Test::documentOf(u"talks"_s, u"Putin: No."_s));
        document->labelCandidates = {{u"Note"_s, 1, u"this is"_s, 0, false}};
        document->cleanups = {{Core::CleanupKind::Furniture, {20, 28}, u"See also"_s, 15}};
        cleanups.setDocument(document);
        labels.setDocument(document, {});
        QCOMPARE(cleanups.rowCount(), 1);
        QCOMPARE(labels.rowCount(), 1);
        cleanups.setDocument({});
        labels.setDocument({}, {});
        QCOMPARE(cleanups.rowCount(), 0);
        QCOMPARE(labels.rowCount(), 0);
    }

    void labels_showWhomTheyAreTakenFor()
    {
        auto document = std::make_shared<Core::Document>(*Test::documentOf(u"talks"_s, u"Putin: No."_s));
        document->speakers.append({u"Question 1"_s, {}, {u"Question"_s}, true});
        document->labelCandidates = {{u"V. Putin"_s, 2, u"We"_s, 0, true, true, u"Vladimir Putin"_s},
            {u"Moderator"_s, 1, u"And"_s, 5, true, false}, {u"See"_s, 1, u"also"_s, 9, false, false}};
        LabelCandidateModel model;
        model.setDocument(document, {});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto person = [&model](int row) { return model.index(row, LabelCandidateModel::PersonColumn); };
        QCOMPARE(person(0).data().toString(), u"Vladimir Putin"_s);
        QCOMPARE(person(0).data(Qt::EditRole).toString(), QString()); // nothing decided yet
        QCOMPARE(person(1).data().toString(), QString());
        QVERIFY(person(0).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!person(2).flags().testFlag(Qt::ItemIsEditable)); // it is nobody
        QVERIFY(!model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(model.index(1, 0).data(Qt::FontRole).value<QFont>().bold()); // to be looked at
        QCOMPARE(model.persons(), QStringList{u"Putin"_s}); // nobody is "Question 1"

        QVERIFY(model.setData(person(0), u"  Putin "_s));
        QCOMPARE(person(0).data().toString(), u"Putin"_s);
        QVERIFY(model.setData(person(0), QString()));
        QVERIFY(model.decisions().isEmpty());
        QVERIFY(!model.setData(person(1), Qt::Checked, Qt::CheckStateRole));
        for (int column = 0; column < LabelCandidateModel::columnTotal; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestManyRows)
#include "tst_manyrows.moc"
