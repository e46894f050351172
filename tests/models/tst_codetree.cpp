// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codemodel.h"
#include "models/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::CodeModel;

/// The tree of codes while it is moved about: deep ones, wide ones, many acts at once.
class TestCodeTree final : public QObject {
    Q_OBJECT

    static void moveBelow(Project::Project &project, const QString &name, const QString &parent)
    {
        Core::Code code = *project.code(project.codeNamed(name).value());
        code.parent = parent.isEmpty() ? Core::CodeId() : project.codeNamed(parent).value();
        QVERIFY(project.setCode(code));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void project_withoutCodesHasNoRows()
    {
        const Test::TemporaryProject talks;
        const CodeModel model(*talks.project);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.index(0, 0).isValid());
        QVERIFY(!model.indexOf(Core::CodeId::create()).isValid());
    }

    void moves_areFollowed_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<QString>("below");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("to the top") << u"A/B"_s << u""_s << QStringList{u"A"_s, u"B"_s, u"  C"_s, u"D"_s, u"  E"_s};
        QTest::newRow("with what is below")
            << u"A/B"_s << u"D"_s << QStringList{u"A"_s, u"D"_s, u"  B"_s, u"    C"_s, u"  E"_s};
        QTest::newRow("below its own grandparent")
            << u"A/B/C"_s << u"A"_s << QStringList{u"A"_s, u"  B"_s, u"  C"_s, u"D"_s, u"  E"_s};
        QTest::newRow("a whole tree") << u"A"_s << u"D/E"_s
                                      << QStringList{u"D"_s, u"  E"_s, u"    A"_s, u"      B"_s, u"        C"_s};
        QTest::newRow("nowhere else") << u"D/E"_s << u"D"_s
                                      << QStringList{u"A"_s, u"  B"_s, u"    C"_s, u"D"_s, u"  E"_s};
    }
    void moves_areFollowed()
    {
        QFETCH(QString, moved);
        QFETCH(QString, below);
        Test::TemporaryProject talks;
        QVERIFY(talks.project->codeNamed(u"A/B/C"_s));
        QVERIFY(talks.project->codeNamed(u"D/E"_s));
        CodeModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList before = Test::printed(model);
        moveBelow(*talks.project, moved, below);
        QTEST(Test::printed(model), "expected");
        if (Test::printed(model) == before)
            return;
        QVERIFY(talks.project->undo());
        QCOMPARE(Test::printed(model), before);
        QVERIFY(talks.project->redo());
        QTEST(Test::printed(model), "expected");
    }

    void counts_followTheTree()
    {
        const QList<int> shown{CodeModel::NameRole, CodeModel::CountRole, CodeModel::TotalRole};
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb cc"_s);
        talks.annotate(document, {0, 2}, {u"A/B/C"_s});
        talks.annotate(document, {3, 5}, {u"D"_s, u"A/B/C"_s});
        CodeModel model(*talks.project);
        moveBelow(*talks.project, u"A/B"_s, u"D"_s);
        QCOMPARE(Test::printed(model, shown),
            (QStringList{u"A | 0 | 0"_s, u"D | 1 | 2"_s, u"  B | 0 | 2"_s, u"    C | 2 | 2"_s}));
        QVERIFY(talks.project->removeCode(talks.project->codeNamed(u"D/B"_s).value()));
        QCOMPARE(Test::printed(model, shown), (QStringList{u"A | 0 | 0"_s, u"D | 1 | 1"_s}));
        QVERIFY(talks.project->undo());
        QCOMPARE(Test::printed(model, shown),
            (QStringList{u"A | 0 | 0"_s, u"D | 1 | 2"_s, u"  B | 0 | 2"_s, u"    C | 2 | 2"_s}));
    }

    void count_isSaidInWords()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb cc"_s);
        talks.annotate(document, {0, 2}, {u"A/B"_s});
        talks.annotate(document, {3, 5}, {u"A"_s});
        const CodeModel model(*talks.project);
        const auto words = [&](const QString &name) {
            return model.indexOf(talks.project->codeNamed(name).value()).data(Qt::AccessibleDescriptionRole).toString();
        };
        QVERIFY2(words(u"A"_s).contains(u'2'), qPrintable(words(u"A"_s))); // with those below
        QVERIFY2(words(u"A/B"_s).startsWith(u'1'), qPrintable(words(u"A/B"_s)));
        QCOMPARE(
            model.indexOf(talks.project->codeNamed(u"A"_s).value()).data(Qt::ToolTipRole).toString(), words(u"A"_s));
    }

    void onlyTheCodesConcerned_areAnnounced()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb cc"_s);
        const Core::CodeId below = talks.project->codeNamed(u"A/B"_s).value();
        const Core::CodeId other = talks.project->codeNamed(u"D"_s).value();
        CodeModel model(*talks.project);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const Core::AnnotationId id = talks.annotate(document, {0, 2}, {u"A/B"_s});
        QCOMPARE(changes.size(), 2); // the code and the one above it
        for (const auto &change : changes)
            QVERIFY(change[0].toModelIndex() != model.indexOf(other));
        Core::Annotation changed = *talks.project->annotation(id);
        changed.memo = u"a memo"_s;
        QVERIFY(talks.project->changeAnnotation(changed));
        QCOMPARE(changes.size(), 2); // no count is another
        QCOMPARE(model.indexOf(below).data(CodeModel::CountRole).toInt(), 1);
    }

    void deepTree_isShownMovedAndRemoved()
    {
        constexpr int depth = 60;
        Test::TemporaryProject talks;
        QStringList names;
        for (int level = 0; level < depth; ++level)
            names.append(u"L%1"_s.arg(level));
        const Core::CodeId deepest = talks.project->codeNamed(names.join(u'/')).value();
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb"_s);
        QVERIFY(talks.project->annotate(document, {0, 2}, {deepest}));
        CodeModel model(*talks.project);
        int levels = 0;
        for (QModelIndex index = model.indexOf(deepest); index.isValid(); index = index.parent())
            ++levels;
        QCOMPARE(levels, depth);
        QCOMPARE(model.index(0, 0).data(CodeModel::TotalRole).toInt(), 1);
        QCOMPARE(model.index(0, 0).data(CodeModel::CountRole).toInt(), 0);
        QVERIFY(talks.project->removeCode(talks.project->codeNamed(u"L0"_s).value()));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf(deepest).isValid());
        QVERIFY(talks.project->undo());
        QCOMPARE(model.indexOf(deepest).data(CodeModel::CountRole).toInt(), 1);
    }

    void manyCodesAtOnce_areShownAnew()
    {
        constexpr int many = 250;
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb"_s);
        const Core::CodeId kept = talks.project->codeNamed(u"kept"_s).value();
        QList<Core::Code> fresh;
        QList<Core::CodeId> ids;
        for (int number = 0; number < many; ++number) {
            fresh += talks.project->codesToMake({u"all"_s, u"code %1"_s.arg(number)}, fresh);
            ids.append(fresh.last().id);
        }
        CodeModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(talks.project->annotate(document, {0, 2}, ids, {}, fresh)); // one act
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex all = model.indexOf(talks.project->codeNamed(u"all"_s).value());
        QCOMPARE(model.rowCount(all), many);
        QCOMPARE(all.data(CodeModel::TotalRole).toInt(), 1); // one annotation, however many codes
        QVERIFY(talks.project->undo());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(CodeModel::IdRole).value<Core::CodeId>(), kept);
    }

    void names_areShownAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << u"<b>bold</b> & more"_s;
        QTest::newRow("long") << u"word "_s.repeated(200).trimmed();
        QTest::newRow("right to left") << u"سلام"_s;
        QTest::newRow("outside of the plane") << u"😀 𝔸"_s;
        QTest::newRow("a percent sign") << u"100 %1 %L2"_s;
    }
    void names_areShownAsTheyAre()
    {
        QFETCH(QString, name);
        Test::TemporaryProject talks;
        const auto fresh = talks.project->codesToMake({name});
        QVERIFY(talks.project->setCode(fresh.first()));
        const CodeModel model(*talks.project);
        QCOMPARE(model.index(0, 0).data().toString(), name);
    }
};

QTEST_GUILESS_MAIN(TestCodeTree)
#include "tst_codetree.moc"
