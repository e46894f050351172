// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/memos.h"
#include "models/documenttree.h"
#include "models/factsindex.h"
#include "models/fixtures.h"
#include "models/memomodel.h"
#include "models/speakertable.h"
#include "models/tablefilter.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::DocumentTree;
using Models::MemoModel;
using Models::SpeakerTable;

/// Lists of documents, speakers and memos say what the project says, at every step.
class TestDocumentTables final : public QObject {
    Q_OBJECT

    /// Three documents, two of them in groups, and a tree of them whose facts are known.
    struct Fixture {
        Test::TemporaryProject talks;
        Core::DocumentId first = talks.add(u"first"_s, u"Anna: One two three.\nBob: Four.\nAnna: Five."_s);
        Core::DocumentId second = talks.add(u"second"_s, u"Anna: Six seven."_s);
        Core::DocumentId third = talks.add(u"text 10"_s, u"eight"_s);
        Models::FactsIndex facts{*talks.project};

        Fixture()
        {
            if (!talks.project->setGroup({second}, u"Press/2022"_s)
                || !QTest::qWaitFor([this] { return facts.isSettled(); }))
                qFatal("cannot make it");
        }
    };
    /// Name and these columns of each row, groups with what is in them set in.
    static QStringList shown(const QAbstractItemModel &model, const QList<int> &columns, const QModelIndex &parent = {})
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (const int column : columns)
                cells.append(model.index(row, column, parent).data().toString());
            lines.append(cells.join(u"|"_s));
            for (const QString &line : shown(model, columns, model.index(row, 0, parent)))
                lines.append(u"  "_s + line);
        }
        return lines;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void documents_standInTheirGroups_withWhatIsKnownOfThem()
    {
        Fixture fixture;
        Project::Project &project = *fixture.talks.project;
        DocumentTree tree(project, fixture.facts);
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<int> columns{DocumentTree::NameColumn, DocumentTree::SpeakersColumn, DocumentTree::WordsColumn,
            DocumentTree::AnnotationsColumn};
        QCOMPARE(shown(tree, columns),
            (QStringList{u"Press|||"_s, u"  2022|||"_s, u"    second|1|3|0"_s, u"first|2|8|0"_s, u"text 10|0|1|0"_s}));
        fixture.talks.annotate(fixture.first, {0, 4});
        QCOMPARE(
            tree.indexOf(fixture.first).siblingAtColumn(DocumentTree::AnnotationsColumn).data().toString(), u"1"_s);
        QVERIFY(project.setGroup({fixture.first}, u"Press"_s));
        QCOMPARE(shown(tree, {0}), (QStringList{u"Press"_s, u"  2022"_s, u"    second"_s, u"  first"_s, u"text 10"_s}));
        QVERIFY(project.setDocumentMemo(fixture.third, u"short,\nbut good"_s));
        QCOMPARE(tree.indexOf(fixture.third).siblingAtColumn(DocumentTree::MemoColumn).data().toString(),
            u"short, but good"_s);
        QVERIFY(project.undo() && project.undo() && project.removeDocument(fixture.second));
        QCOMPARE(shown(tree, {0}), (QStringList{u"first"_s, u"text 10"_s}));
    }

    void edits_areActs_andRefusedOnesAreTold()
    {
        Fixture fixture;
        Project::Project &project = *fixture.talks.project;
        DocumentTree tree(project, fixture.facts);
        QSignalSpy refused(&tree, &DocumentTree::refused);
        const Core::Attribute year{
            Core::AttributeId::create(), u"Year"_s, Core::AttributeType::Number, Core::AttributeOf::Document, {}, 0};
        QVERIFY(project.setAttribute(year));
        const auto cell = [&] {
            return tree.indexOf(fixture.first).siblingAtColumn(DocumentTree::firstAttributeColumn);
        };
        QVERIFY(tree.flags(cell()) & Qt::ItemIsEditable);
        QVERIFY(tree.setData(cell(), u"2022"_s));
        QCOMPARE(cell().data().toString(), u"2022"_s);
        QVERIFY(!tree.setData(cell(), u"late"_s));
        QCOMPARE(refused.size(), 1);
        QVERIFY(tree.setData(tree.indexOf(fixture.first), u"talks"_s));
        QVERIFY(!tree.setData(tree.indexOf(fixture.first), u"second"_s));
        QCOMPARE(refused.size(), 2);
        QVERIFY(tree.setData(tree.indexOfGroup(u"Press"_s), u"Papers/more"_s));
        QCOMPARE(project.record(fixture.second)->group, u"\"Papers/more\"/2022"_s);
        QVERIFY(
            !(tree.flags(tree.indexOf(fixture.first).siblingAtColumn(DocumentTree::WordsColumn)) & Qt::ItemIsEditable));
    }

    void whatIsDropped_goesToTheGroup_data()
    {
        QTest::addColumn<QString>("what"); // a document or a group
        QTest::addColumn<QString>("onto"); // a document, a group, or nothing
        QTest::addColumn<QString>("group"); // of the second document then
        QTest::newRow("a document onto nothing") << u"second"_s << QString() << QString();
        QTest::newRow("a document onto a group") << u"second"_s << u"Press"_s << u"Press"_s;
        QTest::newRow("a document onto one in no group") << u"second"_s << u"first"_s << QString();
        QTest::newRow("a group onto nothing") << u"Press/2022"_s << QString() << u"2022"_s;
        QTest::newRow("a group onto itself") << u"Press"_s << u"Press/2022"_s << u"Press/2022"_s;
    }
    void whatIsDropped_goesToTheGroup()
    {
        QFETCH(QString, what);
        QFETCH(QString, onto);
        QFETCH(QString, group);
        Fixture fixture;
        Project::Project &project = *fixture.talks.project;
        DocumentTree tree(project, fixture.facts);
        const auto at = [&](const QString &name) {
            const Core::DocumentRecord *record = project.recordByName(name);
            return record ? tree.indexOf(record->id) : tree.indexOfGroup(name);
        };
        const std::unique_ptr<QMimeData> data(tree.mimeData({at(what)}));
        QVERIFY(tree.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, at(onto)));
        QVERIFY2(!tree.dropMimeData(data.get(), Qt::MoveAction, -1, -1, at(onto)), "rows are not for the view to take");
        QTRY_COMPARE(project.record(fixture.second)->group, group);
    }

    void rows_areSortedAndFiltered()
    {
        Fixture fixture;
        Project::Project &project = *fixture.talks.project;
        const Core::DocumentId ninth = fixture.talks.add(u"text 9"_s, u"nine"_s);
        const Core::Attribute year{
            Core::AttributeId::create(), u"Year"_s, Core::AttributeType::Number, Core::AttributeOf::Document, {}, 0};
        QVERIFY(project.setValues({{fixture.first, year.id, u"10"_s}, {ninth, year.id, u"9"_s}}, {year}));
        DocumentTree tree(project, fixture.facts);
        Models::TableFilter filter(tree);
        filter.setSortRole(Models::SortRole);
        filter.sort(0, Qt::AscendingOrder);
        QCOMPARE(shown(filter, {0}),
            (QStringList{u"Press"_s, u"  2022"_s, u"    second"_s, u"first"_s, u"text 9"_s, u"text 10"_s}));
        filter.sort(DocumentTree::firstAttributeColumn, Qt::DescendingOrder);
        QCOMPARE(shown(filter, {0}),
            (QStringList{u"Press"_s, u"  2022"_s, u"    second"_s, u"first"_s, u"text 9"_s, u"text 10"_s}));
        filter.sort(DocumentTree::firstAttributeColumn, Qt::AscendingOrder);
        QCOMPARE(shown(filter, {0}),
            (QStringList{u"Press"_s, u"  2022"_s, u"    second"_s, u"text 9"_s, u"first"_s, u"text 10"_s}));
        filter.setText(u"seco"_s);
        QCOMPARE(shown(filter, {0}), (QStringList{u"Press"_s, u"  2022"_s, u"    second"_s}));
        filter.setText(u"2022"_s); // a group, with all that is in it
        QCOMPARE(shown(filter, {0}), (QStringList{u"Press"_s, u"  2022"_s, u"    second"_s}));
        filter.setText(u"text 9"_s);
        QCOMPARE(shown(filter, {0}), QStringList{u"text 9"_s});
        filter.setText({});
        QCOMPARE(filter.rowCount(), 4);
    }

    void speakers_areThoseOfAllDocuments_andThoseOfWhomSomethingIsSaid()
    {
        Fixture fixture;
        Project::Project &project = *fixture.talks.project;
        SpeakerTable table(project, fixture.facts);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<int> columns{SpeakerTable::NameColumn, SpeakerTable::DocumentsColumn, SpeakerTable::TurnsColumn,
            SpeakerTable::WordsColumn};
        QCOMPARE(shown(table, columns), (QStringList{u"Anna|2|3|6"_s, u"Bob|1|1|1"_s}));
        QVERIFY(project.setSpeakerMemo(u"Carol"_s, u"she listened"_s));
        QCOMPARE(shown(table, columns), (QStringList{u"Anna|2|3|6"_s, u"Bob|1|1|1"_s, u"Carol|0|0|0"_s}));
        QCOMPARE(shown(table, {SpeakerTable::MemoColumn}), (QStringList{{}, {}, u"she listened"_s}));
        const Core::Attribute born{
            Core::AttributeId::create(), u"Born"_s, Core::AttributeType::Date, Core::AttributeOf::Speaker, {}, 0};
        QVERIFY(project.setAttribute(born));
        const auto cell = [&](int row) { return table.index(row, SpeakerTable::firstAttributeColumn); };
        QVERIFY(table.setData(cell(1), u"1970-05"_s));
        QCOMPARE(cell(1).data().toString(), u"1970-05"_s);
        QVERIFY(!table.setData(cell(1), u"May"_s));
        QVERIFY(project.removeDocument(fixture.first));
        QCOMPARE(shown(table, columns), (QStringList{u"Anna|1|1|2"_s, u"Bob|0|0|0"_s, u"Carol|0|0|0"_s}));
    }

    void memos_comeGoAndChange()
    {
        Fixture fixture;
        Project::Project &project = *fixture.talks.project;
        MemoModel model(project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<int> columns{MemoModel::KindColumn, MemoModel::OnColumn, MemoModel::MemoColumn};
        QCOMPARE(model.rowCount(), 0);
        const Core::AnnotationId noted = fixture.talks.annotate(fixture.first, {6, 9}, {u"number"_s}, u"why one?"_s);
        const Core::CodeId code = project.codes()[0].id;
        QVERIFY(Library::setMemo(project, code, u"any\nnumber"_s));
        QVERIFY(Library::setMemo(project, fixture.second, u"short"_s));
        QVERIFY(Library::setMemo(project, u"Bob"_s, u"quiet"_s));
        QVERIFY(Library::setMemo(project, std::monostate(), u"about numbers"_s));
        QCOMPARE(shown(model, columns),
            (QStringList{u"Project||about numbers"_s, u"Document|second|short"_s, u"Speaker|Bob|quiet"_s,
                u"Code|number|any number"_s, u"Annotation|One|why one?"_s}));
        const QPersistentModelIndex ofAnnotation = model.indexOf(noted);
        QVERIFY(Library::setMemo(project, noted, u"why two?"_s));
        QVERIFY2(ofAnnotation.isValid(), "a memo that changes keeps its row");
        QCOMPARE(model.index(4, MemoModel::MemoColumn).data().toString(), u"why two?"_s);
        QVERIFY(Library::setMemo(project, fixture.second, {}));
        QVERIFY(project.removeCode(code));
        QCOMPARE(shown(model, {1}), (QStringList{QString(), u"Bob"_s, u"One"_s}));
        QVERIFY(project.removeAnnotations({noted}) && project.undo() && project.undo() && project.undo());
        QCOMPARE(model.rowCount(), 5);
    }
};

QTEST_GUILESS_MAIN(TestDocumentTables)
#include "tst_documenttables.moc"
