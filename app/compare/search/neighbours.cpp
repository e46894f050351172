// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/neighbours.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

constexpr int nextReach = 3; ///< sentences; so near a passage goes on from the one before it
constexpr double farther = 6; ///< sentences behind that in which the kinship falls to a third
constexpr double turnedRound = .6; ///< kinship of what was said before, though it is told after
constexpr double farthestBefore = 4; ///< sentences in which that falls to a third
constexpr double otherTurn = .3; ///< factor where somebody else has spoken in between

/// How well b's place goes on from a's: 1 for the next sentences, less with distance, least in another turn.
double kinship(const Window &a, const Window &b, const TranscriptIndex &index)
{
    const int distance = b.first - a.last;
    double k = 0;
    if (b.first >= a.first && distance <= nextReach)
        k = 1;
    else if (distance > nextReach)
        k = std::exp(-(distance - nextReach) / farther);
    else
        k = turnedRound * std::exp(-std::abs(double(b.last - a.first)) / farthestBefore);
    const auto &sentences = index.sentences();
    return sentences[std::size_t(a.first)].turn == sentences[std::size_t(b.first)].turn ? k : otherTurn * k;
}

using Values = std::vector<double>; ///< of the best chain that ends here, per passage; the last is for "no passage"
enum class Direction : quint8 { Ahead, Back };

/// Chains of passages, one for each statement, from the first statement on or from the last one back.
class Chains {
public:
    Chains(const QList<Neighbour> &statements, const TranscriptIndex &index, const Parameters &parameters)
        : m_statements(statements)
        , m_index(index)
        , m_parameters(parameters)
    {
    }

    /// What the chain up to a statement is worth, itself not counted; `values`: the same of the statement `from` next to it.
    [[nodiscard]] Values next(qsizetype from, Values values, Direction direction) const
    {
        const Neighbour &one = m_statements[from];
        for (std::size_t i = 0; i < one.windows->size(); ++i)
            values[i] += (*one.windows)[i].score;
        values.back() += m_parameters.noneValue;
        return direction == Direction::Ahead ? step(one, m_statements[from + 1], values, direction)
                                             : step(m_statements[from - 1], one, values, direction);
    }

    [[nodiscard]] Values first(qsizetype statement) const
    {
        return Values(m_statements[statement].windows->size() + 1, 0);
    }

private:
    [[nodiscard]] double bond(const Neighbour &a, const Neighbour &b) const
    {
        if (a.paragraph != b.paragraph)
            return m_parameters.sameArticle;
        return a.direct && b.direct ? m_parameters.sameQuotation : m_parameters.sameParagraph;
    }

    /// `before` stands before `behind` in the article.
    [[nodiscard]] Values step(
        const Neighbour &before, const Neighbour &behind, const Values &values, Direction direction) const
    {
        const bool ahead = direction == Direction::Ahead;
        const std::vector<Window> &from = ahead ? *before.windows : *behind.windows;
        const std::vector<Window> &to = ahead ? *behind.windows : *before.windows;
        const double worth = bond(before, behind);
        Values out(to.size() + 1, *std::max_element(values.begin(), values.end()));
        for (std::size_t i = 0; i < to.size(); ++i) {
            for (std::size_t j = 0; j < from.size(); ++j) {
                const double k = ahead ? kinship(from[j], to[i], m_index) : kinship(to[i], from[j], m_index);
                out[i] = std::max(out[i], values[j] + worth * k);
            }
        }
        return out;
    }

    const QList<Neighbour> &m_statements;
    const TranscriptIndex &m_index;
    const Parameters &m_parameters;
};

}

bool addSupport(
    const QList<Neighbour> &statements, const TranscriptIndex &index, const Parameters &parameters, Phase &phase)
{
    const Chains chains(statements, index, parameters);
    const qsizetype count = statements.size();
    // What the chain before and behind each passage is worth, the passage itself not counted.
    std::vector<Values> before;
    std::vector<Values> behind;
    behind.resize(std::size_t(count));
    for (qsizetype i = 0; i < count; ++i) {
        if (!phase.goOn(i, 2 * count))
            return false;
        before.push_back(i == 0 ? chains.first(i) : chains.next(i - 1, before.back(), Direction::Ahead));
    }
    for (qsizetype i = count; i-- > 0;) {
        if (!phase.goOn(2 * count - i, 2 * count))
            return false;
        behind[std::size_t(i)] =
            i + 1 == count ? chains.first(i) : chains.next(i + 1, behind[std::size_t(i) + 1], Direction::Back);
    }
    for (std::size_t i = 0; i < std::size_t(count); ++i) {
        std::vector<Window> &windows = *statements[qsizetype(i)].windows;
        for (std::size_t w = 0; w < windows.size(); ++w)
            windows[w].support = before[i][w] + behind[i][w] - before[i].back() - behind[i].back();
    }
    return true;
}

}
