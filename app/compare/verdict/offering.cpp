// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/offering.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t mostOffered = 5; ///< passages that a reader looks through
constexpr int fewestWordsOffered = 4; ///< with less of weight, any sentence with one of them would say the same again

/// People say a thing twice in a row, and reports draw on both: the score prefers the shorter one alone.
class Echoes {
public:
    Echoes(const Draft &draft, const Case &entry, const Context &context, Scorer &scorer)
        : m_speakers(draft.attribution.speakers)
        , m_query(entry.query)
        , m_context(context)
        , m_scorer(scorer)
    {
    }

    void growOver(Window &window, const std::vector<Window> &offered)
    {
        const double least = m_context.parameters.echo * m_scorer.answered(m_query, window.first, window.last);
        const auto echoes = [&](int sentence) {
            const auto &sentences = m_context.index.sentences();
            if (sentence < 0 || sentence >= int(sentences.size())
                || sentences[std::size_t(sentence)].turn != sentences[std::size_t(window.first)].turn)
                return false;
            const bool free = std::none_of(offered.begin(), offered.end(),
                [&](const Window &other) { return other.first <= sentence && sentence <= other.last; });
            return free && m_scorer.answered(m_query, sentence, sentence) >= least;
        };
        if (echoes(window.first - 1))
            --window.first;
        else if (echoes(window.last + 1))
            ++window.last;
        else
            return;
        if (window.part.isEmpty())
            measure(window);
    }

private:
    void measure(Window &window)
    {
        const Window measured = m_scorer.measure(m_query, m_context.index.wordsOf(window.first, window.last),
            m_context.index.speakerOf(window.first), m_speakers);
        window.coverage = measured.coverage;
        window.precision = measured.precision;
        window.exact = measured.exact;
        window.order = measured.order;
        window.letters = measured.letters;
    }

    const QList<int> &m_speakers;
    const Query &m_query;
    const Context &m_context;
    Scorer &m_scorer;
};

}

std::vector<Window> windowsToOffer(const Draft &draft, const Case &entry, const Context &context, Scorer &scorer)
{
    const auto count = std::ptrdiff_t(std::min(mostOffered, entry.windows.size()));
    std::vector<Window> windows(entry.windows.begin(), entry.windows.begin() + count);
    if (entry.query.contentWords < fewestWordsOffered)
        return windows;
    Echoes echoes(draft, entry, context, scorer);
    for (Window &window : windows)
        echoes.growOver(window, windows);
    return windows;
}

}
