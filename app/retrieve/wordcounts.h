// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "retrieve/spoken.h"

#include <QHash>

namespace Crossread::Retrieve {

/// How often words are used, counted as tokensOf() parts them. The label of a turn ("Mr. Smith:") is no word of anybody.
struct WordCounts {
    QHash<QString, qint64> words;
    qint64 total = 0;

    void add(const Core::Document &document, const SpokenBy &spokenBy = {});
    void add(const WordCounts &others);
    friend bool operator==(const WordCounts &, const WordCounts &) = default;
};

/// Dunning's log-likelihood of two frequencies in two bodies of text, as P. Rayson and R. Garside give it for corpora
/// ("Comparing corpora using frequency profiling", Workshop on Comparing Corpora, ACL 2000): with a of c words here and b of
/// d words there, E1 = c(a+b)/(c+d), E2 = d(a+b)/(c+d), 2(a ln(a/E1) + b ln(b/E2)). 3.84 is p < 0.05, 6.63 p < 0.01,
/// 10.83 p < 0.001, 15.13 p < 0.0001.
[[nodiscard]] double logLikelihood(qint64 a, qint64 c, qint64 b, qint64 d);

/// One word of a list.
struct CountedWord {
    QString word;
    qint64 count = 0;
    qint64 elsewhere = 0; ///< in what it is held against
    double keyness = 0; ///< log-likelihood; negative where it is rarer here than there
    friend bool operator==(const CountedWord &, const CountedWord &) = default;
};
/// The most frequent first; those of the same frequency by the alphabet.
[[nodiscard]] QList<CountedWord> wordList(const WordCounts &counts);
/// The most telling first; words of both are in it.
[[nodiscard]] QList<CountedWord> keyWords(const WordCounts &counts, const WordCounts &reference);

/// A word that stands near another one.
struct Collocate {
    QString word;
    qint64 together = 0; ///< how often within the window
    qint64 left = 0; ///< of these, before it
    qint64 count = 0; ///< how often in all
    double logLikelihood =
        0; ///< Dunning's G², of the 2×2 table of positions within windows and outside against this word and others
    double mutualInformation = 0; ///< log2(observed / expected)
};
/// Positions near a word, counted over however many texts.
class Collocations {
public:
    /// `window`: words on each side, within a paragraph.
    explicit Collocations(const QString &node, int window);
    void add(const Core::Document &document, const SpokenBy &spokenBy = {});
    [[nodiscard]] qint64 nodes() const { return m_nodes; } ///< how often the word itself is there
    /// Those that stand there more often than elsewhere, by log-likelihood; at least `least` times.
    [[nodiscard]] QList<Collocate> collocates(qint64 least) const;

private:
    QString m_node;
    int m_window;
    qint64 m_nodes = 0;
    qint64 m_near = 0; ///< positions within windows, each once
    WordCounts m_counts;
    struct Near {
        qint64 left = 0;
        qint64 right = 0;
    };
    QHash<QString, Near> m_together;
};

}
