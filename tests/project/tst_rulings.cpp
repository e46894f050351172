// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;

/// What a reader rules on a statement is one act, undone as one, and there after closing.
class TestRulings final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project::Project> m_project;
    DocumentId m_transcript;
    DocumentId m_article;

    [[nodiscard]] Link draft(LinkState state, TextSpan passage = {}) const
    {
        Link link;
        link.state = state;
        link.from.document = m_article;
        link.from.anchor.span = Test::spanOf(*m_project, m_article, QStringLiteral("It is a bad sandbox"));
        link.to.document = m_transcript;
        link.to.anchor.span = passage;
        return link;
    }
    [[nodiscard]] TextSpan passage() const
    {
        return Test::spanOf(
            *m_project, m_transcript, QStringLiteral("Let us not play this game, it is a bad sandbox."));
    }
    [[nodiscard]] const Link &only() const
    {
        if (m_project->links().size() != 1)
            qFatal("%lld links", qlonglong(m_project->links().size()));
        static Link link;
        return link = m_project->links().constFirst();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = Project::Project::create(m_folder->filePath(QStringLiteral("talks.crossread"))).value();
        ImportOptions asTranscript;
        asTranscript.kind = DocumentKind::Transcript;
        ImportOptions asArticle;
        asArticle.kind = DocumentKind::Article;
        m_transcript = Test::add(*m_project, QStringLiteral("transcript"), Test::transcriptBytes(), asTranscript);
        m_article = Test::add(
            *m_project, QStringLiteral("article"), "Talks\n\n\"It is a bad sandbox,\" Putin said.\n", asArticle);
        m_project->setCoder(QStringLiteral("A. Coder"));
    }

    void rulings_areKeptWithWordsCoderAndTime()
    {
        QVERIFY(m_project->setLink(draft(LinkState::Confirmed, passage())));
        QCOMPARE(only().from.anchor.exact, QStringLiteral("It is a bad sandbox"));
        QCOMPARE(only().to.anchor.exact, QStringLiteral("Let us not play this game, it is a bad sandbox."));
        QCOMPARE(only().coder, QStringLiteral("A. Coder"));
        QVERIFY(only().created.isValid());
        QCOMPARE(m_project->undoLabel(), QStringLiteral("Confirm source"));
        const Link before = only();
        m_project.reset();
        m_project = Project::Project::open(m_folder->filePath(QStringLiteral("talks.crossread"))).value();
        QVERIFY(only() == before);
        QVERIFY(m_project->undo());
        QVERIFY(m_project->links().isEmpty());
        QVERIFY(m_project->redo());
        QVERIFY(only() == before);
    }

    void changes_areEachOneStep()
    {
        const auto id = m_project->setLink(draft(LinkState::Confirmed, passage()));
        Link link = only();
        link.verdict = Verdict::Reworded;
        QCOMPARE(m_project->setLink(link).value(), *id);
        QCOMPARE(m_project->undoLabel(), QStringLiteral("Overrule verdict"));
        link = only();
        link.note = QStringLiteral("heard on the tape");
        QVERIFY(m_project->setLink(link));
        link = only();
        link.state = LinkState::Rejected;
        link.to.anchor.span = {};
        QVERIFY(m_project->setLink(link));
        QVERIFY(only().to.anchor.exact.isEmpty());
        QCOMPARE(only().note, QStringLiteral("heard on the tape"));
        QVERIFY(m_project->undo());
        QVERIFY(only().state == LinkState::Confirmed && only().to.anchor.span == passage());
        QVERIFY(m_project->undo());
        QVERIFY(only().note.isEmpty() && only().verdict == Verdict::Reworded);
        QVERIFY(m_project->undo());
        QVERIFY(!only().verdict);
    }

    void noPassage_isARulingToo()
    {
        QVERIFY(m_project->setLink(draft(LinkState::Confirmed)));
        QVERIFY(only().to.anchor.span.isEmpty() && only().to.document == m_transcript);
        QVERIFY2(!m_project->setLink(draft(LinkState::ByHand)), "chosen by hand, but what?");
    }

    void suggestionThatSaysNothing_isNotKept()
    {
        QVERIFY(m_project->setLink(draft(LinkState::Suggested)));
        QVERIFY(m_project->links().isEmpty());
        Link noted = draft(LinkState::Suggested);
        noted.note = QStringLiteral("look again");
        QVERIFY(m_project->setLink(noted));
        Link link = only();
        link.note.clear();
        QVERIFY(m_project->setLink(link));
        QVERIFY(m_project->links().isEmpty());
    }

    void link_leadsFromTheArticle_whicheverWayRoundItComes()
    {
        QVERIFY(m_project->link(
            m_transcript, passage(), m_article, Test::spanOf(*m_project, m_article, QStringLiteral("sandbox"))));
        QVERIFY(only().from.document == m_article && only().to.document == m_transcript);
    }

    void badRange_changesNothing()
    {
        QCOMPARE(m_project->setLink(draft(LinkState::Confirmed, {5, 100'000})).error().code, ErrorCode::BadRange);
        Link link = draft(LinkState::Rejected);
        link.from.anchor.span = {};
        QCOMPARE(m_project->setLink(link).error().code, ErrorCode::BadRange);
        QVERIFY(m_project->links().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRulings)
#include "tst_rulings.moc"
