// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/hubs.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t fewestStatements = 4; ///< fewer have no average

}

void takeFromHubs(std::span<Case> cases, const Context &context)
{
    const double factor = context.parameters.hubFactor;
    if (factor == 0 || cases.size() < fewestStatements)
        return;
    std::vector<double> hubs(context.index.sentences().size(), 0);
    std::vector<double> best(hubs.size(), 0); // of one statement
    for (const Case &entry : cases) {
        for (const Window &window : entry.windows) {
            for (int s = window.first; s <= window.last; ++s)
                best[std::size_t(s)] = std::max(best[std::size_t(s)], window.score);
        }
        for (const Window &window : entry.windows) {
            for (int s = window.first; s <= window.last; ++s)
                hubs[std::size_t(s)] += std::exchange(best[std::size_t(s)], 0);
        }
    }
    for (Case &entry : cases) {
        for (Window &window : entry.windows) {
            double sum = 0;
            for (int s = window.first; s <= window.last; ++s)
                sum += hubs[std::size_t(s)];
            window.score -= factor * sum / double(window.last - window.first + 1) / double(cases.size());
        }
    }
}

}
