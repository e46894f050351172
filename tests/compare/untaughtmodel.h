// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/meaning/modelfile.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

/// A sentence encoder that needs nothing fetched.
namespace Crossread::Test {

/// Numbers as a trained model might have them, other ones each time, and the same in every run.
inline std::vector<float> numbers(int count)
{
    static std::mt19937 random(7);
    std::uniform_real_distribution<float> range(-.1F, .1F);
    std::vector<float> out(std::size_t(count), 0);
    std::ranges::generate(out, [&] { return range(random); });
    return out;
}

constexpr std::array pieceScores{0.F, 0.F, 0.F, 0.F, 0.F, 0.F, -3.F, -3.F, -3.F, -2.F, -2.F};
constexpr int fewPieces = int(pieceScores.size());

/// A model that was taught nothing, for all that does not ask what it knows.
inline QByteArray untaughtModel()
{
    namespace Shape = Compare::EncoderShape;
    constexpr std::array pieceScores{0.F, 0.F, 0.F, 0.F, 0.F, 0.F, -3.F, -3.F, -3.F, -2.F, -2.F};
    constexpr int fewPieces = int(pieceScores.size());
    Compare::ModelFile::Writer writer(
        {"?", "<s>", "</s>", "1", "2", "3", "\u2581", "a", "b", "ab", "\u2581a"}, pieceScores);
    const auto norm = [&](int size) {
        writer.add(std::vector<float>(std::size_t(size), 1));
        writer.add(numbers(size));
    };
    writer.addEmbeddings(numbers(fewPieces * Shape::words));
    writer.add(numbers(Shape::words / 2));
    writer.addMatrix(numbers(Shape::words * Shape::width), numbers(Shape::width), Shape::words);
    for (int l = 0; l < Shape::layers; ++l) {
        const int size = l == 0 ? Shape::words : Shape::width;
        norm(size);
        writer.addMatrix(numbers(size * 3 * size), numbers(3 * size), size);
        writer.addMatrix(numbers(size * Shape::width), numbers(Shape::width), size);
        norm(Shape::width);
        writer.addMatrix(numbers(Shape::width * Shape::inner), numbers(Shape::inner), Shape::width);
        writer.addMatrix(numbers(Shape::inner * Shape::width), numbers(Shape::width), Shape::inner);
    }
    writer.addMatrix(numbers(Shape::width * Shape::width), numbers(Shape::width), Shape::width);
    return writer.bytes();
}

}
