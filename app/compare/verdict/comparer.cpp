// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/comparer.h"

#include "compare/verdict/questions.h"
#include "compare/verdict/severalplaces.h"
#include "compare/verdict/decision.h"
#include "compare/verdict/hubs.h"
#include "compare/verdict/judging.h"
#include "compare/search/neighbours.h"
#include "compare/verdict/offering.h"
#include "compare/verdict/remarks.h"
#include "compare/verdict/secondlook.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

constexpr int fewestContextWords = 4; ///< of weight; the article's own shorter sentences are not looked for
constexpr std::size_t keptWindows = 15; ///< passages of a statement that stay in the running
constexpr std::size_t fragmentPassages = 3; ///< of a fragment, in which its sentence is looked for as well
constexpr double sureMargin = .15; ///< so far ahead a passage is sure enough to look around it
constexpr int neighbourReach = 3; ///< sentences around a neighbour's sure passage that are looked at, too
constexpr double unsure = .5; ///< confidence where somebody else only asked
constexpr double worthlessFragment = .3; ///< score up to which a fragment's passage says nothing for its sentence
constexpr double weightyFragment = 2; ///< weight from which a fragment counts in full
/// A passage of one clause alone counts in full where the clause is half of the statement, and less below.
constexpr double leastClauseShare = .7;
constexpr double clauseShareFactor = .6;
constexpr qsizetype parentRanks = 4; ///< passages of the sentence around a fragment that say something for it
constexpr double parentSupport = .15; ///< what its first one adds to the fragment's, where it is certain

/// The run over all statements of an article.
class Comparer {
public:
    Comparer(const TranscriptIndex &index, const Core::Document &article, const CompareOptions &options,
        const Core::Progress &progress)
        : m_progress(progress)
        , m_context(index, article, options, Phase(progress, 0, 150))
        , m_scorer(m_context)
        , m_judging(m_context, m_scorer)
        , m_severalPlaces(m_context, m_scorer, m_judging)
    {
    }

    /// False where it was canceled.
    bool run()
    {
        m_cases.resize(std::size_t(m_context.drafts.size()));
        const auto isFragment = [&](qsizetype i) { return m_context.drafts[i].kind == StatementKind::Fragment; };
        // Reading what is meant takes most of the time where that is asked for.
        const int scored = m_context.meanings ? 280 : 800;
        // Fragments first: the statement around them counts on them.
        const bool done = forEach(150, 200, [&](qsizetype i) { return isFragment(i) ? score(i) : void(); })
            && forEach(200, scored, [&](qsizetype i) { return isFragment(i) ? void() : score(i); })
            && forEach(scored, scored + 20, [&](qsizetype i) { lookAroundNeighbours(i); });
        if (!done)
            return false;
        if (m_context.meanings && !SecondLook(m_context, m_scorer).run(m_cases, m_progress, scored + 20, 820))
            return false;
        takeFromHubs(m_cases, m_context);
        for (Case &entry : m_cases)
            keepBest(entry.windows, keptWindows);
        if (!supportByNeighbours())
            return false;
        for (qsizetype i = 0; i < m_context.drafts.size(); ++i)
            m_affinity.add(m_context.drafts[i], m_cases[std::size_t(i)]);
        if (!forEach(850, 900, [&](qsizetype i) { m_decided.push_back(decide(i)); }))
            return false;
        supportFragments();
        return forEach(900, 1000, [&](qsizetype i) { finish(i); });
    }

    [[nodiscard]] const std::deque<Decided> &decided() const { return m_decided; }
    [[nodiscard]] const Context &context() const { return m_context; }

private:
    /// For every statement, as permille [from, to) of the work. False where it was canceled.
    template <typename Step>
    bool forEach(int from, int to, const Step &step)
    {
        Phase phase(m_progress, from, to);
        const qsizetype count = m_context.drafts.size();
        for (qsizetype i = 0; i < count; ++i) {
            if (!phase.goOn(i, count))
                return false;
            step(i);
        }
        return phase.goOn(count, count);
    }

