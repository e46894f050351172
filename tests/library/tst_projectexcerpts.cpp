// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/excerpts.h"
#include "library/retrieving.h"

#include "core/codenames.h"

#include "models/fixtures.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

QStringList printed(const Core::Result<QList<Export::Excerpt>> &excerpts)
{
    QStringList lines;
    for (const Export::Excerpt &excerpt : excerpts.value())
        lines.append(
            QStringList{excerpt.document, excerpt.quote, excerpt.speaker, excerpt.codes.join(u'+'), excerpt.memo}.join(
                u" | "_s));
    return lines;
}

Core::Result<QList<Export::Excerpt>> annotationExcerpts(
    Project::Project &project, const Library::ExcerptChoice &choice = {})
{
    Project::Snapshot snapshot(project);
    return Library::annotationExcerpts(snapshot, choice);
}

Core::Result<QList<Export::Excerpt>> topicExcerpts(
    Project::Project &project, const Library::ExcerptChoice &choice = {}, const Core::Progress &progress = {})
{
    Project::Snapshot snapshot(project);
    return Library::topicExcerpts(snapshot, choice, progress);
}

}

class TestProjectExcerpts final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::TemporaryProject> m_talks;
    Core::DocumentId m_first;
    Core::DocumentId m_second;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_talks = std::make_unique<Test::TemporaryProject>();
        m_first = m_talks->add(u"first"_s, u"Putin: NATO moves. We do not. Minsk and NATO!\nMacron: Minsk."_s);
        m_second = m_talks->add(u"second"_s, u"About NATO."_s);
        const auto topic = [](const QString &name, bool enabled) {
            return Core::Topic{Core::TopicId::create(), name, 0, {name}, enabled, 0};
        };
        QVERIFY(m_talks->project->setTopics(
            {topic(u"NATO"_s, true), topic(u"Minsk"_s, true), topic(u"We"_s, false)}, u"Topics"_s));
    }
    void cleanup() { m_talks.reset(); }

    void query_isMeantByItsNameOrAsJson()
    {
        m_talks->annotate(m_first, {7, 11}, {u"alliance"_s});
        const Core::AnnotationId macron = m_talks->annotate(m_first, {54, 59}, {u"treaty"_s});
        Core::SavedQuery query{Core::QueryId::create(), u"his words"_s, uR"({"where": {"speaker": "macron"}})"_s, 0};
        QVERIFY(m_talks->project->setQuery(query));
        for (const QString &asked : {query.name, query.definition}) {
            const auto meant = Library::queryMeant(m_talks->project->data(), asked);
            QVERIFY(meant);
            const auto answer = Library::answerTo(*meant, *m_talks->project);
            QVERIFY(answer);
            QCOMPARE(answer->found, 1);
            QCOMPARE(answer->groups.first().ids, QList{macron});
            const QSet<Core::AnnotationId> ids{macron};
            QCOMPARE(printed(annotationExcerpts(*m_talks->project, {{}, {}, {}, ids})),
                QStringList{u"first | Minsk | Macron | treaty | "_s});
        }
        QVERIFY(!Library::queryMeant(m_talks->project->data(), u"her words"_s));
    }

    void annotations_comeByDocumentAndPlace()
    {
        m_talks->annotate(m_second, {6, 10}, {u"alliance"_s});
        m_talks->annotate(m_first, {30, 35}, {u"peace/Minsk"_s, u"place"_s}, u"look"_s);
        m_talks->annotate(m_first, {7, 11});
        QCOMPARE(printed(annotationExcerpts(*m_talks->project)),
            (QStringList{u"first | NATO | Putin |  | "_s, u"first | Minsk | Putin | peace/Minsk+place | look"_s,
                u"second | NATO |  | alliance | "_s}));
    }

    void annotation_carriesAllThatACitationNeeds()
    {
        const Core::AnnotationId id = m_talks->annotate(m_first, {30, 35}, {u"place"_s}, u"look"_s);
        const Export::Excerpt excerpt = annotationExcerpts(*m_talks->project).value().first();
        const Core::Annotation &annotation = *m_talks->project->annotation(id);
        QCOMPARE(excerpt.id, id.toString());
        QCOMPARE(excerpt.source, (Core::SourceSpan{30, 35}));
        QCOMPARE(excerpt.coder, annotation.coder);
        QCOMPARE(excerpt.created, annotation.created);
        QCOMPARE(excerpt.documentTitle, u"first title"_s);
        QCOMPARE(excerpt.turn, 1);
    }

    void renamedDocument_isNamedAsItIsNow()
    {
        m_talks->annotate(m_second, {6, 10});
        QVERIFY(m_talks->project->renameDocument(m_second, u"report"_s));
        QCOMPARE(annotationExcerpts(*m_talks->project).value().first().document, u"report"_s);
    }

    void choice_leavesTheRestOut_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a code") << u"peace/Minsk"_s << QStringList{u"first | Minsk | Putin | peace/Minsk | "_s};
        QTest::newRow("a code by its name alone, case aside")
            << u"minsk"_s << QStringList{u"first | Minsk | Putin | peace/Minsk | "_s};
        QTest::newRow("a code with those below")
            << u"peace"_s << QStringList{u"first | Minsk | Putin | peace/Minsk | "_s, u"second | NATO |  | peace | "_s};
    }
    void choice_leavesTheRestOut()
    {
        QFETCH(QString, code);
        m_talks->annotate(m_first, {30, 35}, {u"peace/Minsk"_s});
        m_talks->annotate(m_first, {7, 11}, {u"alliance"_s});
        m_talks->annotate(m_second, {6, 10}, {u"peace"_s});
        const QList<Core::CodeId> codes = Core::codesMeant(m_talks->project->codes(), code);
        QTEST(printed(annotationExcerpts(*m_talks->project, {{}, codes, {}})), "expected");
        QCOMPARE(annotationExcerpts(*m_talks->project, {m_second, {}, {}}).value().size(), 1);
    }

    void sentencesThatNameATopic_areExcerpts()
    {
        QCOMPARE(printed(topicExcerpts(*m_talks->project)),
            (QStringList{u"first | NATO moves. | Putin | NATO | "_s,
                u"first | Minsk and NATO! | Putin | Minsk+NATO | "_s, u"first | Minsk. | Macron | Minsk | "_s,
                u"second | About NATO. |  | NATO | "_s}));
        QCOMPARE(printed(topicExcerpts(*m_talks->project, {m_first, {}, u"minsk"_s})),
            (QStringList{u"first | Minsk and NATO! | Putin | Minsk | "_s, u"first | Minsk. | Macron | Minsk | "_s}));
        QCOMPARE(topicExcerpts(*m_talks->project, {{}, {}, u"We"_s}).value().size(), 1); // asked for by name
    }

    void unknownName_isAnError()
    {
        QCOMPARE(topicExcerpts(*m_talks->project, {{}, {}, u"war"_s}).error().code, Core::ErrorCode::NoSuchCode);
    }

    void cancel_isAnError()
    {
        Core::Progress progress;
        progress.cancel();
        QCOMPARE(topicExcerpts(*m_talks->project, {}, progress).error().code, Core::ErrorCode::Canceled);
    }
};

QTEST_GUILESS_MAIN(TestProjectExcerpts)
#include "tst_projectexcerpts.moc"
