// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparer.h"

#include "compare/alerts.h"
#include "compare/alignment.h"
#include "compare/neighbours.h"
#include "compare/queries.h"
#include "compare/statements.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

constexpr int fewestContextWords = 4;
constexpr std::size_t shownPassages = 5;
constexpr std::size_t keptWindows = 15;
constexpr double sureMargin = .15;
constexpr int neighbourReach = 3;
constexpr double affinityPrior = .2;
constexpr int affinityPriorCount = 3;

class Comparer {
public:
    Comparer(const TranscriptIndex &index, const Core::Document &article, const CompareOptions &options)
        : m_index(index)
        , m_article(article)
        , m_parameters(*options.parameters)
        , m_vocabulary(index.vocabulary())
        , m_drafts(draftStatements(article, index.speakers(), m_vocabulary))
        , m_related(index, m_vocabulary, *options.synonyms, m_parameters)
        , m_scorer(index, m_vocabulary, m_related, m_parameters)
    {
    }

    /// False where it was canceled.
    bool run(const Core::Progress &progress)
    {
        const qsizetype count = m_drafts.size();
        m_cases.resize(std::size_t(count));
        // Fragments first: the statement around them counts on them.
        for (qsizetype i = 0; i < count; ++i) {
            if (m_drafts[i].kind == StatementKind::Fragment)
                score(i);
        }
        for (qsizetype i = 0; i < count; ++i) {
            if (progress.isCanceled())
                return false;
            progress.report(int(i * 900 / count));
            if (m_drafts[i].kind != StatementKind::Fragment)
                score(i);
        }
        for (qsizetype i = 0; i < count; ++i)
            lookAroundNeighbours(i);
        supportByNeighbours();
        measureAffinity();
        for (qsizetype i = 0; i < count; ++i)
            m_decided.append(decide(i));
        supportFragments();
        for (qsizetype i = 0; i < count; ++i)
            finish(i);
        return true;
    }

    [[nodiscard]] const QList<Decided> &decided() const { return m_decided; }

private:
    struct Case {
        std::vector<Word> words;
        Query query;
        std::vector<Window> windows;
    };

    void score(qsizetype i)
    {
        const Draft &draft = m_drafts[i];
        Case &entry = m_cases[std::size_t(i)];
        appendWords(m_article.text, draft.span, Speech::AsPrinted, m_vocabulary, entry.words);
        entry.query = makeQuery(entry.words, draft, m_index, m_vocabulary, m_parameters);
        if (entry.query.tokens.empty()
            || (draft.kind == StatementKind::Context && entry.query.contentWords < fewestContextWords))
            return;
        std::vector<int> extra;
        const QList<qsizetype> fragments = fragmentsOf(i);
        for (const qsizetype fragment : fragments) {
            const auto &windows = m_cases[std::size_t(fragment)].windows;
            for (std::size_t w = 0; w < std::min<std::size_t>(3, windows.size()); ++w)
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
        for (qsizetype i = parent + 1; i < m_drafts.size() && m_drafts[i].parent == parent; ++i)
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
            window.score += m_parameters.fragmentBonus * std::min(1., weight / 2) * std::max(0., best - .3)
                / std::sqrt(double(window.last - window.first + 1));
        }
    }