    void score(qsizetype i)
    {
        const Draft &draft = m_context.drafts[i];
        Case &entry = m_cases[std::size_t(i)];
        entry = caseOf(draft, m_context);
        if (entry.query.tokens.empty()
            || (draft.kind == StatementKind::Context && entry.query.contentWords < fewestContextWords))
            return;
        std::vector<int> extra;
        const QList<qsizetype> fragments = fragmentsOf(i);
        for (const qsizetype fragment : fragments) {
            const auto &windows = m_cases[std::size_t(fragment)].windows;
            for (std::size_t w = 0; w < std::min(fragmentPassages, windows.size()); ++w)
                extra.push_back(windows[w].first);
        }
        const QList<int> &speakers = draft.attribution.speakers;
        entry.windows = m_scorer.best(entry.query, speakers, extra);
        for (const qsizetype fragment : fragments)
            addFragment(entry, m_cases[std::size_t(fragment)]);
        addClauses(entry, draft, speakers);
        keepBest(entry.windows, keptWindows);
    }

    QList<qsizetype> fragmentsOf(qsizetype parent) const
    {
        QList<qsizetype> out;
        for (qsizetype i = parent + 1; i < m_context.drafts.size() && m_context.drafts[i].parent == parent; ++i)
            out.append(i);
        return out;
    }

    void addFragment(Case &entry, const Case &fragment) const
    {
        double weight = 0;
        for (const Query::Token &token : fragment.query.tokens)
            weight += token.content ? double(token.weight) : 0;
        for (Window &window : entry.windows) {
            double best = 0;
            for (const Window &other : fragment.windows) {
                if (other.first <= window.last && window.first <= other.last)
                    best = std::max(best, other.score);
            }
            window.fragment = std::max(window.fragment, best);
            window.score += m_context.parameters.fragmentBonus * std::min(1., weight / weightyFragment)
                * std::max(0., best - worthlessFragment) / std::sqrt(double(window.last - window.first + 1));
        }
    }

    /// Each clause of a compound statement may have a passage of its own.
    void addClauses(Case &entry, const Draft &draft, const QList<int> &speakers)
    {
        for (const Query &clause : clausesOf(entry.query, entry.words, draft, m_context.vocabulary)) {
            const double share = entry.query.weight > 0 ? clause.weight / entry.query.weight : 0;
            entry.clauses.push_back({clause, m_scorer.best(clause, speakers)});
            for (Window window : entry.clauses.back().windows) {
                window.score *=
                    m_context.parameters.clauseFactor * std::min(1., leastClauseShare + clauseShareFactor * share);
                window.part = {clause.tokens.front().begin, clause.tokens.back().end};
                // How it serves the whole statement is what the decision looks at.
                window.coverage *= share;
                window.exact *= share;
                entry.windows.push_back(window);
            }
        }
    }

    /// A statement that shares no word of weight with its source still stands beside those that do: the sentences
    /// around the passages of its neighbours are looked at too.
    void lookAroundNeighbours(qsizetype i)
    {
        const Draft &draft = m_context.drafts[i];
        if (draft.kind != StatementKind::Direct)
            return;
        std::vector<int> sentences;
        for (const qsizetype other : {i - 1, i + 1}) {
            if (other < 0 || other >= m_context.drafts.size() || m_context.drafts[other].paragraph != draft.paragraph
                || m_cases[std::size_t(other)].windows.empty())
                continue;
            const Case &neighbour = m_cases[std::size_t(other)];
            const Window &window = neighbour.windows.front();
            if (window.score - noiseFloor(neighbour.windows) < sureMargin)
                continue;
            const int last = std::min(int(m_context.index.sentences().size()) - 1, window.last + neighbourReach);
            for (int s = std::max(0, window.first - neighbourReach); s <= last; ++s)
                sentences.push_back(s);
        }
        if (sentences.empty())
            return;
        Case &entry = m_cases[std::size_t(i)];
        const std::vector<Window> windows = m_scorer.bestAmong(entry.query, draft.attribution.speakers, sentences);
        entry.windows.insert(entry.windows.end(), windows.begin(), windows.end());
        keepBest(entry.windows, keptWindows);
    }

