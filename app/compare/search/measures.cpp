// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/measures.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr float answered = 0.5f; ///< from which likeness on a word counts for the order
constexpr qint32 orderReach = 3; ///< words of the passage between two that follow one another in the statement
constexpr qsizetype longestWanted = 400; ///< beyond this comparing characters takes too long
constexpr qsizetype longestGiven = 2000; ///< characters; a longer passage is compared by its beginning
constexpr double leastRatio = .45; ///< two texts of one language are never less alike

/// The longest stretch of a query's tokens that stands in a text as it is, found while the text is read.
class LongestRun {
public:
    explicit LongestRun(const Query &query)
        : m_query(query)
        , m_before(query.tokens.size() + 1, 0)
        , m_now(query.tokens.size() + 1, 0)
    {
    }

    void beginWord() { std::fill(m_now.begin(), m_now.end(), 0); }
    void endWord() { std::swap(m_now, m_before); }

    void add(std::size_t token)
    {
        const int run = m_now[token + 1] = m_before[token] + 1;
        if (run < m_longest)
            return;
        double weight = 0;
        for (std::size_t w = token + 1 - std::size_t(run); w <= token; ++w)
            weight += double(m_query.tokens[w].weight);
        if (run > m_longest || weight > m_weight) {
            m_longest = run;
            m_weight = weight;
        }
    }

    [[nodiscard]] int longest() const { return m_longest; }
    [[nodiscard]] double weight() const { return m_weight; }

private:
    const Query &m_query;
    std::vector<int> m_before;
    std::vector<int> m_now;
    int m_longest = 0;
    double m_weight = 0;
};

}

Coverage coverageOf(
    const Query &query, const StemAnswers &answers, std::span<const Word> words, const TranscriptIndex &index)
{
    std::vector<float> bestOf(query.tokens.size(), 0);
    double used = 0;
    double weight = 0;
    for (const Word &word : words) {
        float best = 0;
        for (const StemAnswer &answer : answers.of(word.stem)) {
            float &known = bestOf[std::size_t(answer.token)];
            known = std::max(known, answer.similarity);
            best = std::max(best, answer.similarity);
        }
        used += double(best * index.weight(word.stem));
        weight += double(index.weight(word.stem));
    }
    double covered = 0;
    for (std::size_t i = 0; i < query.tokens.size(); ++i)
        covered += double(bestOf[i] * query.tokens[i].weight);
    return {query.weight > 0 ? covered / query.weight : 0, weight > 0 ? used / weight : 0};
}

Order orderOf(const Query &query, const StemAnswers &answers, std::span<const Word> words)
{
    const std::size_t count = query.tokens.size();
    std::vector<qint32> last(count, -1); // where it stood last, in the words
    std::vector<bool> follows(count, false); // the next token stands close behind it
    std::vector<bool> exact(count, false);
    LongestRun run(query);
    for (std::size_t place = 0; place < words.size(); ++place) {
        const std::span<const StemAnswer> given = answers.of(words[place].stem);
        run.beginWord();
        for (const StemAnswer &answer : given) {
            const std::size_t token = std::size_t(answer.token);
            if (answer.similarity >= answered && token > 0 && last[token - 1] >= 0
                && qint32(place) - last[token - 1] <= orderReach)
                follows[token - 1] = true;
            if (query.tokens[token].stem != words[place].stem)
                continue;
            exact[token] = true;
            run.add(token);
        }
        run.endWord();
        // Not before: one word that answers two tokens does not stand behind itself.
        for (const StemAnswer &answer : given) {
            if (answer.similarity >= answered)
                last[std::size_t(answer.token)] = qint32(place);
        }
    }
    double exactWeight = 0;
    double ordered = 0;
    double total = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (exact[i])
            exactWeight += double(query.tokens[i].weight);
        if (i + 1 == count)
            break;
        const double weight = double(query.tokens[i].weight + query.tokens[i + 1].weight);
        total += weight;
        if (follows[i])
            ordered += weight;
    }
    Order out;
    out.order = total > 0 ? ordered / total : (count == 1 && last[0] >= 0 ? 1 : 0);
    out.exact = query.weight > 0 ? exactWeight / query.weight : 0;
    out.run = count > 0 ? double(run.longest()) / double(count) : 0;
    out.runWeight = run.weight();
    return out;
}

namespace {

QString lettersOf(const Query &query, const Vocabulary &vocabulary)
{
    QString out;
    for (const Query::Token &token : query.tokens)
        out += vocabulary.stem(token.stem).text + u' ';
    out.truncate(longestWanted);
    return out;
}

}

Letters::Letters(const Query &query, const Vocabulary &vocabulary)
    : m_vocabulary(vocabulary)
    , m_wanted(lettersOf(query, vocabulary))
    , m_stretch(m_wanted)
{
}

double Letters::of(std::span<const Word> words)
{
    QString given;
    for (const Word &word : words) {
        given += m_vocabulary.stem(word.stem).text + u' ';
        if (given.size() > longestGiven)
            break;
    }
    given.truncate(longestGiven);
    // The other way round, a short passage somewhere in a long statement, says little about the statement.
    double ratio = m_stretch.likenessIn(given, leastRatio);
    if (given.size() == m_wanted.size())
        ratio = std::max(ratio, BestStretch(given).likenessIn(m_wanted, leastRatio));
    return std::max(0., (ratio - leastRatio) / (1 - leastRatio));
}

}
