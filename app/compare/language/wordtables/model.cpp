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

/// Probability of b where a stands, by both numbers in one.
using Probabilities = std::unordered_map<quint64, double>;

quint64 both(int a, int b)
{
    return quint64(quint32(a)) << 32 | quint32(b);
}

Probabilities trained(const std::vector<Pair> &pairs, bool backwards)
{
    Probabilities known;
    const auto from = [&](const Pair &pair) -> const std::vector<int> & { return backwards ? pair.to : pair.from; };
    const auto to = [&](const Pair &pair) -> const std::vector<int> & { return backwards ? pair.from : pair.to; };
    for (const Pair &pair : pairs) {
        for (const int a : from(pair)) {
            for (const int b : to(pair))
                known[both(a, b)] = 1;
        }
    }
    for (int round = 0; round < rounds; ++round) {
        Probabilities counts;
        std::unordered_map<int, double> totals;
        counts.reserve(known.size());
        for (const Pair &pair : pairs) {
            for (const int b : to(pair)) {
                double all = 0;
                for (const int a : from(pair))
                    all += known[both(a, b)];
                if (all <= 0)
                    continue;
                for (const int a : from(pair)) {
                    const double count = pair.weight * known[both(a, b)] / all;
                    if (count > leastCount) {
                        counts[both(a, b)] += count;
                        totals[a] += count;
                    }
                }
            }
        }
        known.clear();
        for (const auto &[key, count] : counts) {
            const double probability = count / totals[int(key >> 32)];
            if (probability >= leastProbability)
                known[key] = probability;
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
    const Probabilities ahead = trained(merged, false);
    const Probabilities back = trained(merged, true);
    struct Link {
        int other;
        double given;
        double taken;
    };
    std::unordered_map<int, std::vector<Link>> links;
    const auto probability = [](const Probabilities &of, quint64 key) {
        const auto it = of.find(key);
        return it == of.end() ? 0. : it->second;
    };
    const auto collect = [&](const Probabilities &given, const Probabilities &taken) {
        for (const auto &[key, value] : given) {
            const int a = int(key >> 32);
            const int b = int(quint32(key));
            links[a].push_back({b, value, probability(taken, both(b, a))});
            links.try_emplace(b);
        }
    };
    collect(ahead, back);
    collect(back, ahead);
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
