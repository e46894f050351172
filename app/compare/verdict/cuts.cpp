// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/cuts.h"

#include <algorithm>
#include <ranges>

namespace Crossread::Compare {

namespace {

constexpr double leastContrast = .6; ///< between the shares of both sides of a splice that stand in one passage

/// How many words of each beginning of `ours` stand in `theirs` in the same order.
std::vector<int> commonToBeginnings(auto ours, auto theirs)
{
    std::vector<int> row(std::size_t(std::ranges::distance(theirs)) + 1, 0);
    std::vector<int> out{0};
    for (const Word &word : ours) {
        int diagonal = 0;
        std::size_t column = 1;
        for (const Word &other : theirs) {
            const int before = std::exchange(diagonal, row[column]);
            row[column] = word.stem == other.stem ? before + 1 : std::max(row[column], row[column - 1]);
            ++column;
        }
        out.push_back(row.back());
    }
    return out;
}

}

Cuts ellipsisCuts(const Case &entry)
{
    Cuts cuts{0};
    for (std::size_t i = 1; i < entry.words.size(); ++i) {
        if (entry.words[i].is(AfterEllipsis))
            cuts.push_back(i);
    }
    return cuts;
}

Cuts clauseCuts(const Case &entry)
{
    Cuts cuts;
    std::size_t at = 0;
    for (const Case::Clause &clause : entry.clauses)
        cuts.push_back(std::exchange(at, at + clause.query.tokens.size()));
    return cuts;
}

Cuts spliceCuts(const Case &entry, std::span<const Word> passage)
{
    const std::size_t count = entry.words.size();
    std::vector<double> weight(count + 1, 0); // of the first i words
    std::vector<double> inside(count + 1, 0); // what of it stands in the passage
    for (std::size_t i = 0; i < count; ++i) {
        const bool isThere = std::any_of(
            passage.begin(), passage.end(), [&](const Word &word) { return word.stem == entry.words[i].stem; });
        weight[i + 1] = weight[i] + double(entry.query.tokens[i].weight);
        inside[i + 1] = inside[i] + (isThere ? double(entry.query.tokens[i].weight) : 0);
    }
    const auto share = [&](std::size_t from, std::size_t to) {
        const double all = weight[to] - weight[from];
        return all > 0 ? (inside[to] - inside[from]) / all : 0;
    };
    std::size_t best = 0;
    double bestWorth = leastContrast;
    for (std::size_t i = 1; i < count; ++i) {
        const double worth = std::abs(share(0, i) - share(i, count));
        if (worth > bestWorth) {
            best = i;
            bestWorth = worth;
        }
    }
    return best == 0 ? Cuts() : Cuts{0, best};
}

std::size_t seamBetween(
    std::span<const Word> words, std::size_t cut, std::span<const Word> before, std::span<const Word> behind)
{
    const std::vector<int> commonBefore = commonToBeginnings(words, before);
    const std::vector<int> commonBehind = commonToBeginnings(words | std::views::reverse, behind | std::views::reverse);
    const auto worth = [&](std::size_t i) {
        const bool isMarked = words[i].is(AfterEllipsis) || words[i].is(AfterClauseMark);
        return std::pair(commonBefore[i] + commonBehind[words.size() - i], isMarked);
    };
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (worth(i) > worth(cut))
            cut = i;
    }
    return cut;
}

}
