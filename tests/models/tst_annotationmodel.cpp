// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"
#include "models/fixtures.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::AnnotationModel;

class TestAnnotationModel final : public QObject {
    Q_OBJECT

    const QList<int> m_quote{AnnotationModel::QuoteRole};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rows_areByDocumentAndPlace()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId first = talks.add(u"first"_s, u"Putin: NATO and Minsk.\nMacron: No."_s);
        const Core::DocumentId second = talks.add(u"second"_s, u"Ukraine."_s);
        talks.annotate(second, {0, 7}, {u"country"_s});
        talks.annotate(first, {16, 21}, {u"place"_s, u"peace/agreement"_s}, u"look"_s);
        AnnotationModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        talks.annotate(first, {7, 11}); // while the model looks on
        talks.annotate(first, {31, 33});
        QCOMPARE(Test::printed(model,
                     {AnnotationModel::QuoteRole, AnnotationModel::CodesRole, AnnotationModel::MemoRole,
                         AnnotationModel::SpeakerRole, AnnotationModel::TurnRole, AnnotationModel::DocumentRole}),
            (QStringList{u"NATO |  |  | Putin | 1 | first"_s,
                u"Minsk | place+peace/agreement | look | Putin | 1 | first"_s, u"No |  |  | Macron | 2 | first"_s,
                u"Ukraine | country |  |  | 0 | second"_s}));
    }

    void changes_areInsertedMovedAndRemoved_neverReset()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb cc dd ee"_s);
        AnnotationModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        const Core::AnnotationId bb = talks.annotate(document, {3, 5});
        const Core::AnnotationId dd = talks.annotate(document, {9, 11});
        talks.annotate(document, {0, 2});
        QCOMPARE(Test::printed(model, m_quote), (QStringList{u"aa"_s, u"bb"_s, u"dd"_s}));
        QCOMPARE(inserts.size(), 3);

        Core::Annotation changed = *talks.project->annotation(bb);
        changed.memo = u"why"_s;
        QVERIFY(talks.project->changeAnnotation(changed));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first()[0].toModelIndex().row(), 1);
        QCOMPARE(model.indexOf(bb).row(), 1);

        changed = *talks.project->annotation(bb);
        changed.anchor.span = {12, 14};
        QVERIFY(talks.project->changeAnnotation(changed));
        QCOMPARE(Test::printed(model, m_quote), (QStringList{u"aa"_s, u"dd"_s, u"ee"_s}));

        QVERIFY(talks.project->removeAnnotations({bb, dd}));
        QCOMPARE(Test::printed(model, m_quote), QStringList{u"aa"_s});
        QVERIFY(!model.indexOf(bb).isValid());
        QVERIFY(talks.project->undo());
        QCOMPARE(Test::printed(model, m_quote), (QStringList{u"aa"_s, u"dd"_s, u"ee"_s}));
        QCOMPARE(resets.size(), 0);
    }

    void longList_followsInATurnOfItsOwn()
    {
        constexpr int many = 2100; // more than are listed at once
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb "_s.repeated(many));
        const Core::DocumentPtr text = talks.project->document(document).value();
        Core::ChangeSet act{u"Many"_s, {}};
        for (int i = 0; i < many; ++i) {
            Core::Annotation one;
            one.id = Core::AnnotationId::create();
            one.document = document;
            one.anchor = Core::makeAnchor(text->text, text->textSha256, {6 * i, 6 * i + 2});
            one.created = one.modified = QDateTime::currentDateTimeUtc();
            act.changes.append(Core::Change<Core::Annotation>{{}, one});
        }
        QVERIFY(talks.project->bring(act));
        AnnotationModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(model.rowCount(), many);

        const Core::AnnotationId fresh = talks.annotate(document, {3, 5});
        talks.annotate(document, {9, 11});
        QVERIFY(!model.retrieval().isCurrent());
        QCOMPARE(model.rowCount(), many);
        QTRY_VERIFY(model.retrieval().isCurrent());
        QCOMPARE(model.rowCount(), many + 2);
        QCOMPARE(inserts.size(), 2);
        QCOMPARE(model.indexOf(fresh).row(), 1);

        Core::Annotation wider = *talks.project->annotation(fresh);
        wider.anchor.span.end = 8;
        QVERIFY(talks.project->changeAnnotation(wider));
        QCOMPARE(changes.size(), 0);
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(changes.first()[0].toModelIndex().row(), 1);
        QCOMPARE(changes.first()[1].toModelIndex().row(), 1);

        QVERIFY(talks.project->removeAnnotations({fresh}));
        QVERIFY(!model.index(1, 0).data().isValid()); // until its row goes
        QTRY_COMPARE(model.rowCount(), many + 1);
        QCOMPARE(removals.size(), 1);
        QVERIFY(!model.indexOf(fresh).isValid());
        QCOMPARE(resets.size(), 0);
    }

    void documents_comeAndGoWithTheirRows()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId first = talks.add(u"first"_s, u"aa bb"_s);
        const Core::DocumentId second = talks.add(u"second"_s, u"cc dd"_s);
        talks.annotate(first, {0, 2});
        talks.annotate(first, {3, 5});
        talks.annotate(second, {0, 2});
        AnnotationModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        QVERIFY(talks.project->removeDocument(first));
        QCOMPARE(Test::printed(model, m_quote), QStringList{u"cc"_s});
        QCOMPARE(removals.size(), 1); // neighbours go together
        QVERIFY(talks.project->undo());
        QCOMPARE(Test::printed(model, m_quote), (QStringList{u"aa"_s, u"bb"_s, u"cc"_s}));
        QVERIFY(talks.project->removeDocument(second));
        QCOMPARE(Test::printed(model, m_quote), (QStringList{u"aa"_s, u"bb"_s}));
    }

    void codes_showTheirNewNameAndColour()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa"_s);
        const Core::AnnotationId id = talks.annotate(document, {0, 2}, {u"old"_s});
        AnnotationModel model(*talks.project);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Core::Code code = talks.project->codes().first();
        code.name = u"new"_s;
        code.colour = 0x102030;
        QVERIFY(talks.project->setCode(code));
        QCOMPARE(changes.size(), 1);
        const QModelIndex row = model.indexOf(id);
        QCOMPARE(row.data(AnnotationModel::CodesRole).toStringList(), QStringList{u"new"_s});
        QCOMPARE(
            row.data(AnnotationModel::ColoursRole).value<QList<QColor>>(), QList<QColor>{QColor(0x10, 0x20, 0x30)});
        QVERIFY(talks.project->removeCode(code.id));
        QVERIFY(row.data(AnnotationModel::CodesRole).toStringList().isEmpty());
    }

    void query_showsWhatIsWanted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QStringList>("expected");
        const QString any;
        QTest::newRow("nothing asked for")
            << any << any << any << QStringList{u"NATO’s"_s, u"Minsk"_s, u"No"_s, u"Kyiv"_s};
        QTest::newRow("words of the quote, quotes and case aside")
            << u"nato's"_s << any << any << QStringList{u"NATO’s"_s};
        QTest::newRow("words of the memo") << u"WHY"_s << any << any << QStringList{u"Minsk"_s};
        QTest::newRow("words of a code's path") << u"peace/a"_s << any << any << QStringList{u"Minsk"_s};
        QTest::newRow("a code") << any << u"peace/agreement"_s << any << QStringList{u"Minsk"_s};
        QTest::newRow("a code with those below") << any << u"peace"_s << any << QStringList{u"Minsk"_s, u"Kyiv"_s};
        QTest::newRow("a document") << any << any << u"second"_s << QStringList{u"Kyiv"_s};
        QTest::newRow("a speaker") << u"macron"_s << any << any << QStringList{u"No"_s};
        QTest::newRow("two conditions") << any << u"peace"_s << u"first"_s << QStringList{u"Minsk"_s};
        QTest::newRow("conditions that nothing meets") << u"xyz"_s << any << any << QStringList{};
    }
    void query_showsWhatIsWanted()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, document);
        Test::TemporaryProject talks;
        const Core::DocumentId first = talks.add(u"first"_s, u"Putin: NATO’s Minsk.\nMacron: No."_s);
        const Core::DocumentId second = talks.add(u"second"_s, u"Kyiv."_s);
        talks.annotate(first, {7, 13});
        talks.annotate(first, {14, 19}, {u"peace/agreement"_s}, u"Why here?"_s);
        talks.annotate(first, {29, 31});
        talks.annotate(second, {0, 4}, {u"peace"_s});
        AnnotationModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Retrieve::All all;
        if (!text.isEmpty())
            all.of.push_back({Retrieve::HasWords{{text}, Retrieve::HasWords::In::Anywhere}});
        if (!code.isEmpty())
            all.of.push_back({Retrieve::HasCode{talks.project->codeNamed(code).value()}});
        if (!document.isEmpty())
            all.of.push_back({Retrieve::InDocument{talks.project->recordByName(document)->id}});
        model.ask({{all}});
        QTRY_VERIFY(model.retrieval().isCurrent());
        QTEST(Test::printed(model, m_quote), "expected");
        model.ask({});
        QCOMPARE(model.rowCount(), 4);
    }

    void answer_followsTheProject()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb cc dd"_s);
        talks.annotate(document, {0, 2}, {u"peace"_s});
        AnnotationModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.ask({{Retrieve::HasCode{talks.project->codeNamed(u"peace"_s).value()}}});
        talks.annotate(document, {3, 5}, {u"war"_s});
        const Core::AnnotationId cc = talks.annotate(document, {6, 8}, {u"peace"_s});
        QTRY_COMPARE(Test::printed(model), (QStringList{u"aa"_s, u"cc"_s}));
        Core::Annotation changed = *talks.project->annotation(cc);
        changed.codes.clear();
        QVERIFY(talks.project->changeAnnotation(changed));
        QTRY_COMPARE(Test::printed(model), QStringList{u"aa"_s});
        Core::Code war = *talks.project->code(talks.project->codeNamed(u"war"_s).value());
        war.parent = talks.project->codeNamed(u"peace"_s).value();
        QVERIFY(talks.project->setCode(war));
        QTRY_COMPARE(Test::printed(model), (QStringList{u"aa"_s, u"bb"_s}));
        QVERIFY(talks.project->removeCode(talks.project->codeNamed(u"peace"_s).value()));
        QTRY_COMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void groups_comeGoAndKeepTheirRows()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"Ann: aa bb\nBen: cc dd"_s);
        talks.annotate(document, {5, 7}, {u"peace"_s});
        talks.annotate(document, {8, 10}, {u"peace"_s, u"war"_s});
        AnnotationModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.ask({{}, Retrieve::Grouping::Code});
        QTRY_COMPARE(
            Test::printed(model), (QStringList{u"peace (2)"_s, u"  aa"_s, u"  bb"_s, u"war (1)"_s, u"  bb"_s}));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex aa = model.index(0, 0, model.index(0, 0));
        talks.annotate(document, {16, 18}, {u"alliance"_s});
        talks.annotate(document, {19, 21});
        QTRY_COMPARE(Test::printed(model),
            (QStringList{u"peace (2)"_s, u"  aa"_s, u"  bb"_s, u"war (1)"_s, u"  bb"_s, u"alliance (1)"_s, u"  cc"_s,
                u"No code (1)"_s, u"  dd"_s}));
        QVERIFY(aa.isValid());
        QCOMPARE(aa.data().toString(), u"aa"_s);
        QVERIFY(model.isGroup(model.index(0, 0)));
        QVERIFY(!model.isGroup(aa));
        QVERIFY(model.annotationAt(model.index(0, 0)) == nullptr);
        QVERIFY(talks.project->undo());
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(resets.size(), 0);
        model.ask({{}, Retrieve::Grouping::Speaker});
        QTRY_COMPARE(Test::printed(model), (QStringList{u"Ann (2)"_s, u"  aa"_s, u"  bb"_s, u"Ben (1)"_s, u"  cc"_s}));
        model.ask({});
        QCOMPARE(Test::printed(model), (QStringList{u"aa"_s, u"bb"_s, u"cc"_s}));
    }

    void columns_sortByWhatTheySay()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"bb aa cc"_s);
        talks.annotate(document, {0, 2}, {u"y"_s});
        talks.annotate(document, {3, 5}, {u"x"_s});
        talks.annotate(document, {6, 8}, {u"z"_s});
        AnnotationModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(AnnotationModel::CodesColumn);
        QTRY_COMPARE(Test::printed(model, m_quote), (QStringList{u"aa"_s, u"bb"_s, u"cc"_s}));
        model.sort(AnnotationModel::QuoteColumn, Qt::DescendingOrder); // by place
        QTRY_COMPARE(Test::printed(model, m_quote), (QStringList{u"cc"_s, u"aa"_s, u"bb"_s}));
        model.sort(-1);
        QCOMPARE(Test::printed(model, m_quote), (QStringList{u"bb"_s, u"aa"_s, u"cc"_s}));
    }

    void badPattern_isToldAndShowsNothing()
    {
        Test::TemporaryProject talks;
        talks.annotate(talks.add(u"one"_s, u"aa"_s), {0, 2});
        AnnotationModel model(*talks.project);
        model.ask({{Retrieve::HasWords{{u"("_s, Core::FindMode::RegularExpression}}}});
        QTRY_VERIFY(model.retrieval().error());
        QCOMPARE(model.retrieval().error()->code, Core::ErrorCode::BadPattern);
        QCOMPARE(model.rowCount(), 0);
        model.ask({});
        QVERIFY(!model.retrieval().error());
        QCOMPARE(model.rowCount(), 1);
    }

    void textsNotLoaded_areReadForWhoSpeaks()
    {
        Test::TemporaryProject talks;
        const QString path = talks.project->path();
        const QByteArray text("A transcript.\n\nMr. Smith: We agree on this point.\n\nMs. Jones: We do not agree.\n\n"
                              "Mr. Smith: Why is that?\n\nMs. Jones: Because of the cost.\n");
        const Core::DocumentId document = talks.project->addDocument({u"talk"_s, {}, text, {}}).value();
        const QString read = (*talks.project->document(document))->text;
        const qsizetype at = read.indexOf(u"We do not"_s);
        talks.annotate(document, {at, at + 9});
        talks.annotate(document, {read.indexOf(u"Why"_s), read.indexOf(u"Why"_s) + 3});
        talks.project.reset();
        talks.project = Project::Project::open(path).value();
        QVERIFY(!talks.project->isLoaded(document));
        AnnotationModel model(*talks.project);
        model.ask({{Retrieve::HasSpeaker{u"Ms. Jones"_s}}});
        QTRY_COMPARE(Test::printed(model, m_quote), QStringList{u"We do not"_s});
        QVERIFY(model.retrieval().answer().unread.isEmpty());
        QVERIFY(!talks.project->isLoaded(document));
    }
};

QTEST_GUILESS_MAIN(TestAnnotationModel)
#include "tst_annotationmodel.moc"