    /// Each clause of a compound statement may have a passage of its own.
    void addClauses(Case &entry, const Draft &draft, const QList<int> &speakers)
    {
        const std::vector<Query> clauses = clausesOf(entry.query, entry.words, draft, m_vocabulary);
        for (const Query &clause : clauses) {
            const double share = entry.query.weight > 0 ? clause.weight / entry.query.weight : 0;
            for (Window &window : m_scorer.best(clause, speakers)) {
                window.score *= m_parameters.clauseFactor * std::min(1., .7 + .6 * share);
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
        const Draft &draft = m_drafts[i];
        if (draft.kind != StatementKind::Direct)
            return;
        std::vector<int> sentences;
        for (const qsizetype other : {i - 1, i + 1}) {
            if (other < 0 || other >= m_drafts.size() || m_drafts[other].paragraph != draft.paragraph
                || m_cases[std::size_t(other)].windows.empty())
                continue;
            const Case &neighbour = m_cases[std::size_t(other)];
            const Window &window = neighbour.windows.front();
            if (window.score - noiseFloor(neighbour) < sureMargin)
                continue;
            const int last = std::min(int(m_index.sentences().size()) - 1, window.last + neighbourReach);
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

    /// How much of the article this transcript seems to answer at all: the mean of the margins. In a transcript of
    /// another event single statements may find something alike; it takes the company of others to believe them.
    void measureAffinity()
    {
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            const Case &entry = m_cases[std::size_t(i)];
            if (m_drafts[i].kind == StatementKind::Fragment || m_drafts[i].kind == StatementKind::Context)
                continue;
            m_affinity +=
                entry.windows.empty() ? 0 : std::clamp(entry.windows.front().score - noiseFloor(entry), 0., .6);
            ++m_affinityCount;
        }
    }

    double affinityWithout(const Case &entry, const Draft &draft) const
    {
        const bool counted = draft.kind != StatementKind::Fragment && draft.kind != StatementKind::Context;
        const double own =
            !counted || entry.windows.empty() ? 0 : std::clamp(entry.windows.front().score - noiseFloor(entry), 0., .6);
        return (m_affinity - own + affinityPrior * affinityPriorCount)
            / (m_affinityCount - counted + affinityPriorCount);
    }

    void supportByNeighbours()
    {
        QList<Link> chain;
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            const Draft &draft = m_drafts[i];
            if (draft.kind == StatementKind::Direct || draft.kind == StatementKind::Indirect)
                chain.append({&m_cases[std::size_t(i)].windows, draft.paragraph, draft.kind == StatementKind::Direct});
        }
        addSupport(chain, m_index, m_parameters);
        for (Case &entry : m_cases) {
            for (Window &window : entry.windows)
                window.score += m_parameters.neighbourFactor * window.support;
            keepBest(entry.windows, keptWindows);
        }
    }

    Decided decide(qsizetype i)
    {
        const Draft &draft = m_drafts[i];
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
        for (std::size_t w = 0; w < std::min(shownPassages, entry.windows.size()); ++w)
            statement.passages.append(passageOf(entry, w, draft));
        out.features = featuresOf(entry, draft);
        double z = 0;
        for (std::size_t f = 0; f < featureCount; ++f)
            z += out.features[f] * m_parameters.decision[f];
        const Window &first = entry.windows.front();
        statement.confidence = 1 / (1 + std::exp(-z));
        out.literal = first.run >= .999 && first.runWeight >= .55;
        if (out.literal)
            statement.confidence = std::max(statement.confidence, .9);
        return out;
    }

    Passage passageOf(const Case &entry, std::size_t number, const Draft &draft) const
    {
        const Window &window = entry.windows[number];
        Passage passage;
        const auto &sentences = m_index.sentences();
        passage.span = {sentences[std::size_t(window.first)].span.begin, sentences[std::size_t(window.last)].span.end};
        passage.speaker = sentences[std::size_t(window.first)].speaker;
        passage.score = window.score;
        passage.part = window.part.isEmpty() ? draft.span : window.part;
        Evidence &evidence = passage.evidence;
        evidence.coverage = window.coverage;
        evidence.exact = window.exact;
        evidence.precision = window.precision;
        evidence.order = window.order;
        evidence.letters = window.letters;
        evidence.speaker = agreement(window, draft);
        evidence.neighbours = window.support;
        evidence.margin = window.score - noiseFloor(entry);
        return passage;
    }

    int agreement(const Window &window, const Draft &draft) const
    {
        if (draft.attribution.speakers.isEmpty())
            return 0;
        return draft.attribution.speakers.contains(m_index.sentences()[std::size_t(window.first)].speaker) ? 1 : -1;
    }

    /// What a passage gets that has nothing to do with the statement: the mean of the sixth to twelfth best.
    static double noiseFloor(const Case &entry)
    {
        double sum = 0;
        int count = 0;
        for (std::size_t w = 5; w < std::min<std::size_t>(12, entry.windows.size()); ++w, ++count)
            sum += entry.windows[w].score;
        return count > 0 ? sum / count : 0;
    }

    Features featuresOf(const Case &entry, const Draft &draft)
    {
        const Window &window = entry.windows.front();
        Features out{};
        const auto set = [&](Feature feature, double value) { out[std::size_t(feature)] = value; };
        set(Feature::One, 1);
        set(Feature::Coverage, window.coverage);
        set(Feature::Exact, window.exact);
        set(Feature::Order, window.order);
        set(Feature::Letters, window.letters);
        set(Feature::Mass, std::log(.2 + window.coverage * entry.query.weight));
        set(Feature::Run, window.run);
        set(Feature::RunWeight, std::min(4., window.runWeight));
        set(Feature::Fragment, window.fragment);
        set(Feature::Margin, std::clamp(window.score - noiseFloor(entry), -.1, .4));
        set(Feature::Indirect, draft.kind == StatementKind::Indirect);
        set(Feature::Length, std::log(1. + entry.query.contentWords));
        set(Feature::Neighbours, std::clamp(window.support, -.1, .3));
        set(Feature::Speaker, agreement(window, draft));
        set(Feature::Affinity, affinityWithout(entry, draft));
        set(Feature::Precision, window.precision);
        set(Feature::Names, missingNames(entry, window));
        return out;
    }

    /// Share of the statement's names and numbers that the passage lacks.
    double missingNames(const Case &entry, const Window &window)
    {
        int names = 0;
        int missing = 0;
        for (std::size_t t = 0; t < entry.query.tokens.size(); ++t) {
            const bool number = m_vocabulary.stem(entry.query.tokens[t].stem).number;
            if (!entry.query.tokens[t].content || !(number || (t > 0 && entry.words[t].is(Capital))))
                continue;
            ++names;
            const auto &related = m_related.of(entry.query.tokens[t].stem);
            missing += std::none_of(related.begin(), related.end(), [&](const RelatedWords::Related &r) {
                const auto postings = m_index.postings(r.stem);
                const auto at = std::lower_bound(postings.begin(), postings.end(), window.first);
                return at != postings.end() && *at <= window.last;
            });
        }
        return names > 0 ? double(missing) / names : 0;
    }

    /// A fragment lies where its sentence does, where it can.
    void supportFragments()
    {
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            if (m_drafts[i].kind != StatementKind::Fragment || m_drafts[i].parent < 0)
                continue;
            const Decided &parent = m_decided[m_drafts[i].parent];
            Case &entry = m_cases[std::size_t(i)];
            for (Window &window : entry.windows) {
                const TextSpan span{m_index.sentences()[std::size_t(window.first)].span.begin,
                    m_index.sentences()[std::size_t(window.last)].span.end};
                for (qsizetype rank = 0; rank < std::min<qsizetype>(4, parent.statement.passages.size()); ++rank) {
                    if (parent.statement.passages[rank].span.overlaps(span)) {
                        window.support = .15 * parent.statement.confidence / double(rank + 1);
                        window.score += window.support;
                        break;
                    }
                }
            }
            keepBest(entry.windows, keptWindows);
            m_decided[i] = decide(i);
        }
    }

    void finish(qsizetype i)
    {
        Statement &statement = m_decided[i].statement;
        const Case &entry = m_cases[std::size_t(i)];
        if (statement.kind == StatementKind::Context) {
            statement.state = State::NotJudged;
            if (statement.confidence < m_parameters.found)
                statement.passages.clear();
            return;
        }
        statement.state = statement.confidence >= m_parameters.found ? State::Found
            : statement.confidence >= m_parameters.possible          ? State::Possible
                                                                     : State::NotFound;
        if (entry.windows.empty())
            return;
        const Window &window = entry.windows.front();
        std::vector<Word> words = entry.words;
        const Alignment alignment = align(m_article.text, words, m_index, m_vocabulary, window.first, window.last);
        const Verdict verdict = verdictOf(statement.kind, alignment, window);
        const bool literal = verdict == Verdict::Verbatim || verdict == Verdict::NearVerbatim;
        if (literal && !alignment.passage.isEmpty()) {
            statement.passages.first().words = alignment.passage;
            narrow(statement.passages.first());
        }
        if (statement.state == State::NotFound)
            return;
        if (statement.state == State::Found)
            statement.verdict = verdict;
        if (statement.kind != StatementKind::Indirect)
            statement.changes = alignment.changes;
        statement.matches = matchesFor(entry, window);
        std::span<const Word> passage(m_index.wordsOf(m_index.sentences()[std::size_t(window.first)]), wordsIn(window));
        if (statement.state == State::Found)
            statement.alerts = alertsFor(words, alignment, verdict, passage, m_vocabulary);
        if (statement.state == State::Found && literal && saidByAnother(entry, m_drafts[i])) {
            statement.misattributed = true;
            statement.alerts.append({AlertKind::WrongSpeaker, statement.attribution.words, {}});
        }
    }

    /// The passage of a literal quotation is those of its sentences that hold the words.
    void narrow(Passage &passage) const
    {
        const auto &sentences = m_index.sentences();
        auto sentence = std::partition_point(
            sentences.begin(), sentences.end(), [&](const auto &s) { return s.span.end <= passage.words.begin; });
        TextSpan span = sentence->span;
        while (sentence->span.end < passage.words.end && sentence + 1 != sentences.end())
            span.end = (++sentence)->span.end;
        if (passage.span.contains(span))
            passage.span = span;
    }

    std::size_t wordsIn(const Window &window) const
    {
        std::size_t count = 0;
        for (int s = window.first; s <= window.last; ++s)
            count += std::size_t(m_index.sentences()[std::size_t(s)].wordCount);
        return count;
    }

    Verdict verdictOf(StatementKind kind, const Alignment &alignment, const Window &window) const
    {
        if (kind == StatementKind::Indirect)
            return Verdict::Paraphrase;
        if (alignment.sameWords)
            return Verdict::Verbatim;
        if (alignment.editRate <= m_parameters.nearVerbatim || alignment.sameContent)
            return Verdict::NearVerbatim;
        return window.exact >= m_parameters.sameProposition ? Verdict::Reworded : Verdict::Paraphrase;
    }

    /// Somebody else's words, and nothing of the named speaker comes near them.
    bool saidByAnother(const Case &entry, const Draft &draft) const
    {
        if (agreement(entry.windows.front(), draft) >= 0)
            return false;
        return std::none_of(entry.windows.begin(), entry.windows.end(), [&](const Window &window) {
            return agreement(window, draft) > 0 && window.score >= entry.windows.front().score - .1;
        });
    }

    QList<WordMatch> matchesFor(const Case &entry, const Window &window)
    {
        QList<WordMatch> out;
        for (std::size_t t = 0; t < entry.query.tokens.size(); ++t) {
            const Query::Token &token = entry.query.tokens[t];
            WordMatch best;
            best.strength = 0;
            for (const RelatedWords::Related &related : m_related.of(token.stem)) {
                if (double(related.similarity) <= best.strength)
                    continue;
                for (int s = window.first; s <= window.last; ++s) {
                    const auto &sentence = m_index.sentences()[std::size_t(s)];
                    const Word *words = m_index.wordsOf(sentence);
                    const Word *word = std::find_if(
                        words, words + sentence.wordCount, [&](const Word &w) { return w.stem == related.stem; });
                    if (word == words + sentence.wordCount || double(related.similarity) <= best.strength)
                        continue;
                    const bool same = related.kind == MatchKind::SameStem
                        && m_vocabulary.term(word->term).text == m_vocabulary.term(entry.words[t].term).text;
                    best = {{token.begin, token.end}, word->span(), same ? MatchKind::SameWord : related.kind,
                        double(related.similarity)};
                }
            }
            if (best.strength > 0)
                out.append(best);
        }
        return out;
    }

    const TranscriptIndex &m_index;
    const Core::Document &m_article;
    const Parameters &m_parameters;
    Vocabulary m_vocabulary;
    QList<Draft> m_drafts;
    RelatedWords m_related;
    Scorer m_scorer;
    std::vector<Case> m_cases;
    QList<Decided> m_decided;
    double m_affinity = 0;
    int m_affinityCount = 0;
};

QList<Remark> remarksOn(const TranscriptIndex &transcript, const Core::Document &article,
    const QList<Statement> &statements, const CompareOptions &options)
{
    QList<Remark> out;
    if (transcript.sentences().empty())
        out.append(Remark::EmptyTranscript);
    if (!article.text.isEmpty() && article.sourceSha256 == transcript.sourceSha256())
        out.append(Remark::SameText);
    else if (article.turns.size() >= 3)
        out.append(Remark::ArticleIsTranscript);
    if (std::all_of(
            statements.begin(), statements.end(), [](const Statement &s) { return s.kind == StatementKind::Context; }))
        out.append(Remark::NoStatements);
    if (transcript.speakers().isEmpty())
        out.append(Remark::NoSpeakers);
    const Language &language = transcript.vocabulary().language();
    const QString articleLanguage = Language::detect(article.text);
    if (!articleLanguage.isEmpty() && !language.code.isEmpty() && articleLanguage != language.code)
        out.append(Remark::LanguagesDiffer);
    if (!language.hasRules)
        out.append(Remark::UnknownLanguage);
    if (language.code != QLatin1StringView("en") || options.synonyms->isEmpty())
        out.append(Remark::NoSynonyms);
    return out;
}

}

Comparison compare(const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options,
    const Core::Progress &progress)
{
    Comparer comparer(transcript, article, options);
    Comparison out;
    if (!comparer.run(progress))
        return out;
    for (const Decided &decided : comparer.decided())
        out.statements.append(decided.statement);
    out.remarks = remarksOn(transcript, article, out.statements, options);
    return out;
}

Statement judge(const TranscriptIndex &transcript, const Core::Document &, Statement statement, TextSpan passage,
    const CompareOptions &)
{
    statement.passages.removeIf([passage](const Passage &one) { return one.span == passage; });
    const auto sentence = std::partition_point(transcript.sentences().begin(), transcript.sentences().end(),
        [&](const auto &one) { return one.span.end <= passage.begin; });
    Passage chosen{.span = passage, .part = statement.span};
    chosen.speaker = sentence == transcript.sentences().end() ? -1 : sentence->speaker;
    statement.passages.prepend(chosen);
    statement.state = State::Found;
    return statement;
}

QList<Decided> compareForFitting(
    const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options)
{
    Comparer comparer(transcript, article, options);
    return comparer.run({}) ? comparer.decided() : QList<Decided>();
}

}
