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
        QCOMPARE(excerpt.documentId, m_first.toString());
        QCOMPARE(excerpt.source, (Core::SourceSpan{30, 35}));
        QCOMPARE(excerpt.coder, annotation.coder);
        QCOMPARE(excerpt.created, annotation.created);
        QCOMPARE(excerpt.documentTitle, u"first title"_s);
        QCOMPARE(excerpt.turn, 1);
    }

    void annotation_saysWhereItsTextComesFrom()
    {
        const QByteArray text = "Putin: NATO moves.\n";
        const auto add = [&](const QString &format, const QString &path, const QByteArray &bytes) {
            return m_talks->project->addDocument({format, path, bytes, {.format = format}}).value();
        };
        const Core::DocumentId plain = add(u"text"_s, u"/somewhere/talks.txt"_s, text);
        const Core::DocumentId captions = add(u"srt"_s, u"talks.srt"_s,
            "1\n00:00:01,000 --> 00:00:02,000\nNATO moves.\n\n2\n00:00:02,000 --> 00:00:03,000\nWe do not.\n");
        m_talks->annotate(plain, {7, 11});
        m_talks->annotate(captions, {0, 4});
        const auto excerpts = annotationExcerpts(*m_talks->project).value();
        QCOMPARE(excerpts.size(), 2);
        QCOMPARE(excerpts[0].sourceFile, u"talks.txt"_s); // without the folder: that is nobody's business
        QCOMPARE(excerpts[0].format, u"text"_s);
        QVERIFY(excerpts[0].formatVersion > 0);
        QCOMPARE(excerpts[0].textSha256, QString::fromLatin1((*m_talks->project->document(plain))->textSha256.toHex()));
        QVERIFY(excerpts[0].isInFile);
        QCOMPARE(excerpts[1].format, u"srt"_s);
        QVERIFY2(!excerpts[1].isInFile, "where words stand in the file, between its times, nobody counts");
        QCOMPARE(excerpts[1].sentence, 1);
    }

    void citationKey_isThatOfReferences()
    {
        (void)m_talks->add(u"third"_s, u"Minsk."_s);
        Core::Metadata metadata;
        metadata.title = u"Same"_s;
        for (const Core::DocumentId id : {m_first, m_second})
            QVERIFY(m_talks->project->describeDocument(id, m_talks->project->record(id)->name, metadata));
        m_talks->annotate(m_second, {6, 10});
        // Also where nothing else goes out: what tells it from the first one is part of it.
        QCOMPARE(annotationExcerpts(*m_talks->project, {m_second, {}, {}}).value().first().citationKey, u"same-2"_s);
        QCOMPARE(topicExcerpts(*m_talks->project).value().first().citationKey, u"same"_s);
    }

    void linkedWords_haveTheirCounterparts()
    {
        m_talks->annotate(m_first, {7, 24}); // of "NATO moves. We do not."
        m_talks->annotate(m_first, {54, 59});
        m_talks->annotate(m_second, {0, 5});
        QVERIFY(m_talks->project->link(m_second, {0, 11}, m_first, {7, 18}));
        const auto excerpts = annotationExcerpts(*m_talks->project).value();
        QCOMPARE(excerpts.size(), 3);
        QCOMPARE(excerpts[0].links.size(), 1);
        const Export::Counterpart &report = excerpts[0].links.first();
        QCOMPARE(report.document, u"second"_s);
        QCOMPARE(report.quote, u"About NATO."_s);
        QCOMPARE(report.source, std::optional(Core::SourceSpan{0, 11}));
        QCOMPARE(report.relation, u"report"_s);
        QCOMPARE(report.ruling, u"by-hand"_s);
        QCOMPARE(report.verdict, QString());
        QVERIFY(report.state == Core::AnchorState::Exact);
        QCOMPARE(report.similarity, std::optional(0.45)); // five letters of eleven in the same order
        QVERIFY2(excerpts[1].links.isEmpty(), "other words of the document");
        QCOMPARE(excerpts[2].links.size(), 1);
        QCOMPARE(excerpts[2].links.first().quote, u"NATO moves."_s);
        QCOMPARE(excerpts[2].links.first().relation, u"source"_s);
    }

    void counterpart_saysHowSureItIs()
    {
        m_talks->annotate(m_first, {7, 18});
        QVERIFY(m_talks->project->link(m_second, {0, 11}, m_first, {7, 18}));
        Core::Link link = m_talks->project->links().first();
        const Core::Link before = link;
        link.from.state = Core::AnchorState::Orphaned;
        const Core::Change<Core::Link> losing{before, link};
        QVERIFY(m_talks->project->bring({u"lost"_s, {losing}}));
        const auto lost = annotationExcerpts(*m_talks->project).value().first().links.first();
        QVERIFY(lost.state == Core::AnchorState::Orphaned);
        QCOMPARE(lost.quote, u"About NATO."_s); // it is known what they were
        QVERIFY(!lost.source);
        QCOMPARE(lost.similarity, std::optional(0.45));

        m_talks->annotate(m_second, {0, 11});
        Core::Link nothing;
        nothing.from.document = m_second;
        nothing.from.anchor.span = {0, 11};
        nothing.to.document = m_first;
        nothing.state = Core::LinkState::Rejected;
        QVERIFY(m_talks->project->setLink(nothing));
        const auto links = annotationExcerpts(*m_talks->project, {m_second, {}, {}}).value().first().links;
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().quote, QString());
        QVERIFY2(!links.first().similarity, "where there are no words nothing is alike");
    }

    void lostAnnotation_keepsWhatStoodAround()
    {
        const Core::AnnotationId id = m_talks->annotate(m_first, {54, 59}, {u"place"_s});
        QVERIFY(m_talks->project->link(m_second, {0, 11}, m_first, {54, 59}));
        Core::Annotation lost = *m_talks->project->annotation(id);
        const Core::Anchor anchor = lost.anchor;
        lost.state = Core::AnchorState::Orphaned;
        const Core::Change<Core::Annotation> losing{*m_talks->project->annotation(id), lost};
        QVERIFY(m_talks->project->bring({u"lost"_s, {losing}}));
        const Export::Excerpt excerpt = annotationExcerpts(*m_talks->project).value().first();
        QCOMPARE(excerpt.quote, anchor.exact);
        QCOMPARE(excerpt.prefix, anchor.prefix);
        QCOMPARE(excerpt.sentence, 0);
        QVERIFY(excerpt.links.isEmpty());
        QCOMPARE(excerpt.cited.paragraph, 0);
        QCOMPARE(excerpt.cited.title, u"first title"_s);
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
