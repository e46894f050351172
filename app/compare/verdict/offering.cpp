// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/offering.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t mostOffered = 5;
constexpr int fewestWordsOffered = 4; ///< with less of weight, any sentence with one of them would say the same again

/// People say a thing twice in a row, and reports draw on both: the score prefers the shorter one alone.
void growOverEcho(
    Window &window, const std::vector<Window> &offered, const Draft &draft, const Case &entry, Workbench &bench)
{
    const auto &sentences = bench.index.sentences();
    const double least = bench.parameters.echo * bench.answered(entry.query, window.first, window.last);
    const auto echoes = [&](int sentence) {
        if (sentence < 0 || sentence >= int(sentences.size())
            || sentences[std::size_t(sentence)].turn != sentences[std::size_t(window.first)].turn)
            return false;
        const bool free = std::none_of(offered.begin(), offered.end(),
            [&](const Window &other) { return other.first <= sentence && sentence <= other.last; });
        return free && bench.answered(entry.query, sentence, sentence) >= least;
    };
    if (echoes(window.first - 1))
        --window.first;
    else if (echoes(window.last + 1))
        ++window.last;
    else
        return;
    if (!window.part.isEmpty())
        return;
    const Window measured = bench.scorer.measure(entry.query, bench.index.wordsOf(window.first, window.last),
        bench.speakerOf(window), draft.attribution.speakers);
    window.coverage = measured.coverage;
    window.precision = measured.precision;
    window.exact = measured.exact;
    window.order = measured.order;
    window.letters = measured.letters;
}

}

std::vector<Window> windowsToOffer(const Draft &draft, const Case &entry, Workbench &bench)
{
    const auto count = std::ptrdiff_t(std::min(mostOffered, entry.windows.size()));
    std::vector<Window> windows(entry.windows.begin(), entry.windows.begin() + count);
    if (entry.query.contentWords < fewestWordsOffered)
        return windows;
    for (Window &window : windows)
        growOverEcho(window, windows, draft, entry, bench);
    return windows;
}

}
