// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/wordtables/model.h"

#include <algorithm>
#include <unordered_map>

namespace Crossread::WordTables {

namespace {

constexpr int rounds = 4;
constexpr double leastProbability = .004;
constexpr double leastCount = 1e-4;
constexpr std::size_t linksKept = 24; ///< of one stem, the likeliest

/// All pairs of stems that stand in one pair of phrases, numbered once: to look them up again in each round would take most of
/// the time.
struct Links {
    std::vector<std::pair<int, int>> stems; ///< of the one language and the other
    std::vector<std::vector<int>> ofPairs; ///< per pair of phrases: links, each stem of the one with all of the other
};

Links linksIn(const std::vector<Pair> &pairs)
{
    Links out;
    std::unordered_map<quint64, int> numbers;
    for (const Pair &pair : pairs) {
        std::vector<int> &links = out.ofPairs.emplace_back();
        for (const int a : pair.from) {
            for (const int b : pair.to) {
                const quint64 key = quint64(quint32(a)) << 32 | quint32(b);
                const auto [it, isNew] = numbers.try_emplace(key, int(out.stems.size()));
                if (isNew)
                    out.stems.emplace_back(a, b);
                links.push_back(it->second);
            }
        }
    }
    return out;
}

enum class Direction : quint8 { Ahead, Back };

/// Per link: how likely its one stem is where the other stands.
std::vector<double> trained(
    const std::vector<Pair> &pairs, const Links &links, std::size_t stemCount, Direction direction)
{
    std::vector<double> known(links.stems.size(), 1);
    std::vector<double> counts(known.size());
    std::vector<double> totals(stemCount);
    const bool ahead = direction == Direction::Ahead;
    for (int round = 0; round < rounds; ++round) {
        std::ranges::fill(counts, 0);
        std::ranges::fill(totals, 0);
        for (std::size_t p = 0; p < pairs.size(); ++p) {
            const std::vector<int> &all = links.ofPairs[p];
            const std::size_t width = pairs[p].to.size();
            const std::size_t height = pairs[p].from.size();
            const auto link = [&](std::size_t given, std::size_t other) {
                return std::size_t(ahead ? all[given * width + other] : all[other * width + given]);
            };
            for (std::size_t other = 0; other < (ahead ? width : height); ++other) {
                double sum = 0;
                for (std::size_t given = 0; given < (ahead ? height : width); ++given)
                    sum += known[link(given, other)];
                for (std::size_t given = 0; sum > 0 && given < (ahead ? height : width); ++given) {
                    const std::size_t one = link(given, other);
                    const double count = pairs[p].weight * known[one] / sum;
                    if (count > leastCount) {
                        counts[one] += count;
                        totals[std::size_t(ahead ? links.stems[one].first : links.stems[one].second)] += count;
                    }
                }
            }
        }
        for (std::size_t one = 0; one < known.size(); ++one) {
            const double total = totals[std::size_t(ahead ? links.stems[one].first : links.stems[one].second)];
            known[one] = total > 0 ? counts[one] / total : 0;
            if (known[one] < leastProbability)
                known[one] = 0;
        }
    }
    return known;
}

}

std::vector<Compare::WordTable::Entry> linked(std::vector<Pair> pairs, const Stems &stems)
{
    std::sort(pairs.begin(), pairs.end(),
        [](const Pair &a, const Pair &b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    // What several entries say counts as often.
    std::vector<Pair> merged;
    for (Pair &pair : pairs) {
        if (!merged.empty() && merged.back() == pair)
            merged.back().weight += pair.weight;
        else
            merged.push_back(std::move(pair));
    }
    const Links all = linksIn(merged);
    const std::vector<double> ahead = trained(merged, all, stems.count(), Direction::Ahead);
    const std::vector<double> back = trained(merged, all, stems.count(), Direction::Back);
    struct Link {
        int other;
        double given;
        double taken;
    };
    std::unordered_map<int, std::vector<Link>> links;
    for (std::size_t i = 0; i < all.stems.size(); ++i) {
        const auto [a, b] = all.stems[i];
        std::vector<Link> &ofA = links[a];
        if (ahead[i] > 0)
            ofA.push_back({b, ahead[i], back[i]});
        std::vector<Link> &ofB = links[b];
        if (back[i] > 0)
            ofB.push_back({a, back[i], ahead[i]});
    }
    std::vector<Compare::WordTable::Entry> out;
    for (auto &[stem, list] : links) {
        std::sort(list.begin(), list.end(), [&](const Link &a, const Link &b) {
            return a.given != b.given ? a.given > b.given : stems.key(a.other) < stems.key(b.other);
        });
        list.resize(std::min(list.size(), linksKept));
        Compare::WordTable::Entry entry{stems.key(stem), {}};
        for (const Link &link : list)
            entry.links.push_back({stems.key(link.other), link.given, link.taken});
        out.push_back(std::move(entry));
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    return out;
}

}
