// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/stemanswers.h"

namespace Crossread::Compare {

/// A stretch of whole sentences of one turn, and how well it answers a query.
struct Window {
    int first = 0; ///< sentences [first, last]
    int last = 0;
    double coverage = 0;
    double precision = 0;
    double fMeasure = 0;
    double order = 0;
    double letters = 0;
    double exact = 0;
    double run = 0; ///< longest run of common stems, in tokens of the query
    double runWeight = 0;
    double score = 0;
    double alone = 0; ///< the score by its words and speaker, before fragments and neighbours had their say
    double fragment = 0; ///< best score of a quoted fragment found inside
    double support = 0; ///< by neighbouring statements
    double likeness = 0; ///< of what is meant, by the second look
    TextSpan part; ///< of the statement, where only a clause is answered
};

/// Looks for the passages of a transcript that answer a query. Remembers nothing between queries but buffers.
class Scorer {
public:
    explicit Scorer(const Context &context);

    /// The best passages, best first, no two covering one another by half. `speakers`: who is said to have said it,
    /// empty where unknown. `extra`: sentences to look at besides those that the index offers.
    [[nodiscard]] std::vector<Window> best(
        const Query &query, const QList<int> &speakers, std::span<const int> extra = {});
    /// The same among windows that hold one of these sentences alone.
    [[nodiscard]] std::vector<Window> bestAmong(
        const Query &query, const QList<int> &speakers, std::span<const int> sentences);
    /// What any stretch of words gets, whole sentences or not; `speaker` says them. Its place is left at 0.
    [[nodiscard]] Window measure(
        const Query &query, std::span<const Word> words, int speaker, const QList<int> &speakers);
    /// How well each word of the query is answered by these words: 0..1.
    [[nodiscard]] std::vector<float> answeredBy(const Query &query, std::span<const Word> words);
    /// How much of the query the words of sentences [first, last] answer, by weight.
    [[nodiscard]] double answered(const Query &query, int first, int last);
    /// Which words of the transcript answer a word.
    [[nodiscard]] RelatedWords &related() { return m_related; }

private:
    struct SentenceScore {
        int sentence;
        double used = 0; ///< weight of the sentence's words, each by its likeness to some token
        double coverage = 0; ///< of the query, by this sentence alone
    };

    std::vector<Window> ranked(const Query &query, const QList<int> &speakers);
    void forget();
    void findCandidates(const Query &query);
    void gain(std::span<const qint32> sentences, float gain);
    std::size_t scoreOf(const Query &query, int sentence);
    void makeWindows(int sentence);
    bool score(const Query &query, Window &window);
    bool mayBeAtEdge(const Query &query, int sentence) const;
    double coverageIn(const Query &query, int first, int last, int without = -1);
    void addF(Window &window) const;
    void addOrder(const Query &query, std::span<const Word> words, Window &window) const;
    void addLetters(const Query &query, std::vector<Window> &windows) const;
    void addSpeaker(const Query &query, Window &window, int speaker, const QList<int> &speakers) const;

    const TranscriptIndex &m_index;
    const Vocabulary &m_vocabulary;
    RelatedWords m_related;
    const Parameters &m_parameters;

    StemAnswers m_answers;
    std::vector<quint8> m_isThere; ///< per stem of the transcript: among the words that are looked at
    std::vector<float> m_gained; ///< per sentence
    std::vector<int> m_touched; ///< those that have gained something are the first ones
    std::size_t m_touchedCount = 0;
    std::vector<int> m_candidates;
    std::vector<int> m_scoreSlots; ///< per sentence
    std::vector<SentenceScore> m_scores;
    std::vector<float> m_best; ///< per score and token: the best likeness in the sentence
    std::vector<std::pair<int, int>> m_places; ///< first and last sentences of windows
};

/// Passages that overlap a better one by half go; `windows` is sorted by score first. At most `most` stay.
void keepBest(std::vector<Window> &windows, std::size_t most);

}
