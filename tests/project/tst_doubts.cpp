// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;

/// What something else has changed in a project is told, and places are found again by their words, never believed.
class TestDoubts final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    DocumentId m_document;
    AnnotationId m_annotation;
    LinkId m_link;

    std::unique_ptr<Project::Project> open() const
    {
        auto project = Project::Project::open(m_path).value();
        (void)project->document(m_document);
        return project;
    }
    void alter(const QString &statement) const
    {
        Test::alter(m_path, {QStringLiteral("PRAGMA ignore_check_constraints = ON"), statement});
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".crossread");
        const auto project = Project::Project::create(m_path).value();
        m_document = Test::add(*project, QStringLiteral("transcript"));
        const auto code = project->codeNamed(QStringLiteral("security")).value();
        m_annotation = project
                           ->annotate(m_document, Test::spanOf(*project, m_document, QStringLiteral("bad sandbox")),
                               {code}, QStringLiteral("memo"))
                           .value();
        m_link = project
                     ->link(m_document, Test::spanOf(*project, m_document, QStringLiteral("calendar of the talks")),
                         m_document, Test::spanOf(*project, m_document, QStringLiteral("meet again in Minsk")))
                     .value();
    }

    void placeMovedFromOutside_isFoundAgainByItsWords_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("moved by seven") << QStringLiteral("span_begin = span_begin + 7, span_end = span_end + 7");
        QTest::newRow("moved and called moved")
            << QStringLiteral("span_begin = span_begin + 7, span_end = span_end + 7, state = 1");
        QTest::newRow("called lost") << QStringLiteral("span_end = span_begin, state = 2");
        QTest::newRow("behind the end of the text") << QStringLiteral("span_begin = 900000, span_end = 900011");
        QTest::newRow("at the very edge of what is possible")
            << QStringLiteral("span_begin = 9007199254740991, span_end = 9007199254740992");
        QTest::newRow("with the proof taken away")
            << QStringLiteral("span_begin = span_begin + 7, span_end = span_end + 7, proof = NULL");
    }
    void placeMovedFromOutside_isFoundAgainByItsWords()
    {
        QFETCH(QString, change);
        alter(QStringLiteral("UPDATE annotation SET ") + change);
        for (int opening = 0; opening < 2; ++opening) {
            const auto project = open();
            QCOMPARE(project->doubts().size(), 1);
            QVERIFY(project->doubts()[0].id == m_annotation.uuid());
            QCOMPARE(Test::quoteOf(*project, m_annotation), QStringLiteral("bad sandbox"));
            QVERIFY(project->annotation(m_annotation)->state == AnchorState::Exact);
        }
    }

    void linkMovedFromOutside_isFoundAgainByItsWords()
    {
        alter(QStringLiteral("UPDATE link SET to_span_begin = to_span_begin - 3, from_span_end = from_span_end + 1"));
        const auto project = open();
        const Link link = project->links()[0];
        const auto text = project->document(m_document).value();
        QCOMPARE(text->textOf(link.from.anchor.span).toString(), QStringLiteral("calendar of the talks"));
        QCOMPARE(text->textOf(link.to.anchor.span).toString(), QStringLiteral("meet again in Minsk"));
        QCOMPARE(project->doubts().size(), 1);
    }

    void memoChangedFromOutside_isToldAtEachOpening_untilItIsSettled()
    {
        alter(QStringLiteral("UPDATE annotation SET memo = 'not mine'"));
        QCOMPARE(open()->doubts().size(), 1);
        {
            const auto project = open();
            QCOMPARE(project->doubts().size(), 1);
            QVERIFY(project->doubts()[0].sentence().contains(QStringLiteral("bad sandbox")));
            QVERIFY(project->settleDoubts());
            QVERIFY(project->doubts().isEmpty());
        }
        const auto project = open();
        QVERIFY(project->doubts().isEmpty());
        QCOMPARE(project->annotation(m_annotation)->memo, QStringLiteral("not mine"));
    }

    void codesTakenAwayFromOutside_canBeSettled()
    {
        alter(QStringLiteral("DELETE FROM annotation_code"));
        {
            const auto project = open();
            QCOMPARE(project->doubts().size(), 1);
            QVERIFY(project->settleDoubts());
        }
        QVERIFY(open()->doubts().isEmpty());
    }

    void impossibleRow_doesNotCloseTheProject()
    {
        alter(QStringLiteral("UPDATE annotation SET span_end = 9223372036854775807"));
        const auto project = open();
        QCOMPARE(project->doubts().size(), 1);
        QVERIFY(project->annotationIds({}).isEmpty());
        QCOMPARE(project->links().size(), 1);
        QVERIFY(project->annotate(m_document, {3, 9}, {}));
    }

    void historyWithAnImpossiblePlace_isNotReplayed()
    {
        alter(QStringLiteral("UPDATE history SET proof = NULL,"
                             " changes = replace(changes, '\"end\":', '\"end\":9223372036854775807,\"was\":')"));
        const auto project = open();
        const auto undone = project->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::AlteredAct);
        QCOMPARE(project->links().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDoubts)
#include "tst_doubts.moc"
