// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning/encoder.h"

#include "core/datafolder.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 512; ///< pieces that go through a layer together
constexpr float leastSpread = 1e-6F;
constexpr float leastLength = 1e-12F;

using Numbers = std::vector<float>;

std::span<float> rowOf(Numbers &rows, int row, int size)
{
    return std::span(rows).subspan(std::size_t(row) * std::size_t(size), std::size_t(size));
}

/// Texts on their way through the model, their pieces one below the other.
class EncoderPass {
public:
    explicit EncoderPass(const ModelFile &model)
        : m_model(model)
    {
    }

    [[nodiscard]] int rowCount() const { return m_rows; }

    void add(std::vector<int> pieces)
    {
        pieces.resize(std::min<std::size_t>(pieces.size(), EncoderShape::longest));
        m_rows += int(pieces.size());
        m_texts.push_back(std::move(pieces));
    }

    /// Appends a vector for each text, and forgets them.
    void run(std::vector<MeaningVector> &out)
    {
        embed();
        for (std::size_t l = 0; l < m_model.layers().size(); ++l)
            passLayer(m_model.layers()[l], l == 0 ? EncoderShape::words : EncoderShape::width);
        pool(out);
        m_texts.clear();
        m_rows = 0;
    }

private:
    /// Each piece by itself, and where it stands.
    void embed()
    {
        constexpr int size = EncoderShape::words;
        const std::span<const float> frequencies = m_model.frequencies();
        m_state.resize(std::size_t(m_rows) * size);
        int row = 0;
        for (const std::vector<int> &text : m_texts) {
            for (std::size_t place = 0; place < text.size(); ++place) {
                const std::span<float> to = rowOf(m_state, row++, size);
                m_model.embed(text[place], to);
                // The model was taught with the meaning counted twice, and the place once.
                addTimes(1, to, to);
                for (std::size_t i = 0; i < frequencies.size(); ++i) {
                    to[i] += std::sin(float(place) * frequencies[i]);
                    to[i + frequencies.size()] += std::cos(float(place) * frequencies[i]);
                }
            }
        }
    }

    void passLayer(const EncoderLayer &layer, int size)
    {
        normalize(layer.beforeAttention, size);
        apply(layer.attention, m_normalized, m_asked);
        attend(size);
        apply(layer.afterAttention, m_told, m_added);
        if (size != EncoderShape::width) {
            apply(m_model.widening(), m_state, m_asked);
            m_state.swap(m_asked);
        }
        addToState();
        normalize(layer.beforeInner, EncoderShape::width);
        apply(layer.toInner, m_normalized, m_asked);
        for (float &value : m_asked)
            value = std::max(0.F, value);
        apply(layer.fromInner, m_asked, m_added);
        addToState();
    }

    void apply(const Matrix &matrix, const Numbers &in, Numbers &out) const
    {
        out.resize(std::size_t(m_rows) * std::size_t(matrix.outer));
        matrix.apply(in.data(), out.data(), m_rows);
    }

    void addToState() { std::ranges::transform(m_state, m_added, m_state.begin(), std::plus()); }

