// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/decision.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

constexpr double affinityPrior = .2;
constexpr int affinityPriorCount = 3;
constexpr double mostAffinity = .42; ///< an article that keeps closer to its transcript may invent as well
constexpr double literalConfidence = .9;

bool counts(const Draft &draft) { return draft.kind == StatementKind::Direct || draft.kind == StatementKind::Indirect; }

double margin(const Case &entry)
{
    return entry.windows.empty() ? 0 : std::clamp(entry.windows.front().score - noiseFloor(entry.windows), 0., .6);
}

/// Share of the statement's names and numbers that the passage lacks.
double missingNames(const Case &entry, Workbench &bench)
{
    const Window &window = entry.windows.front();
    int names = 0;
    int missing = 0;
    for (std::size_t t = 0; t < entry.query.tokens.size(); ++t) {
        const Query::Token &token = entry.query.tokens[t];
        const bool number = bench.vocabulary.stem(token.stem).number;
        if (!token.content || !(number || (t > 0 && entry.words[t].is(Capital))))
            continue;
        ++names;
        const auto &related = bench.related.of(token.stem);
        missing += std::none_of(related.begin(), related.end(), [&](const RelatedWords::Related &r) {
            const auto postings = bench.index.postings(r.stem);
            const auto at = std::lower_bound(postings.begin(), postings.end(), window.first);
            return at != postings.end() && *at <= window.last;
        });
    }
    return names > 0 ? double(missing) / names : 0;
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

Features featuresOf(const Draft &draft, const Case &entry, double affinity, Workbench &bench)
{
    const Window &window = entry.windows.front();
    Features out{};
    const auto set = [&](Feature feature, double value) { out[std::size_t(feature)] = value; };
    set(Feature::One, 1);
    set(Feature::Coverage, window.coverage);
    set(Feature::Exact, window.exact);
    set(Feature::Order, window.order);
    set(Feature::Letters, window.letters);
    set(Feature::Mass, std::log(.2 + window.coverage * entry.query.weight));
    set(Feature::Run, window.run);
    set(Feature::RunWeight, std::min(4., window.runWeight));
    set(Feature::Fragment, window.fragment);
    set(Feature::Margin, std::clamp(window.score - noiseFloor(entry.windows), -.1, .4));
    set(Feature::Indirect, draft.kind == StatementKind::Indirect);
    set(Feature::Length, std::log(1. + entry.query.contentWords));
    set(Feature::Neighbours, std::clamp(window.support, -.1, .3));
    set(Feature::Speaker, agreement(bench.speakerOf(window), draft.attribution.speakers));
    set(Feature::Affinity, affinity);
    set(Feature::Precision, window.precision);
    set(Feature::Names, missingNames(entry, bench));
    return out;
}

bool isLiteral(const Window &window) { return window.run >= .999 && window.runWeight >= .55; }

double confidenceOf(const Features &features, bool literal, const Parameters &parameters)
{
    double z = 0;
    for (std::size_t f = 0; f < featureCount; ++f)
        z += features[f] * parameters.decision[f];
    const double confidence = 1 / (1 + std::exp(-z));
    return literal ? std::max(confidence, literalConfidence) : confidence;
}

}
