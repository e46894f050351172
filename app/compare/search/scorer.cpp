// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/scorer.h"

#include "compare/search/measures.h"

#include <algorithm>
#include <array>

namespace Crossread::Compare {

namespace {

constexpr std::size_t mostSentences = 8; ///< in a window, whatever the parameters say
constexpr std::size_t orderedWindows = 40; ///< best by F that get their order looked at
constexpr std::size_t letteredWindows = 6; ///< best of those that get their characters compared
constexpr std::size_t keptWindows = 15; ///< passages that are offered
constexpr double sameOverlap = .5; ///< share of the shorter one that two passages have in common if they count as one
constexpr double letteredShare = .5; ///< and have so much of the best one's score without it
constexpr std::size_t mostPlaces = 8192; ///< of one word; only words of no weight stand in more
constexpr int fewestCommon = 50; ///< sentences; in a short transcript a word in so many makes candidates yet

double overlapShare(const Window &a, const Window &b)
{
    const int common = std::min(a.last, b.last) - std::max(a.first, b.first) + 1;
    return double(std::max(0, common)) / std::min(a.last - a.first + 1, b.last - b.first + 1);
}

bool better(const Window &a, const Window &b)
{
    return std::tuple(-a.score, a.first, a.last) < std::tuple(-b.score, b.first, b.last);
}

}

void keepBest(std::vector<Window> &windows, std::size_t most)
{
    std::sort(windows.begin(), windows.end(), better);
    std::vector<Window> kept;
    for (const Window &window : windows) {
        if (kept.size() == most)
            break;
        if (std::none_of(kept.begin(), kept.end(),
                [&](const Window &other) { return overlapShare(window, other) >= sameOverlap; }))
            kept.push_back(window);
    }
    windows = std::move(kept);
}

Scorer::Scorer(const Context &context)
    : m_index(context.index)
    , m_vocabulary(context.vocabulary)
    , m_related(context)
    , m_parameters(context.parameters)
    , m_answers(m_index)
    , m_isThere(std::size_t(m_index.stemCount()), 0)
    , m_gained(m_index.sentences().size(), 0)
    , m_scoreSlots(m_index.sentences().size(), -1)
{
}

void Scorer::forget()
{
    m_answers.forget();
    for (const int sentence : std::span(m_touched).first(m_touchedCount))
        m_gained[std::size_t(sentence)] = 0;
    m_touchedCount = 0;
    for (const SentenceScore &score : m_scores)
        m_scoreSlots[std::size_t(score.sentence)] = -1;
    m_scores.clear();
    m_best.clear();
    m_places.clear();
    m_candidates.clear();
}

void Scorer::gain(std::span<const qint32> sentences, float gain)
{
    // Without a branch, which nobody could foretell: a sentence that is no news is written and then written over.
    m_touched.resize(std::max(m_touched.size(), m_touchedCount + sentences.size()));
    for (const qint32 sentence : sentences) {
        float &gained = m_gained[std::size_t(sentence)];
        m_touched[m_touchedCount] = sentence;
        m_touchedCount += gained == 0;
        gained += gain;
    }
}

void Scorer::findCandidates(const Query &query)
{
    const std::size_t common =
        std::max<std::size_t>(fewestCommon, std::size_t(m_parameters.commonShare * double(m_index.sentences().size())));
    const auto gather = [&](bool stopWords) {
        for (const Query::Token &token : query.tokens) {
            if (!token.content && !stopWords)
                continue;
            for (const RelatedWords::Related &related : m_related.of(token.stem)) {
                const auto postings = m_index.postings(related.stem);
                if (stopWords || postings.size() <= common)
                    gain(postings.first(std::min(postings.size(), mostPlaces)), token.weight * related.similarity);
            }
        }
    };
    gather(false);
    // "We understand.", "It will be." have only common words: then these must do.
    if (m_touchedCount == 0)
        gather(true);
    // The best ones, sorted out whenever there are many of them: what is behind the last of those needs no place.
    std::vector<std::pair<float, int>> ranked;
    const std::size_t most = std::max<std::size_t>(1, std::size_t(m_parameters.candidateSentences));
    float last = 0;
    const auto keepMost = [&] {
        if (ranked.size() <= most)
            return;
        std::nth_element(ranked.begin(), ranked.begin() + std::ptrdiff_t(most) - 1, ranked.end());
        ranked.resize(most);
        last = ranked.back().first;
    };
    const int count = int(m_index.sentences().size());
    for (const int sentence : std::span(m_touched).first(m_touchedCount)) {
        const std::size_t s = std::size_t(sentence);
        const float before = sentence > 0 ? m_gained[s - 1] : 0;
        const float after = sentence + 1 < count ? m_gained[s + 1] : 0;
        const float value = -(m_gained[s] + (before + after) / 2);
        if (value > last)
            continue;
        ranked.emplace_back(value, sentence);
        if (ranked.size() == 4 * most)
            keepMost();
    }
    keepMost();
    for (const auto &[value, sentence] : ranked)
        m_candidates.push_back(sentence);
}

std::size_t Scorer::scoreOf(const Query &query, int sentence)
{
    int &slot = m_scoreSlots[std::size_t(sentence)];
    if (slot >= 0)
        return std::size_t(slot);
    slot = int(m_scores.size());
    SentenceScore score{sentence, 0, 0};
    m_best.resize(m_best.size() + query.tokens.size(), 0);
    float *const bestOf = m_best.data() + m_scores.size() * query.tokens.size();
    const auto &entry = m_index.sentences()[std::size_t(sentence)];
    for (qint32 i = 0; i < entry.wordCount; ++i) {
        const int stem = m_index.wordsOf(entry)[i].stem;
        const std::span<const StemAnswer> answers = m_answers.of(stem);
        if (answers.empty())
            continue;
        float best = 0;
        for (const StemAnswer &answer : answers) {
            float &known = bestOf[answer.token];
            known = std::max(known, answer.similarity);
            best = std::max(best, answer.similarity);
        }
        score.used += double(best * m_index.weight(stem));
    }
    for (std::size_t i = 0; i < query.tokens.size(); ++i)
        score.coverage += double(bestOf[i] * query.tokens[i].weight);
    score.coverage = query.weight > 0 ? score.coverage / query.weight : 0;
    m_scores.push_back(score);
    return std::size_t(slot);
}

void Scorer::makeWindows(int sentence)
{
    const auto &sentences = m_index.sentences();
    const int turn = sentences[std::size_t(sentence)].turn;
    const int longest = int(m_parameters.windowSentences);
    for (int first = sentence; first >= 0 && sentence - first < longest && sentences[std::size_t(first)].turn == turn;
        --first) {
        for (int last = sentence;
            last < int(sentences.size()) && last - first < longest && sentences[std::size_t(last)].turn == turn;
            ++last) {
            m_places.emplace_back(first, last);
        }
    }
}

double Scorer::coverageIn(const Query &query, int first, int last, int without)
{
    if (last < first || query.weight <= 0)
        return 0;
    if (first == last)
        return m_scores[std::size_t(m_scoreSlots[std::size_t(first)])].coverage;
    const std::size_t count = query.tokens.size();
    std::array<const float *, mostSentences> rows{};
    int rowCount = 0;
    for (int s = first; s <= last && rowCount < int(mostSentences); ++s) {
        if (s != without)
            rows[std::size_t(rowCount++)] = m_best.data() + std::size_t(m_scoreSlots[std::size_t(s)]) * count;
    }
    double covered = 0;
    for (std::size_t i = 0; i < count; ++i) {
        float best = 0;
        for (int row = 0; row < rowCount; ++row)
            best = std::max(best, rows[std::size_t(row)][i]);
        covered += double(best * query.tokens[i].weight);
    }
    return covered / query.weight;
}

/// What a sentence covers alone is the most that it can add.
bool Scorer::mayBeAtEdge(const Query &query, int sentence) const
{
    const double most = m_scores[std::size_t(m_scoreSlots[std::size_t(sentence)])].coverage;
    return most >= m_parameters.edge
        && most * query.weight >= m_parameters.density * double(m_index.sentences()[std::size_t(sentence)].weight);
}

/// False where the first or the last sentence adds too little to be part of the passage.
bool Scorer::score(const Query &query, Window &window)
{
    double used = 0;
    double weight = 0;
    for (int s = window.first; s <= window.last; ++s) {
        used += m_scores[scoreOf(query, s)].used;
        weight += double(m_index.sentences()[std::size_t(s)].weight);
    }
    if (window.last > window.first && !(mayBeAtEdge(query, window.first) && mayBeAtEdge(query, window.last)))
        return false;
    window.coverage = coverageIn(query, window.first, window.last);
    window.precision = weight > 0 ? used / weight : 0;
    if (window.last > window.first) {
        const auto addsEnough = [&](int sentence, double without, double least) {
            const double added = window.coverage - without;
            const double own = double(m_index.sentences()[std::size_t(sentence)].weight);
            return added >= least && (own <= 0 || added * query.weight / own >= m_parameters.density);
        };
        if (!addsEnough(window.first, coverageIn(query, window.first + 1, window.last), m_parameters.edge)
            || !addsEnough(window.last, coverageIn(query, window.first, window.last - 1), m_parameters.edge))
            return false;
        for (int s = window.first + 1; s < window.last; ++s) {
            if (!addsEnough(s, coverageIn(query, window.first, window.last, s), m_parameters.inside))
                return false;
        }
    }
    addF(window);
    return window.coverage > 0;
}

void Scorer::addF(Window &window) const
{
    const double beta = m_parameters.recallEmphasis * m_parameters.recallEmphasis;
    const double below = beta * window.precision + window.coverage;
    window.fMeasure = below > 0 ? (1 + beta) * window.coverage * window.precision / below : 0;
    window.fMeasure -= m_parameters.sentencePenalty * (window.last - window.first);
    window.score = m_parameters.coverageFactor * window.fMeasure;
}

void Scorer::addOrder(const Query &query, std::span<const Word> words, Window &window) const
{
    const Order order = orderOf(query, m_answers, words);
    window.order = order.order;
    window.exact = order.exact;
    window.run = order.run;
    window.runWeight = order.runWeight;
    window.score += m_parameters.orderFactor * window.order;
}

void Scorer::addLetters(const Query &query, std::vector<Window> &windows) const
{
    if (m_parameters.lettersFactor == 0)
        return;
    Letters letters(query, m_vocabulary);
    const double least = windows.empty() ? 0 : letteredShare * windows[0].score;
    for (std::size_t i = 0; i < std::min(windows.size(), letteredWindows); ++i) {
        // The dearest step: not for passages that are far behind anyway.
        if (windows[i].score < least)
            break;
        windows[i].letters = letters.of(m_index.wordsOf(windows[i].first, windows[i].last));
        windows[i].score += m_parameters.lettersFactor * windows[i].letters;
    }
}

void Scorer::addSpeaker(const Query &query, Window &window, int speaker, const QList<int> &speakers) const
{
    if (!speakers.isEmpty())
        window.score += speakers.contains(speaker) ? m_parameters.speakerAgrees : -query.otherSpeaker;
}

Window Scorer::measure(const Query &query, std::span<const Word> words, int speaker, const QList<int> &speakers)
{
    m_answers.prepare(query, m_related);
    Window window;
    const Coverage covered = coverageOf(query, m_answers, words, m_index);
    window.coverage = covered.coverage;
    window.precision = covered.precision;
    addF(window);
    addSpeaker(query, window, speaker, speakers);
    addOrder(query, words, window);
    window.letters = m_parameters.lettersFactor == 0 ? 0 : Letters(query, m_vocabulary).of(words);
    window.score += m_parameters.lettersFactor * window.letters;
    window.alone = window.score;
    m_answers.forget();
    return window;
}

std::vector<float> Scorer::answeredBy(const Query &query, std::span<const Word> words)
{
    for (const Word &word : words)
        m_isThere[std::size_t(word.stem)] = 1;
    std::vector<float> out(query.tokens.size(), 0);
    for (std::size_t i = 0; i < out.size(); ++i) {
        // The most alike come first.
        for (const RelatedWords::Related &related : m_related.of(query.tokens[i].stem)) {
            if (m_isThere[std::size_t(related.stem)] != 0) {
                out[i] = related.similarity;
                break;
            }
        }
    }
    for (const Word &word : words)
        m_isThere[std::size_t(word.stem)] = 0;
    return out;
}

double Scorer::answered(const Query &query, int first, int last)
{
    const std::vector<float> answers = answeredBy(query, m_index.wordsOf(first, last));
    double sum = 0;
    for (std::size_t i = 0; i < answers.size(); ++i)
        sum += double(answers[i] * query.tokens[i].weight);
    return sum;
}

std::vector<Window> Scorer::best(const Query &query, const QList<int> &speakers, std::span<const int> extra)
{
    m_answers.prepare(query, m_related);
    findCandidates(query);
    m_candidates.insert(m_candidates.end(), extra.begin(), extra.end());
    return ranked(query, speakers);
}

std::vector<Window> Scorer::bestAmong(const Query &query, const QList<int> &speakers, std::span<const int> sentences)
{
    m_answers.prepare(query, m_related);
    m_candidates.assign(sentences.begin(), sentences.end());
    return ranked(query, speakers);
}

std::vector<Window> Scorer::ranked(const Query &query, const QList<int> &speakers)
{
    for (const int sentence : m_candidates)
        makeWindows(sentence);
    std::sort(m_places.begin(), m_places.end());
    m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
    std::vector<Window> windows;
    for (const auto &[first, last] : m_places) {
        Window window;
        window.first = first;
        window.last = last;
        if (score(query, window)) {
            addSpeaker(query, window, m_index.sentences()[std::size_t(window.first)].speaker, speakers);
            windows.push_back(window);
        }
    }
    if (windows.size() > orderedWindows) {
        std::nth_element(windows.begin(), windows.begin() + orderedWindows, windows.end(), better);
        windows.resize(orderedWindows);
    }
    for (Window &window : windows)
        addOrder(query, m_index.wordsOf(window.first, window.last), window);
    std::sort(windows.begin(), windows.end(), better);
    addLetters(query, windows);
    for (Window &window : windows)
        window.alone = window.score;
    keepBest(windows, keptWindows);
    forget();
    return windows;
}

}
