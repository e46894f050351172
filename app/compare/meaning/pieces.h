// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/meaning/modelfile.h"

#include <QHash>

#include <vector>

namespace Crossread::Compare {

/// Parts texts into the pieces of words that the encoder knows, the likeliest together (SentencePiece's unigram model, Kudo
/// 2018), as the model was taught with:
///
///   "Four days’ notice"  =>  "▁F" "our" "▁days" "’" "▁notice"
///
/// What no piece has is one piece "unknown" (0), however long.
class Pieces {
public:
    /// The file must outlive it.
    explicit Pieces(const ModelFile &model);

    [[nodiscard]] std::vector<int> of(QStringView text) const;

private:
    struct Edge {
        int piece = 0;
        int size = 1; ///< characters
    };
    [[nodiscard]] std::vector<Edge> edgesFrom(std::span<const char32_t> text) const;

    const ModelFile &m_model;
    // A tree of letters: of the beginnings of pieces the first is the empty one.
    QHash<std::pair<int, char32_t>, int> m_next; ///< the beginning that is one letter longer
    std::vector<int> m_pieces; ///< per beginning: the piece that it is all of, or -1
};

}
