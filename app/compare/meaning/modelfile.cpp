// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning/modelfile.h"

#include <QSysInfo>

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

constexpr quint32 modelMagic = 0x45535243; // "CRSE"
constexpr quint32 modelVersion = 1;
constexpr qsizetype partAlignment = 32; ///< bytes
constexpr qsizetype mostPieces = 1 << 20;
constexpr float mostOfWeight = 32767; ///< that a stored one can say

qsizetype aligned(qsizetype size)
{
    return (size + partAlignment - 1) / partAlignment * partAlignment;
}

}

/// Takes parts off the front. What is asked for behind the end is empty, and then all of it was wrong.
class ModelFile::Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    template <typename Number>
    std::span<const Number> take(qsizetype count)
    {
        const qsizetype size = count * qsizetype(sizeof(Number));
        if (!m_isWhole || count < 0 || size > m_bytes.size() - m_at) {
            m_isWhole = false;
            return {};
        }
        const auto *begin = reinterpret_cast<const Number *>(m_bytes.data() + m_at);
        m_at = std::min(m_bytes.size(), aligned(m_at + size));
        return {begin, std::size_t(count)};
    }

    Matrix matrix(int inner, int outer)
    {
        Matrix out{{}, {}, {}, inner, outer};
        out.panels = take<qint16>(qsizetype(inner) * outer);
        out.scales = take<float>(outer);
        out.bias = take<float>(outer);
        return out;
    }

    Norm norm(int size)
    {
        const auto scale = take<float>(size);
        return {scale, take<float>(size)};
    }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] bool isAtEnd() const { return m_isWhole && m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isWhole = true;
};

std::shared_ptr<const ModelFile> ModelFile::open(const QString &path)
{
    const std::shared_ptr<ModelFile> out(new ModelFile);
    out->m_file.setFileName(path);
    if (QSysInfo::ByteOrder != QSysInfo::LittleEndian || !out->m_file.open(QIODevice::ReadOnly))
        return {};
    const uchar *bytes = out->m_file.map(0, out->m_file.size());
    if (!bytes || !out->measure(QByteArrayView(reinterpret_cast<const char *>(bytes), out->m_file.size())))
        return {};
    return out;
}

bool ModelFile::measure(QByteArrayView bytes)
{
    Reader reader(bytes);
    const auto head = reader.take<quint32>(4);
    if (!reader.isWhole() || head[0] != modelMagic || head[1] != modelVersion || head[2] == 0 || head[2] > mostPieces)
        return false;
    const qsizetype pieces = head[2];
    m_starts = reader.take<quint32>(pieces + 1);
    m_scores = reader.take<float>(pieces);
    const auto text = reader.take<char>(head[3]);
    if (!reader.isWhole() || !std::ranges::is_sorted(m_starts) || m_starts.back() != head[3])
        return false;
    m_text = QByteArrayView(text.data(), qsizetype(text.size()));
    using namespace EncoderShape;
    m_embeddings = reader.take<qint16>(pieces * words);
    m_embeddingScales = reader.take<float>(pieces);
    m_frequencies = reader.take<float>(words / 2);
    m_widening = reader.matrix(words, width);
    for (int l = 0; l < EncoderShape::layers; ++l) {
        const int size = l == 0 ? words : width;
        EncoderLayer &layer = m_layers[std::size_t(l)];
        layer.beforeAttention = reader.norm(size);
        layer.attention = reader.matrix(size, 3 * size);
        layer.afterAttention = reader.matrix(size, width);
        layer.beforeInner = reader.norm(width);
        layer.toInner = reader.matrix(width, inner);
        layer.fromInner = reader.matrix(inner, width);
    }
    m_last = reader.matrix(width, width);
    return reader.isAtEnd();
}

QByteArrayView ModelFile::piece(qsizetype index) const
{
    const auto begin = qsizetype(m_starts[std::size_t(index)]);
    return m_text.sliced(begin, qsizetype(m_starts[std::size_t(index) + 1]) - begin);
}

void ModelFile::embed(int piece, std::span<float> out) const
{
    const auto row = m_embeddings.subspan(std::size_t(piece) * out.size(), out.size());
    const float scale = m_embeddingScales[std::size_t(piece)];
    std::ranges::transform(row, out.begin(), [scale](qint16 value) { return float(value) * scale; });
}

namespace {

/// What one step of a stored weight is worth, so that the largest value is as large as it can say.
float scaleOf(float largest)
{
    return largest > 0 ? largest / mostOfWeight : 1;
}

qint16 weightOf(float value, float scale)
{
    return qint16(std::lround(value / scale));
}

template <typename Number>
void appendTo(QByteArray &bytes, std::span<const Number> values)
{
    bytes.append(reinterpret_cast<const char *>(values.data()), qsizetype(values.size_bytes()));
}

}

void ModelFile::Writer::begin()
{
    m_bytes.append(aligned(m_bytes.size()) - m_bytes.size(), '\0');
}

ModelFile::Writer::Writer(const QList<QByteArray> &pieces, std::span<const float> scores)
{
    QByteArray text;
    QList<quint32> starts;
    for (const QByteArray &piece : pieces) {
        starts.append(quint32(text.size()));
        text += piece;
    }
    starts.append(quint32(text.size()));
    const std::array head{modelMagic, modelVersion, quint32(pieces.size()), quint32(text.size())};
    appendTo(m_bytes, std::span<const quint32>(head));
    begin();
    appendTo(m_bytes, std::span<const quint32>(starts));
    add(scores);
    begin();
    m_bytes += text;
}

void ModelFile::Writer::add(std::span<const float> values)
{
    begin();
    appendTo(m_bytes, values);
}

void ModelFile::Writer::addEmbeddings(std::span<const float> values)
{
    constexpr std::size_t size = EncoderShape::words;
    QList<qint16> out;
    QList<float> scales;
    for (std::size_t row = 0; row + size <= values.size(); row += size) {
        float largest = 0;
        for (std::size_t i = 0; i < size; ++i)
            largest = std::max(largest, std::abs(values[row + i]));
        scales.append(scaleOf(largest));
        for (std::size_t i = 0; i < size; ++i)
            out.append(weightOf(values[row + i], scales.back()));
    }
    begin();
    appendTo(m_bytes, std::span<const qint16>(out));
    add(scales);
}

void ModelFile::Writer::addMatrix(std::span<const float> values, std::span<const float> bias, int inner)
{
    const std::size_t outer = bias.size();
    QList<float> scales;
    for (std::size_t column = 0; column < outer; ++column) {
        float largest = 0;
        for (std::size_t row = 0; row < std::size_t(inner); ++row)
            largest = std::max(largest, std::abs(values[row * outer + column]));
        scales.append(scaleOf(largest));
    }
    QList<qint16> panels;
    panels.reserve(qsizetype(values.size()));
    for (std::size_t column = 0; column < outer; column += Matrix::panel) {
        for (std::size_t row = 0; row < std::size_t(inner); ++row) {
            for (std::size_t i = column; i < column + Matrix::panel; ++i)
                panels.append(weightOf(values[row * outer + i], scales[qsizetype(i)]));
        }
    }
    begin();
    appendTo(m_bytes, std::span<const qint16>(panels));
    add(scales);
    add(bias);
}

}
