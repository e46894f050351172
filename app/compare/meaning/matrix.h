// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>

namespace Crossread::Compare {

/// A step from `inner` numbers to `outer` ones: each of these is a weighted sum of those, and a number added to it. The
/// weights are whole numbers with a scale for each sum, in panels of 16 sums: weights of the first of the inner numbers for 16
/// sums, then those of the second.
struct Matrix {
    static constexpr int panel = 16;

    std::span<const qint16> panels;
    std::span<const float> scales;
    std::span<const float> bias;
    int inner = 0;
    int outer = 0;

    /// `rows` times the step: from in[rows][inner] to out[rows][outer].
    void apply(const float *in, float *out, int rows) const;
};

/// The sum of the products of two rows of the same length, a multiple of 8.
[[nodiscard]] float product(std::span<const float> a, std::span<const float> b);
/// Adds `factor` times `row` to `sum`; of the same length, a multiple of 8.
void addTimes(float factor, std::span<const float> row, std::span<float> sum);

}
