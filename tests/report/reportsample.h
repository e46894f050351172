// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pairs.h"

#include "compare/verdict/gaps.h"
#include "report/report.h"

/// One small report with all that a report can tell, and with all that a text may do to one: markup, formulas,
/// characters beyond the first plane. What the comparison says is written down here, so that reports stay as they are
/// when comparing becomes better.
namespace Crossread::Test {

class ReportSample {
public:
    /// As the comparison suggests.
    [[nodiscard]] Report::Verification suggested() const { return reportOn({}); }
    /// As the reader ruled, by hand and at a time.
    [[nodiscard]] Report::Verification ruled() const
    {
        using enum Core::LinkState;
        Core::Link verdict = ruling(u"We do not want more boats.", Suggested);
        verdict.verdict = Core::Verdict::Verbatim;
        verdict.note = QStringLiteral("=HYPERLINK(\"x\")\n# <i>ask</i> her");
        Core::Link note = ruling(u"Bridges *to* come", Suggested);
        note.note = QStringLiteral("who says so?");
        Report::Verification out = reportOn({ruling(u"We will build five new bridges over the river,", Confirmed,
                                                 u"We will build four new bridges over the river next year."),
            verdict, ruling(u"They will get it from me,", Rejected, u"They will not get it from me."),
            ruling(u"The moon is made of green cheese entirely,", Confirmed), note});
        out.findings.append({{},
            found(u"The town waits", Compare::StatementKind::Indirect, Core::Verdict::Reworded, {}, u"We don't want"),
            ruling(u"The town waits", ByHand, u"We don't want")});
        out.remarks = Review::remarksOn({Compare::Remark::NoSynonyms}, {});
        out.coder = QStringLiteral("Cleo & Co.");
        out.made = QDateTime::fromString(QStringLiteral("2026-02-03T10:00:00Z"), Qt::ISODate);
        return out;
    }
    [[nodiscard]] QString talkSource() const { return QString::fromUtf8(talk); }

private:
    using Statement = Compare::Statement;
    static constexpr char talk[] =
        "🎉 Talks on <b>bridges</b> & boats\n\n"
        "Ann Smith: We will build four new bridges over the river next year. We don't want more boats.\n\n"
        "Bob Brown: =SUM(A1) is what I type <script>alert(1)</script> & send. The harbour remains closed because of "
        "the storm "
        "damage.\n\n"
        "Ann Smith: Nobody has promised the fishermen any compensation so far. They will not get it from me.\n";
    static constexpr char article[] =
        "Bridges *to* come\n\n"
        "\"We will build five new bridges over the river,\" Ann Smith said. \"We do not want more boats.\"\n\n"
        "Bob Brown said that the harbour \"remains closed\" because of storm damage. \"They will get it from me,\" Bob "
        "Brown said.\n\n"
        "\"=SUM(A1) is what I type <script>alert(1)</script> & send,\" he added.\n\n"
        "\"The moon is made of green cheese entirely,\" Ann Smith said. The fishermen, she said, get nothing. The town "
        "waits. Ann Smith announced four bridges, and Bob Brown kept the harbour closed. \"We will build bridges. … They "
        "will not get it.\"\n";

    /// With the markup that import would take away.
    [[nodiscard]] static Core::Document raw(const QByteArray &text, Core::DocumentKind kind)
    {
        Core::Document document =
            documentFrom(text, kind, {Core::CleanupKind::MarkdownEmphasis, Core::CleanupKind::HtmlRemnant});
        for (Core::Speaker &speaker : document.speakers)
            speaker.name.replace(QLatin1StringView("Bob "), QLatin1StringView("Bob <Bolt> "));
        return document;
    }

    [[nodiscard]] Statement found(QStringView words, Compare::StatementKind kind, Core::Verdict verdict,
        const QString &name, QStringView passage) const
    {
        Statement out;
        out.span = placeOf(m_article, words);
        out.kind = kind;
        out.state = Compare::State::Found;
        out.verdict = verdict;
        out.confidence = .97;
        if (!name.isEmpty())
            out.attribution.names = {name};
        Compare::Passage source;
        source.span = placeOf(m_talk, passage);
        source.speaker = m_talk.turns[m_talk.turnAt(source.span.begin)].speaker;
        source.score = .86;
        source.part = out.span;
        source.evidence = {.coverage = .75,
            .exact = .5,
            .precision = .6,
            .order = .4,
            .letters = .3,
            .speaker = 1,
            .neighbours = .1,
            .margin = .7};
        out.passages = {source};
        return out;
    }
    [[nodiscard]] Compare::WordChange change(Compare::ChangeKind kind, QStringView ours, QStringView theirs,
        Compare::Reason reason = Compare::Reason::None) const
    {
        return {kind, reason, placeOf(m_article, ours), placeOf(m_talk, theirs)};
    }

