// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning/meanings.h"

#include "core/atomicfile.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace Crossread::Compare {

namespace {

constexpr quint32 meaningsMagic = 0x564D5243; // "CRMV"
constexpr quint32 meaningsVersion = 1;
constexpr qsizetype headSize = 8;
constexpr qsizetype mostKept = 50'000; ///< texts in a file: 26 MB
constexpr qsizetype atOnce = 16; ///< texts; in a tenth of a second somebody may cancel
constexpr float mostOfByte = 127;

}

Meanings::Meanings(std::shared_ptr<const Encoder> encoder)
    : m_encoder(std::move(encoder))
{
}

Meanings::Key Meanings::keyOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    Key key{};
    std::memcpy(key.data(), hash.constData(), key.size());
    return key;
}

Meanings::Kept Meanings::kept(const MeaningVector &vector)
{
    float largest = 0;
    for (const float value : vector)
        largest = std::max(largest, std::abs(value));
    Kept out;
    out.scale = largest > 0 ? largest / mostOfByte : 1;
    std::ranges::transform(
        vector, out.values.begin(), [&](float value) { return qint8(std::lround(value / out.scale)); });
    return out;
}

MeaningVector Meanings::restored(const Kept &kept)
{
    MeaningVector out{};
    std::ranges::transform(kept.values, out.begin(), [&](qint8 value) { return float(value) * kept.scale; });
    return out;
}

bool Meanings::prepare(const QStringList &texts, const Step &step)
{
    QStringList part;
    const auto read = [&] {
        const std::vector<MeaningVector> vectors = m_encoder->encode(part);
        for (qsizetype i = 0; i < part.size(); ++i)
            m_known[keyOf(part[i])] = kept(vectors[std::size_t(i)]);
        m_hasNews = m_hasNews || !part.isEmpty();
        part.clear();
    };
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!m_known.contains(keyOf(texts[i])))
            part.append(texts[i]);
        if (part.size() >= atOnce)
            read();
        if (part.isEmpty() && !step(i, texts.size()))
            return false;
    }
    read();
    return step(texts.size(), texts.size());
}

MeaningVector Meanings::of(const QString &text)
{
    auto known = m_known.find(keyOf(text));
    if (known == m_known.end()) {
        known = m_known.emplace(keyOf(text), kept(m_encoder->encode({text}).front())).first;
        m_hasNews = true;
    }
    return restored(known->second);
}

void Meanings::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    constexpr qsizetype size = qsizetype(sizeof(Key) + sizeof(float)) + EncoderShape::width;
    std::array<quint32, 2> head{};
    if (bytes.size() < headSize || (bytes.size() - headSize) % size != 0)
        return;
    std::memcpy(head.data(), bytes.constData(), headSize);
    if (head != std::array{meaningsMagic, meaningsVersion})
        return;
    for (qsizetype at = headSize; at < bytes.size(); at += size) {
        Key key;
        Kept one;
        std::memcpy(key.data(), bytes.constData() + at, key.size());
        std::memcpy(&one.scale, bytes.constData() + at + sizeof(Key), sizeof(float));
        std::memcpy(one.values.data(), bytes.constData() + at + sizeof(Key) + sizeof(float), one.values.size());
        if (std::isfinite(one.scale))
            m_known.emplace(key, one);
    }
}

void Meanings::save(const QString &path)
{
    if (!m_hasNews || qsizetype(m_known.size()) > mostKept)
        return;
    const std::array head{meaningsMagic, meaningsVersion};
    QByteArray bytes(reinterpret_cast<const char *>(head.data()), headSize);
    for (const auto &[key, one] : m_known) {
        bytes.append(key.data(), qsizetype(key.size()));
        bytes.append(reinterpret_cast<const char *>(&one.scale), sizeof(float));
        bytes.append(reinterpret_cast<const char *>(one.values.data()), qsizetype(one.values.size()));
    }
    // It can be told anew at any time.
    m_hasNews = !Core::writeFileChecked(path, bytes, {});
}

}
