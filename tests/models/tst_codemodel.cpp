// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codemodel.h"
#include "models/fixtures.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::CodeModel;

class TestCodeModel final : public QObject {
    Q_OBJECT

    const QList<int> m_shown{CodeModel::NameRole, CodeModel::CountRole};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tree_showsCodesWithTheirCounts()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb cc"_s);
        const Core::AnnotationId first = talks.annotate(document, {0, 2}, {u"Security/Guarantees"_s, u"NATO"_s});
        CodeModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(Test::printed(model, m_shown), (QStringList{u"Security | 0"_s, u"  Guarantees | 1"_s, u"NATO | 1"_s}));

        talks.annotate(document, {3, 5}, {u"NATO"_s, u"Security/Bases"_s});
        QCOMPARE(Test::printed(model, m_shown),
            (QStringList{u"Security | 0"_s, u"  Guarantees | 1"_s, u"  Bases | 1"_s, u"NATO | 2"_s}));
        QVERIFY(talks.project->removeAnnotations({first}));
        QCOMPARE(Test::printed(model, m_shown),
            (QStringList{u"Security | 0"_s, u"  Guarantees | 0"_s, u"  Bases | 1"_s, u"NATO | 1"_s}));
    }

    void parents_sumTheAnnotationsBelowEachOnce()
    {
        const QList<int> shown{CodeModel::NameRole, CodeModel::CountRole, CodeModel::TotalRole};
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb cc"_s);
        talks.annotate(document, {0, 2}, {u"Security/Guarantees"_s, u"Security/Bases"_s});
        CodeModel model(*talks.project);
        QCOMPARE(Test::printed(model, shown),
            (QStringList{u"Security | 0 | 1"_s, u"  Guarantees | 1 | 1"_s, u"  Bases | 1 | 1"_s}));
        talks.annotate(document, {3, 5}, {u"Security"_s});
        QCOMPARE(model.index(0, 0).data(CodeModel::TotalRole).toInt(), 2);

        Core::Code bases = *talks.project->code(talks.project->codeNamed(u"Security/Bases"_s).value());
        bases.parent = {};
        QVERIFY(talks.project->setCode(bases));
        QCOMPARE(Test::printed(model, shown),
            (QStringList{u"Security | 1 | 2"_s, u"  Guarantees | 1 | 1"_s, u"Bases | 1 | 1"_s}));
    }

    void hiddenCoders_areNotCounted()
    {
        const QList<int> shown{CodeModel::NameRole, CodeModel::CountRole, CodeModel::TotalRole};
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb cc dd"_s);
        talks.project->setCoder(u"ann"_s);
        talks.annotate(document, {0, 2}, {u"Security/Bases"_s});
        CodeModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        talks.project->setCoder(u"bob"_s);
        const Core::AnnotationId second = talks.annotate(document, {3, 5}, {u"Security"_s});
        QCOMPARE(Test::printed(model, shown), (QStringList{u"Security | 1 | 2"_s, u"  Bases | 1 | 1"_s}));
        model.setHidden({u"bob"_s});
        const QStringList ofAnn{u"Security | 0 | 1"_s, u"  Bases | 1 | 1"_s};
        QCOMPARE(Test::printed(model, shown), ofAnn);
        talks.annotate(document, {6, 8}, {u"Security/Bases"_s});
        QCOMPARE(Test::printed(model, shown), ofAnn);
        QVERIFY(talks.project->removeAnnotations({second}));
        QCOMPARE(Test::printed(model, shown), ofAnn);
        QCOMPARE(talks.project->data().annotationsWith(talks.project->codeNamed(u"Security"_s).value()), 2);
        talks.project->setCoder(u"ann"_s);
        talks.annotate(document, {9, 11}, {u"Security/Bases"_s});
        QCOMPARE(Test::printed(model, shown), (QStringList{u"Security | 0 | 2"_s, u"  Bases | 2 | 2"_s}));
        model.setHidden({});
        QCOMPARE(Test::printed(model, shown), (QStringList{u"Security | 0 | 3"_s, u"  Bases | 3 | 3"_s}));
    }

    void changes_keepWhatIsUnfolded()
    {
        Test::TemporaryProject talks;
        const Core::CodeId guarantees = talks.project->codeNamed(u"Security/Guarantees"_s).value();
        const Core::CodeId nato = talks.project->codeNamed(u"NATO"_s).value();
        CodeModel model(*talks.project);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.indexOf(guarantees);

        Core::Code code = *talks.project->code(guarantees);
        code.name = u"Promises"_s;
        QVERIFY(talks.project->setCode(code));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(CodeModel::PathRole).toString(), u"Security/Promises"_s);

        code = *talks.project->code(nato);
        code.parent = talks.project->code(guarantees)->parent;
        QVERIFY(talks.project->setCode(code));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QVERIFY(kept.isValid());

        QVERIFY(talks.project->removeCode(code.parent));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(talks.project->undo());
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(resets.size(), 0);
    }

    void code_saysHowItIsApplied()
    {
        Test::TemporaryProject talks;
        const Core::CodeId id = talks.project->codeNamed(u"NATO"_s).value();
        Core::Code code = *talks.project->code(id);
        code.key = u"n"_s;
        code.colour = 0xC02040;
        code.memo = u"the alliance"_s;
        QVERIFY(talks.project->setCode(code));
        CodeModel model(*talks.project);
        const QModelIndex index = model.indexOf(id);
        QCOMPARE(index.data(CodeModel::LettersRole).toString(), u"Na"_s);
        QCOMPARE(index.data(CodeModel::KeyRole).toString(), u"n"_s);
        QCOMPARE(index.data(CodeModel::ColourRole).value<QColor>(), QColor(0xC0, 0x20, 0x40));
        QCOMPARE(index.data(CodeModel::MemoRole).toString(), u"the alliance"_s);
        QCOMPARE(index.data(CodeModel::IdRole).value<Core::CodeId>(), id);
    }
};

QTEST_GUILESS_MAIN(TestCodeModel)
#include "tst_codemodel.moc"