    [[nodiscard]] QList<Statement> statements() const
    {
        using enum Compare::StatementKind;
        using enum Core::Verdict;
        using Compare::ChangeKind;
        const QString ann = QStringLiteral("Ann Smith");
        const QString bob = QStringLiteral("Bob <Bolt> Brown");
        Statement context;
        context.span = placeOf(m_article, u"Bridges *to* come");
        Statement number = found(u"We will build five new bridges over the river,", Direct, NearVerbatim, ann,
            u"We will build four new bridges over the river next year.");
        number.changes = {change(ChangeKind::Same, u"We will build", u"We will build"),
            change(ChangeKind::Changed, u"five", u"four")};
        number.alerts = {{Compare::AlertKind::NumberChanged, placeOf(m_article, u"five"), placeOf(m_talk, u"four")}};
        number.matches = {{placeOf(m_article, u"build"), placeOf(m_talk, u"build"), Compare::MatchKind::SameWord, 1}};
        Statement contraction =
            found(u"We do not want more boats.", Direct, NearVerbatim, ann, u"We don't want more boats.");
        contraction.changes = {change(ChangeKind::Same, u"do not", u"don't", Compare::Reason::Contraction)};
        const Statement retold = found(u"Bob Brown said that the harbour \"remains closed\" because of storm damage.",
            Indirect, Paraphrase, bob, u"The harbour remains closed because of the storm damage.");
        Statement fragment = found(
            u"remains closed", Fragment, Verbatim, bob, u"The harbour remains closed because of the storm damage.");
        fragment.parent = 3;
        fragment.passages[0].words = placeOf(m_talk, u"remains closed");
        Statement wrong =
            found(u"They will get it from me,", Direct, NearVerbatim, bob, u"They will not get it from me.");
        wrong.changes = {change(ChangeKind::LeftOut, u"", u"not"), change(ChangeKind::PutIn, u"from me,", u"")};
        wrong.alerts = {{Compare::AlertKind::NegationDropped, {}, placeOf(m_talk, u"not")},
            {Compare::AlertKind::WrongSpeaker, {}, {}}};
        wrong.misattributed = true;
        const Statement code = found(u"=SUM(A1) is what I type <script>alert(1)</script> & send,", Direct, Verbatim,
            bob, u"=SUM(A1) is what I type <script>alert(1)</script> & send.");
        Statement missing = found(u"The moon is made of green cheese entirely,", Direct, NotFound, ann,
            u"Nobody has promised the fishermen any compensation so far.");
        missing.state = Compare::State::NotFound;
        Statement possible = found(u"The fishermen, she said, get nothing.", Indirect, Paraphrase, ann,
            u"Nobody has promised the fishermen any compensation so far.");
        possible.state = Compare::State::Possible;
        possible.confidence = .41;
        Statement compound = found(u"Ann Smith announced four bridges, and Bob Brown kept the harbour closed.",
            Indirect, Paraphrase, ann, u"We will build four new bridges over the river next year.");
        compound.passages.append(
            found(u"closed.", Indirect, Paraphrase, bob, u"The harbour remains closed because of the storm damage.")
                .passages);
        compound.passages[0].part = placeOf(m_article, u"Ann Smith announced four bridges");
        compound.passages[1].part = placeOf(m_article, u"and Bob Brown kept the harbour closed.");
        compound.gaps = {*gapBetween(Compare::TranscriptIndex(m_talk), compound.passages[0], compound.passages[1])};
        const Statement first = found(u"We will build bridges.", Direct, NearVerbatim, ann,
            u"We will build four new bridges over the river next year.");
        const Statement second =
            found(u"They will not get it.", Direct, NearVerbatim, ann, u"They will not get it from me.");
        return {
            context, number, contraction, retold, fragment, wrong, code, missing, possible, compound, first, second};
    }

    [[nodiscard]] Core::Link ruling(QStringView statement, Core::LinkState state, QStringView passage = {}) const
    {
        Core::Link link = rulingOn(m_article, statement, state, m_talk, passage);
        link.coder = QStringLiteral("ann <x>");
        link.created = QDateTime::fromString(QStringLiteral("2026-02-03T04:05:06Z"), Qt::ISODate);
        return link;
    }

    [[nodiscard]] Report::Verification reportOn(const QList<Core::Link> &links) const
    {
        Report::Verification out;
        out.transcriptName = QStringLiteral("talks.txt");
        out.articleName = QStringLiteral("50%1 \"<new>\" & old");
        out.transcript = std::make_shared<Core::Document>(m_talk);
        out.article = std::make_shared<Core::Document>(m_article);
        const Compare::TranscriptIndex index(m_talk);
        Compare::Judge judge(index, m_article);
        out.findings = Review::findings({statements(), {}}, judge, links);
        const Core::TextSpan boats = placeOf(m_talk, u"more boats");
        out.coverage = Review::coverage(
            m_talk, out.findings, {{QStringLiteral("boats | ships"), {boats}}, {QStringLiteral("never named"), {}}});
        return out;
    }

    Core::Document m_talk = raw(talk, Core::DocumentKind::Transcript);
    Core::Document m_article = raw(article, Core::DocumentKind::Article);
};

}
