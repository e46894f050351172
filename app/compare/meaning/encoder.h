// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/meaning/pieces.h"

#include <QStringList>

namespace Crossread::Compare {

/// What an English text means, as a direction: the nearer two of them, the more alike what is meant. Length 1.
using MeaningVector = std::array<float, EncoderShape::width>;

/// How near: 1 the same, about 0 nothing in common.
[[nodiscard]] double likeness(const MeaningVector &a, const MeaningVector &b);

/// Tells what English sentences mean, by the Universal Sentence Encoder, lite (Cer et al. 2018): two layers of a
/// transformer over pieces of words. It runs here, in memory of some megabytes, and asks nobody. It may be used from any
/// thread.
class Encoder {
public:
    /// Shared, from Core::dataFolder("meaning"); nullptr where the model is not at hand.
    [[nodiscard]] static std::shared_ptr<const Encoder> english();
    [[nodiscard]] static std::shared_ptr<const Encoder> open(const QString &path);

    /// One vector for each text. Of a text it reads about a hundred words. A few dozens at once are quicker than one by one.
    [[nodiscard]] std::vector<MeaningVector> encode(const QStringList &texts) const;
    [[nodiscard]] std::vector<int> piecesOf(QStringView text) const { return m_pieces.of(text); }

private:
    explicit Encoder(std::shared_ptr<const ModelFile> model);

    std::shared_ptr<const ModelFile> m_model;
    Pieces m_pieces;
};

}
