// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/meaning/matrix.h"

#include <QFile>
#include <QString>

#include <array>
#include <memory>
#include <span>

namespace Crossread::Compare {

/// The sizes of the one model there is: the Universal Sentence Encoder, lite (Cer et al. 2018).
namespace EncoderShape {
constexpr int words = 256; ///< numbers of a piece of a word as it comes in
constexpr int width = 512; ///< of a piece behind the first layer, and of a text's vector
constexpr int inner = 1536; ///< in the middle of a layer
constexpr int heads = 4;
constexpr int layers = 2;
constexpr int longest = 128; ///< pieces; what a text has behind them is not read
}

/// Numbers that bring a row to mean 0 and spread 1, and then elsewhere.
struct Norm {
    std::span<const float> scale;
    std::span<const float> bias;
};

struct EncoderLayer {
    Norm beforeAttention;
    Matrix attention; ///< to what is asked, what is offered, and what is told, one behind the other
    Matrix afterAttention;
    Norm beforeInner;
    Matrix toInner;
    Matrix fromInner;
};

/// The sentence encoder's file: its vocabulary and its weights, mapped and read where they lie. The tool `sentencemodel`
/// makes it; numbers are of little-endian machines.
///
///   "CRSE", version, count of pieces, bytes of their text
///   where each piece's text begins, one more for the end; the scores; the text, UTF-8
///   embeddings of the pieces with a scale for each, frequencies of the places, the step from `words` to `width`
///   the layers as in EncoderLayer; the last step
///
/// Each of these begins at a multiple of 32 bytes.
class ModelFile {
public:
    /// nullptr where it cannot be read, or is none.
    [[nodiscard]] static std::shared_ptr<const ModelFile> open(const QString &path);

    [[nodiscard]] qsizetype pieceCount() const { return qsizetype(m_scores.size()); }
    [[nodiscard]] QByteArrayView piece(qsizetype index) const;
    /// The logarithm of how likely a piece is.
    [[nodiscard]] float score(qsizetype index) const { return m_scores[std::size_t(index)]; }

    /// Writes what a piece of a word means on its own to `out`, `words` numbers.
    void embed(int piece, std::span<float> out) const;
    [[nodiscard]] std::span<const float> frequencies() const { return m_frequencies; }
    [[nodiscard]] const Matrix &widening() const { return m_widening; }
    [[nodiscard]] const std::array<EncoderLayer, EncoderShape::layers> &layers() const { return m_layers; }
    [[nodiscard]] const Matrix &last() const { return m_last; }

    /// Puts such a file together, part by part and in the order above.
    class Writer {
    public:
        Writer(const QList<QByteArray> &pieces, std::span<const float> scores);
        void addEmbeddings(std::span<const float> values); ///< row by row
        void add(std::span<const float> values);
        void addMatrix(std::span<const float> values, std::span<const float> bias, int inner); ///< `inner` rows
        [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    private:
        void begin();
        QByteArray m_bytes;
    };

private:
    class Reader;
    ModelFile() = default;
    [[nodiscard]] bool measure(QByteArrayView bytes);

    QFile m_file;
    std::span<const quint32> m_starts;
    std::span<const float> m_scores;
    QByteArrayView m_text;
    std::span<const qint16> m_embeddings;
    std::span<const float> m_embeddingScales;
    std::span<const float> m_frequencies;
    Matrix m_widening;
    std::array<EncoderLayer, EncoderShape::layers> m_layers;
    Matrix m_last;
};

}
