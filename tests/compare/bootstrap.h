// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <random>
#include <vector>

namespace Crossread::Test {

/// A mean, and where it would lie in 95 of 100 other choices of as many pairs.
struct Interval {
    double mean = 0;
    double low = 0;
    double high = 0;
};

/// By drawing the pairs anew, with replacement, always in the same way. `values`: one of each pair.
[[nodiscard]] inline Interval bootstrapped(const std::vector<double> &values)
{
    constexpr std::size_t draws = 2000;
    constexpr std::size_t tail = draws / 40;
    if (values.empty())
        return {};
    const auto meanOf = [&](auto &&next) {
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            sum += values[next(i)];
        return sum / double(values.size());
    };
    std::mt19937 random(1);
    std::vector<double> means;
    for (std::size_t i = 0; i < draws; ++i)
        means.push_back(meanOf([&](std::size_t) { return random() % values.size(); }));
    std::ranges::sort(means);
    return {meanOf([](std::size_t i) { return i; }), means[tail], means[draws - 1 - tail]};
}

}