    void normalize(const Norm &norm, int size)
    {
        m_normalized.resize(m_state.size());
        for (int row = 0; row < m_rows; ++row) {
            const std::span<float> from = rowOf(m_state, row, size);
            const std::span<float> to = rowOf(m_normalized, row, size);
            float sum = 0;
            for (const float value : from)
                sum += value;
            const float mean = sum / float(size);
            float squares = 0;
            for (const float value : from)
                squares += (value - mean) * (value - mean);
            const float factor = 1 / std::sqrt(squares / float(size) + leastSpread);
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i] = (from[i] - mean) * factor * norm.scale[i] + norm.bias[i];
        }
    }

    /// Each piece is told what the others of its text offer, the more the better they answer what it asks.
    void attend(int size)
    {
        m_told.assign(std::size_t(m_rows) * std::size_t(size), 0);
        const int part = size / EncoderShape::heads;
        int first = 0;
        for (const std::vector<int> &text : m_texts) {
            for (int head = 0; head < EncoderShape::heads; ++head)
                attend(first, int(text.size()), head * part, size, part);
            first += int(text.size());
        }
    }

    void attend(int first, int count, int begin, int size, int part)
    {
        const float scale = 1 / std::sqrt(float(part));
        const auto numbers = [&](int row, int which) {
            return rowOf(m_asked, row, 3 * size).subspan(std::size_t(which * size + begin), std::size_t(part));
        };
        m_shares.resize(std::size_t(count));
        for (int row = first; row < first + count; ++row) {
            for (int other = 0; other < count; ++other)
                m_shares[std::size_t(other)] = scale * product(numbers(row, 0), numbers(first + other, 1));
            const float most = std::ranges::max(m_shares);
            float sum = 0;
            for (float &share : m_shares) {
                share = std::exp(share - most);
                sum += share;
            }
            const std::span<float> to = rowOf(m_told, row, size).subspan(std::size_t(begin), std::size_t(part));
            for (int other = 0; other < count; ++other)
                addTimes(m_shares[std::size_t(other)] / sum, numbers(first + other, 2), to);
        }
    }

    /// The mean of a text's pieces, as a direction.
    void pool(std::vector<MeaningVector> &out)
    {
        constexpr int size = EncoderShape::width;
        Numbers means(m_texts.size() * std::size_t(size), 0);
        Numbers last(means.size());
        int row = 0;
        for (std::size_t t = 0; t < m_texts.size(); ++t) {
            for (std::size_t i = 0; i < m_texts[t].size(); ++i)
                addTimes(1 / float(m_texts[t].size()), rowOf(m_state, row++, size), rowOf(means, int(t), size));
        }
        m_model.last().apply(means.data(), last.data(), int(m_texts.size()));
        for (std::size_t t = 0; t < m_texts.size(); ++t) {
            const std::span<float> from = rowOf(last, int(t), size);
            float squares = 0;
            for (float &value : from) {
                value = std::tanh(value);
                squares += value * value;
            }
            const float factor = 1 / std::sqrt(std::max(squares, leastLength));
            std::ranges::transform(from, out.emplace_back().begin(), [factor](float value) { return value * factor; });
        }
    }

    const ModelFile &m_model;
    std::vector<std::vector<int>> m_texts;
    int m_rows = 0;
    Numbers m_state;
    Numbers m_normalized;
    Numbers m_asked;
    Numbers m_told;
    Numbers m_added;
    Numbers m_shares;
};

}

double likeness(const MeaningVector &a, const MeaningVector &b)
{
    return double(product(a, b));
}

Encoder::Encoder(std::shared_ptr<const ModelFile> model)
    : m_model(std::move(model))
    , m_pieces(*m_model)
{
}

std::shared_ptr<const Encoder> Encoder::open(const QString &path)
{
    std::shared_ptr<const ModelFile> model = ModelFile::open(path);
    return model ? std::shared_ptr<const Encoder>(new Encoder(std::move(model))) : nullptr;
}

std::shared_ptr<const Encoder> Encoder::english()
{
    static const std::shared_ptr<const Encoder> shared = [] {
        const QString folder = Core::dataFolder(u"meaning"_s);
        return folder.isEmpty() ? nullptr : open(folder + u"/english.encoder"_s);
    }();
    return shared;
}

std::vector<MeaningVector> Encoder::encode(const QStringList &texts) const
{
    std::vector<MeaningVector> out;
    out.reserve(std::size_t(texts.size()));
    EncoderPass pass(*m_model);
    for (const QString &text : texts) {
        pass.add(m_pieces.of(text));
        if (pass.rowCount() >= mostRows)
            pass.run(out);
    }
    pass.run(out);
    return out;
}

}
