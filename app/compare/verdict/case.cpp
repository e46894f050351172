// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/case.h"

namespace Crossread::Compare {

Case caseOf(const Draft &draft, const Context &context)
{
    return {draft.words, makeQuery(draft.words, draft, context), {}, {}};
}

namespace {

/// Passages, best first, that are alike by chance: those before may be the source, those behind were not looked at closely.
constexpr std::size_t firstByChance = 5;
constexpr std::size_t endByChance = 12;

}

double noiseFloor(const std::vector<Window> &windows)
{
    double sum = 0;
    int count = 0;
    for (std::size_t w = firstByChance; w < std::min(endByChance, windows.size()); ++w, ++count)
        sum += windows[w].score;
    return count > 0 ? sum / count : 0;
}

int agreement(int speaker, const QList<int> &named)
{
    if (named.isEmpty())
        return 0;
    return named.contains(speaker) ? 1 : -1;
}

}