    bool supportByNeighbours()
    {
        QList<Neighbour> chain;
        for (qsizetype i = 0; i < m_context.drafts.size(); ++i) {
            const Draft &draft = m_context.drafts[i];
            if (draft.kind == StatementKind::Direct || draft.kind == StatementKind::Indirect)
                chain.append({&m_cases[std::size_t(i)].windows, draft.paragraph, draft.kind == StatementKind::Direct});
        }
        Phase phase(m_progress, 820, 850);
        if (!addSupport(chain, m_context.index, m_context.parameters, phase))
            return false;
        for (Case &entry : m_cases) {
            for (Window &window : entry.windows)
                window.score += m_context.parameters.neighbourFactor * window.support;
            keepBest(entry.windows, keptWindows);
        }
        return true;
    }

    Decided decide(qsizetype i)
    {
        const Draft &draft = m_context.drafts[i];
        const Case &entry = m_cases[std::size_t(i)];
        Decided out;
        Statement &statement = out.statement;
        statement.span = draft.span;
        statement.kind = draft.kind;
        statement.parent = draft.parent;
        statement.attribution = draft.attribution;
        if (entry.windows.empty()) {
            statement.state = draft.kind == StatementKind::Context ? State::NotJudged : State::NotFound;
            return out;
        }
        for (const Window &window : windowsToOffer(draft, entry, m_context, m_scorer))
            statement.passages.append(passageOf(entry, window, statement));
        out.features = featuresOf(
            asWhole(entry.windows.front(), draft, entry), draft, entry, m_affinity.without(draft, entry), m_context);
        out.literal = isLiteral(entry.windows.front());
        const double least = m_context.parameters.leastOfWhole;
        const TextSpan part = entry.windows.front().part;
        out.isOnePart = !part.isEmpty() && double(part.size()) < least * double(draft.span.size())
            && out.features[std::size_t(Feature::Coverage)] < least;
        out.isOnlyAsked = !out.literal && isAnothersQuestion(draft, entry, m_context) && !m_context.isAcross();
        if (out.isOnlyAsked && draft.kind == StatementKind::Indirect)
            offerAnswer(out, draft, entry);
        statement.confidence = confidenceOf(out.features, out.literal, m_context.parameters);
        return out;
    }

    /// What answers one clause alone is no answer to the rest: measured by the whole statement.
    Window asWhole(const Window &window, const Draft &draft, const Case &entry)
    {
        if (window.part.isEmpty())
            return window;
        Window out = m_scorer.measure(entry.query, m_context.index.wordsOf(window.first, window.last),
            m_context.index.speakerOf(window.first), draft.attribution.speakers);
        out.first = window.first;
        out.last = window.last;
        out.score = window.score;
        out.fragment = window.fragment;
        out.support = window.support;
        out.likeness = window.likeness;
        return out;
    }

    void offerAnswer(Decided &decided, const Draft &draft, const Case &entry)
    {
        const auto answering = answerTo(draft, entry, m_context, m_scorer);
        if (!answering)
            return;
        Statement &statement = decided.statement;
        Passage answer = passageOf(entry, answering->answer, statement);
        answer.evidence.answersQuestion = true;
        statement.passages.removeIf([&](const Passage &other) { return other.span.overlaps(answer.span); });
        statement.passages.prepend(answer);
        decided.features[std::size_t(Feature::Speaker)] = answering->confirms ? 1 : -1;
        decided.isOnlyAsked = !answering->confirms;
    }

    Passage passageOf(const Case &entry, const Window &window, const Statement &statement)
    {
        Passage passage;
        passage.span = m_context.index.spanOf(window.first, window.last);
        passage.speaker = m_context.index.speakerOf(window.first);
        passage.score = window.score;
        passage.part = window.part.isEmpty() ? statement.span : window.part;
        passage.evidence = m_judging.evidenceOf(statement, entry, window, passage.speaker);
        return passage;
    }

    /// A fragment lies where its sentence does, where it can.
    void supportFragments()
    {
        for (qsizetype i = 0; i < m_context.drafts.size(); ++i) {
            if (m_context.drafts[i].kind != StatementKind::Fragment || m_context.drafts[i].parent < 0)
                continue;
            const Decided &parent = m_decided[std::size_t(m_context.drafts[i].parent)];
            Case &entry = m_cases[std::size_t(i)];
            for (Window &window : entry.windows) {
                const TextSpan span = m_context.index.spanOf(window.first, window.last);
                for (qsizetype rank = 0; rank < std::min(parentRanks, parent.statement.passages.size()); ++rank) {
                    if (parent.statement.passages[rank].span.overlaps(span)) {
                        window.support = parentSupport * parent.statement.confidence / double(rank + 1);
                        window.score += window.support;
                        break;
                    }
                }
            }
            keepBest(entry.windows, keptWindows);
            m_decided[std::size_t(i)] = decide(i);
        }
    }

