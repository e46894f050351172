// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning/matrix.h"

#include <algorithm>
#include <cstring>

namespace Crossread::Compare {

namespace {

// Eight numbers at once. The compiler makes one instruction of it where the processor has one, and more where not; so the
// same lines do on every machine.
using Lane [[gnu::vector_size(32)]] = float;
using WeightLane [[gnu::vector_size(16)]] = short;
constexpr int laneSize = 8;

// Wide values are never handed over by value: how that is done depends on the processor.
template <typename Vector, typename Number>
[[gnu::always_inline]] inline void load(Vector &out, const Number *from)
{
    std::memcpy(&out, from, sizeof(Vector));
}

template <typename Number>
[[gnu::always_inline]] inline void store(const Lane &values, Number *to)
{
    std::memcpy(to, &values, sizeof(Lane));
}

/// One panel for some rows at once: so many sums as the processor has room for.
template <int rows>
[[gnu::always_inline]] inline void multiply(const Matrix &matrix, int column, const float *in, float *out)
{
    const qint16 *weights = matrix.panels.data() + std::size_t(column) * std::size_t(matrix.inner);
    Lane left[rows] = {};
    Lane right[rows] = {};
    for (int k = 0; k < matrix.inner; ++k, weights += Matrix::panel) {
        WeightLane packed;
        load(packed, weights);
        const Lane first = __builtin_convertvector(packed, Lane);
        load(packed, weights + laneSize);
        const Lane second = __builtin_convertvector(packed, Lane);
        for (int r = 0; r < rows; ++r) {
            const float value = in[r * matrix.inner + k];
            left[r] += first * value;
            right[r] += second * value;
        }
    }
    const auto finish = [&](Lane *sums, int from) {
        Lane scale;
        Lane bias;
        load(scale, matrix.scales.data() + from);
        load(bias, matrix.bias.data() + from);
        for (int r = 0; r < rows; ++r)
            store(sums[r] * scale + bias, out + r * matrix.outer + from);
    };
    finish(left, column);
    finish(right, column + laneSize);
}

template <int atOnce>
[[gnu::always_inline]] inline void multiplyAll(const Matrix &matrix, const float *in, float *out, int rows)
{
    for (int column = 0; column < matrix.outer; column += Matrix::panel) {
        int row = 0;
        for (; row + atOnce <= rows; row += atOnce)
            multiply<atOnce>(matrix, column, in + row * matrix.inner, out + row * matrix.outer);
        for (; row < rows; ++row)
            multiply<1>(matrix, column, in + row * matrix.inner, out + row * matrix.outer);
    }
}

void multiplyPlainly(const Matrix &matrix, const float *in, float *out, int rows)
{
    multiplyAll<2>(matrix, in, out, rows);
}

#ifdef __x86_64__
[[gnu::target("avx2,fma")]] void multiplyWide(const Matrix &matrix, const float *in, float *out, int rows)
{
    multiplyAll<6>(matrix, in, out, rows);
}
#endif

}

void Matrix::apply(const float *in, float *out, int rows) const
{
#ifdef __x86_64__
    // A program for every machine is built for the oldest; most have had these since 2013, and are four times as quick by them.
    static const bool isWide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (isWide) {
        multiplyWide(*this, in, out, rows);
        return;
    }
#endif
    multiplyPlainly(*this, in, out, rows);
}

float product(std::span<const float> a, std::span<const float> b)
{
    Lane sums = {};
    Lane left;
    Lane right;
    for (std::size_t i = 0; i < a.size(); i += laneSize) {
        load(left, a.data() + i);
        load(right, b.data() + i);
        sums += left * right;
    }
    float out = 0;
    for (int i = 0; i < laneSize; ++i)
        out += sums[i];
    return out;
}

void addTimes(float factor, std::span<const float> row, std::span<float> sum)
{
    Lane added;
    Lane before;
    for (std::size_t i = 0; i < row.size(); i += laneSize) {
        load(added, row.data() + i);
        load(before, sum.data() + i);
        store(before + added * factor, sum.data() + i);
    }
}

}
