// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/fitting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace Crossread::Test {

using Compare::featureCount;
using Compare::Features;

namespace {

constexpr double foreignWeight = .15; ///< there are many, and much alike
constexpr double ridge = 1.0; ///< pull towards zero, in units of each feature's spread
constexpr int rounds = 60;

double dot(const Features &a, const Features &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.);
}

Features solve(std::array<Features, featureCount> matrix, Features vector)
{
    for (std::size_t i = 0; i < featureCount; ++i) {
        std::size_t pivot = i;
        for (std::size_t r = i + 1; r < featureCount; ++r)
            pivot = std::abs(matrix[r][i]) > std::abs(matrix[pivot][i]) ? r : pivot;
        std::swap(matrix[i], matrix[pivot]);
        std::swap(vector[i], vector[pivot]);
        for (std::size_t r = i + 1; r < featureCount; ++r) {
            const double factor = matrix[r][i] / matrix[i][i];
            for (std::size_t c = i; c < featureCount; ++c)
                matrix[r][c] -= factor * matrix[i][c];
            vector[r] -= factor * vector[i];
        }
    }
    for (std::size_t i = featureCount; i-- > 0;) {
        for (std::size_t c = i + 1; c < featureCount; ++c)
            vector[i] -= matrix[i][c] * vector[c];
        vector[i] /= matrix[i][i];
    }
    return vector;
}

/// What may speak only for a passage: a weight below zero would be chance.
bool speaksFor(std::size_t feature)
{
    using enum Compare::Feature;
    constexpr std::array either{One, Indirect, Length, QuotedWords};
    return std::ranges::find(either, Compare::Feature(feature)) == either.end();
}

using Used = std::array<bool, featureCount>;

/// Logistic regression by Newton's method, without the examples of one pair (-1: with all).
Features fittedWith(const QList<Example> &examples, int without, const Used &used)
{
    Features spread{};
    for (std::size_t f = 0; f < featureCount; ++f) {
        double sum = 0;
        double squares = 0;
        for (const Example &example : examples) {
            sum += example.features[f];
            squares += example.features[f] * example.features[f];
        }
        const double mean = sum / double(examples.size());
        spread[f] = std::max(1e-3, squares / double(examples.size()) - mean * mean);
    }
    Features weights{};
    for (int round = 0; round < rounds; ++round) {
        Features gradient{};
        std::array<Features, featureCount> hessian{};
        for (const Example &example : examples) {
            if (example.pair == without)
                continue;
            const double share = example.foreign ? foreignWeight : 1;
            const double p = 1 / (1 + std::exp(-dot(weights, example.features)));
            for (std::size_t f = 0; f < featureCount; ++f) {
                gradient[f] += share * (double(example.right) - p) * example.features[f];
                for (std::size_t g = 0; g < featureCount; ++g)
                    hessian[f][g] += share * p * (1 - p) * example.features[f] * example.features[g];
            }
        }
        for (std::size_t f = 0; f < featureCount; ++f) {
            const double pull = f == 0 ? 1e-6 : ridge * spread[f];
            gradient[f] -= pull * weights[f];
            hessian[f][f] += pull;
            if (used[f])
                continue;
            gradient[f] = 0;
            hessian[f] = {};
            for (auto &row : hessian)
                row[f] = 0;
            hessian[f][f] = 1;
        }
        const Features step = solve(hessian, gradient);
        for (std::size_t f = 0; f < featureCount; ++f)
            weights[f] += step[f];
    }
    return weights;
}

}

bool accepts(const Example &example, const Features &weights, double threshold)
{
    return example.literal
        || (!example.isOnePart && dot(weights, example.features) >= std::log(threshold / (1 - threshold)));
}

Features fitted(const QList<Example> &examples, int without)
{
    Used used;
    used.fill(true);
    for (;;) {
        const Features weights = fittedWith(examples, without, used);
        std::size_t worst = 0;
        for (std::size_t f = 1; f < featureCount; ++f) {
            if (speaksFor(f) && weights[f] < (worst == 0 ? 0 : weights[worst]))
                worst = f;
        }
        if (worst == 0)
            return weights;
        used[worst] = false;
    }
}

double confidenceOf(const Example &example, const Features &weights)
{
    return 1 / (1 + std::exp(-dot(weights, example.features)));
}

}
