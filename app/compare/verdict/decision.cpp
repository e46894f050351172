// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/decision.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

constexpr double affinityPrior = .2; ///< the mean margin that is supposed before any statement tells
constexpr int affinityPriorCount = 3; ///< statements that this counts for
/// Told in quite other words an article comes no nearer than .25 to its own transcript, and none came nearer than .14 to
/// another's: beyond this there is nothing to be learned, and what one that quotes closely invents is no likelier.
constexpr double mostAffinity = .23;
constexpr double mostGap = .3; ///< a passage that is farther ahead of the next is no surer
constexpr double leastPrecision = .05; ///< keeps the logarithm from running away
constexpr double mostOwnMargin = .6; ///< that a statement says for the article's affinity
/// Between these, in which passages differ, more of it tells more.
constexpr double leastSupport = -.1;
constexpr double mostSupport = .3;
constexpr double leastMass = .2; ///< keeps the logarithm from running away
constexpr double wholeRun = .999; ///< of the statement's words
constexpr double leastRunWeight = .55; ///< about one rare word: "It will be." stands in many places
constexpr double literalConfidence = .9; ///< of what stands there in one run

bool counts(const Draft &draft)
{
    return draft.kind == StatementKind::Direct || draft.kind == StatementKind::Indirect;
}

double margin(const Case &entry)
{
    return entry.windows.empty()
        ? 0
        : std::clamp(entry.windows.front().score - noiseFloor(entry.windows), 0., mostOwnMargin);
}

}

void Affinity::add(const Draft &draft, const Case &entry)
{
    if (!counts(draft))
        return;
    m_sum += margin(entry);
    ++m_count;
}

double Affinity::without(const Draft &draft, const Case &entry) const
{
    const double own = counts(draft) ? margin(entry) : 0;
    const double mean =
        (m_sum - own + affinityPrior * affinityPriorCount) / (m_count - counts(draft) + affinityPriorCount);
    return std::min(mean, mostAffinity);
}

Features featuresOf(
    const Window &window, const Draft &draft, const Case &entry, double affinity, const Context &context)
{
    const bool isFragment = draft.kind == StatementKind::Fragment;
    Features out{};
    const auto set = [&](Feature feature, double value) { out[std::size_t(feature)] = value; };
    set(Feature::One, 1);
    set(Feature::Coverage, window.coverage);
    set(Feature::Exact, window.exact);
    set(Feature::Order, window.order);
    set(Feature::Letters, window.letters);
    set(Feature::Mass, std::log(leastMass + window.coverage * entry.query.weight));
    set(Feature::Fragment, window.fragment);
    set(Feature::Indirect, draft.kind == StatementKind::Indirect);
    set(Feature::Length, std::log(1. + entry.query.contentWords));
    set(Feature::Neighbours, std::clamp(window.support, leastSupport, mostSupport));
    set(Feature::Speaker, agreement(context.index.speakerOf(window.first), draft.attribution.speakers));
    set(Feature::Affinity, affinity);
    set(Feature::QuotedWords, isFragment);
    set(Feature::Likeness, window.likeness);
    // Words of a short statement stand somewhere in any very long sentence; a few quoted words are meant to.
    set(Feature::Thin, isFragment ? 0 : std::log(leastPrecision + window.precision));
    const double next = entry.windows.size() < 2 ? window.score - mostGap : entry.windows[1].score;
    set(Feature::Gap, std::min(mostGap, window.score - next));
    return out;
}

bool isLiteral(const Window &window)
{
    return window.run >= wholeRun && window.runWeight >= leastRunWeight;
}

double confidenceOf(const Features &features, bool literal, const Parameters &parameters)
{
    double z = 0;
    for (std::size_t f = 0; f < featureCount; ++f)
        z += features[f] * parameters.decision[f];
    const double confidence = 1 / (1 + std::exp(-z));
    return literal ? std::max(confidence, literalConfidence) : confidence;
}

}