    /// A sentence that may go on with the report before it does so where the same speaker has said it.
    void takeAsReport(qsizetype i)
    {
        Statement &statement = m_decided[std::size_t(i)].statement;
        qsizetype before = i - 1;
        while (before >= 0 && m_context.drafts[before].kind == StatementKind::Fragment)
            --before;
        if (before < 0 || m_context.drafts[before].paragraph != m_context.drafts[i].paragraph
            || !m_context.drafts[i].mayGoOn || statement.passages.isEmpty())
            return;
        const Statement &report = m_decided[std::size_t(before)].statement;
        if (report.kind == StatementKind::Context
            || agreement(statement.passages.first().speaker, report.attribution.speakers) <= 0)
            return;
        Features features = m_decided[std::size_t(i)].features;
        features[std::size_t(Feature::Indirect)] = 1;
        features[std::size_t(Feature::Speaker)] = 1;
        const double confidence = confidenceOf(features, m_decided[std::size_t(i)].literal, m_context.parameters);
        if (confidence < m_context.parameters.found)
            return;
        statement.confidence = confidence;
        statement.kind = StatementKind::Indirect;
        statement.attribution = {report.attribution.names, report.attribution.speakers, {}, true, false};
        for (Passage &passage : statement.passages)
            passage.evidence.speaker = agreement(passage.speaker, statement.attribution.speakers);
    }

    void finish(qsizetype i)
    {
        Statement &statement = m_decided[std::size_t(i)].statement;
        const Case &entry = m_cases[std::size_t(i)];
        const Parameters &parameters = m_context.parameters;
        if (statement.kind == StatementKind::Context)
            takeAsReport(i);
        if (statement.kind == StatementKind::Context) {
            statement.state = State::NotJudged;
            if (statement.confidence < parameters.found)
                statement.passages.clear();
            return;
        }
        statement.state = statement.confidence >= parameters.found ? State::Found
            : statement.confidence >= parameters.possible          ? State::Possible
                                                                   : State::NotFound;
        const Decided &decided = m_decided[std::size_t(i)];
        // An invented sentence between two that were said has a place, but no words there.
        const bool isHardlyAnswered = decided.features[std::size_t(Feature::Coverage)] < parameters.leastAnswered;
        if (statement.state == State::Found
            && (decided.isOnlyAsked || ((decided.isOnePart || isHardlyAnswered) && !decided.literal))) {
            statement.state = State::Possible;
            statement.confidence = std::min(statement.confidence, unsure);
        }
        const Draft &draft = m_context.drafts[i];
        if (entry.windows.empty()
            || (!m_context.isAcross()
                && m_severalPlaces.compose(statement, draft, entry, m_affinity.without(draft, entry))))
            return;
        m_judging.settle(statement, entry);
        m_judging.lay(statement, entry, entry.windows.front());
    }

    const Core::Progress &m_progress;
    const Context m_context;
    Scorer m_scorer;
    Judging m_judging;
    SeveralPlaces m_severalPlaces;
    std::vector<Case> m_cases;
    std::deque<Decided> m_decided; ///< grows without moving what it has, which of many statements takes long
    Affinity m_affinity;
};

}

Comparison compare(const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options,
    const Core::Progress &progress)
{
    Comparer comparer(transcript, article, options, progress);
    Comparison out;
    if (!comparer.run())
        return out;
    out.statements.reserve(qsizetype(comparer.decided().size()));
    for (const Decided &decided : comparer.decided())
        out.statements.append(decided.statement);
    out.articleLanguage = comparer.context().articleLanguage;
    out.transcriptLanguage = transcript.vocabulary().rules().code;
    out.remarks = remarksOn(comparer.context(), out.statements);
    return out;
}

std::deque<Decided> compareForFitting(
    const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options)
{
    const Core::Progress untold;
    Comparer comparer(transcript, article, options, untold);
    return comparer.run() ? comparer.decided() : std::deque<Decided>();
}

}
