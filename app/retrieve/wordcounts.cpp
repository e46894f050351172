// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/wordcounts.h"

#include "retrieve/tokens.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Retrieve {

namespace {

/// x ln(x/expected); nothing where there is none.
double term(qint64 x, double expected)
{
    return x > 0 ? double(x) * std::log(double(x) / expected) : 0;
}

/// The words of a paragraph, without the label of a turn that begins there; none where somebody else speaks. Turns are whole
/// paragraphs.
QStringList wordsIn(const Core::Document &document, qsizetype paragraph, const Spoken &spoken)
{
    Core::TextSpan span = document.paragraphSpan(paragraph);
    if (const qsizetype turn = document.turnAt(span.begin); turn >= 0)
        span.begin = std::clamp(document.turns[turn].speech, span.begin, span.end);
    QStringList words;
    if (!spoken.has(span.begin))
        return words;
    for (const Token &token : tokensOf(document.textOf(span)))
        words.append(token.word);
    return words;
}

}

void WordCounts::add(const Core::Document &document, const SpokenBy &spokenBy)
{
    const Spoken spoken(document, spokenBy);
    for (qsizetype paragraph = 0; paragraph < document.paragraphs.size(); ++paragraph) {
        for (const QString &word : wordsIn(document, paragraph, spoken)) {
            ++words[word];
            ++total;
        }
    }
}

void WordCounts::add(const WordCounts &others)
{
    for (auto word = others.words.begin(); word != others.words.end(); ++word)
        words[word.key()] += *word;
    total += others.total;
}

double logLikelihood(qint64 a, qint64 c, qint64 b, qint64 d)
{
    if (c + d == 0)
        return 0;
    const double share = double(a + b) / double(c + d);
    return 2 * (term(a, double(c) * share) + term(b, double(d) * share));
}

QList<CountedWord> wordList(const WordCounts &counts)
{
    QList<CountedWord> list;
    for (auto word = counts.words.begin(); word != counts.words.end(); ++word)
        list.append({word.key(), *word});
    std::ranges::sort(list, {}, [](const CountedWord &one) { return std::pair(-one.count, one.word); });
    return list;
}

QList<CountedWord> keyWords(const WordCounts &counts, const WordCounts &reference)
{
    QList<CountedWord> list;
    const auto add = [&](const QString &word, qint64 here, qint64 there) {
        const double likelihood = logLikelihood(here, counts.total, there, reference.total);
        const bool isRarer = double(here) * double(reference.total) < double(there) * double(counts.total);
        list.append({word, here, there, isRarer ? -likelihood : likelihood});
    };
    for (auto word = counts.words.begin(); word != counts.words.end(); ++word)
        add(word.key(), *word, reference.words.value(word.key()));
    for (auto word = reference.words.begin(); word != reference.words.end(); ++word) {
        if (!counts.words.contains(word.key()))
            add(word.key(), 0, *word);
    }
    std::ranges::sort(list, {}, [](const CountedWord &one) { return std::tuple(-one.keyness, -one.count, one.word); });
    return list;
}

Collocations::Collocations(const QString &node, int window)
    : m_window(window)
{
    const QList<Token> tokens = tokensOf(node);
    m_node = tokens.isEmpty() ? QString() : tokens.first().word;
}

void Collocations::add(const Core::Document &document, const SpokenBy &spokenBy)
{
    const Spoken spoken(document, spokenBy);
    for (qsizetype paragraph = 0; paragraph < document.paragraphs.size(); ++paragraph) {
        const QStringList words = wordsIn(document, paragraph, spoken);
        // For each position the nearest node on either side, so that a word between two of them counts once.
        qsizetype before = -1;
        QList<qsizetype> nodes;
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (words[at] == m_node)
                nodes.append(at);
        }
        m_nodes += nodes.size();
        auto next = nodes.cbegin();
        for (qsizetype at = 0; at < words.size(); ++at) {
            ++m_counts.words[words[at]];
            ++m_counts.total;
            if (next != nodes.cend() && *next == at) {
                before = *next++;
                continue; // the word itself is in no window
            }
            const qsizetype fromLeft = before < 0 ? m_window + 1 : at - before;
            const qsizetype fromRight = next == nodes.cend() ? m_window + 1 : *next - at;
            if (std::min(fromLeft, fromRight) > m_window)
                continue;
            ++m_near;
            Near &near = m_together[words[at]];
            ++(fromRight < fromLeft ? near.left : near.right);
        }
    }
}

QList<Collocate> Collocations::collocates(qint64 least) const
{
    QList<Collocate> list;
    const qint64 others = m_counts.total - m_nodes; // positions that could be in a window
    for (auto word = m_together.begin(); word != m_together.end(); ++word) {
        const qint64 together = word->left + word->right;
        const qint64 count = m_counts.words.value(word.key());
        const double expected = double(count) * double(m_near) / double(others);
        if (together < least || double(together) <= expected)
            continue;
        // The 2×2 table: this word or another, within a window or not.
        const qint64 apart = count - together;
        const qint64 otherNear = m_near - together;
        const qint64 otherApart = others - m_near - apart;
        const auto expectedOf = [others](qint64 row, qint64 column) {
            return double(row) * double(column) / double(others);
        };
        const double likelihood = 2
            * (term(together, expected) + term(apart, expectedOf(count, others - m_near))
                + term(otherNear, expectedOf(others - count, m_near))
                + term(otherApart, expectedOf(others - count, others - m_near)));
        list.append({word.key(), together, word->left, count, likelihood, std::log2(double(together) / expected)});
    }
    std::ranges::sort(list, {}, [](const Collocate &one) { return std::pair(-one.logLikelihood, one.word); });
    return list;
}

}
