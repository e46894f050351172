// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/encodingguess.h"

#include "import/text/letterstatistics.h"

#include <algorithm>
#include <array>

#include <QStringDecoder>

#include <KEncodingProber>

namespace Crossread::Import {

namespace {

constexpr qsizetype sampleSize = 1 << 18;

bool isHigh(char byte)
{
    return (static_cast<unsigned char>(byte) & 0x80) != 0;
}

// The prober is slow and learns only from bytes above ASCII: it gets the lines that have some.
QByteArray tellingLines(QByteArrayView bytes)
{
    QByteArray sample;
    for (auto high = std::find_if(bytes.begin(), bytes.end(), isHigh);
        high != bytes.end() && sample.size() < sampleSize;) {
        const auto begin = std::find(std::make_reverse_iterator(high), bytes.rend(), '\n').base();
        const auto end = std::find(high, bytes.end(), '\n');
        sample.append(bytes.sliced(begin - bytes.begin(), std::min<qsizetype>(end - begin, sampleSize))).append('\n');
        high = std::find_if(end, bytes.end(), isHigh);
    }
    return sample;
}

bool isEastAsian(QStringView name)
{
    return std::ranges::any_of(std::array<QLatin1StringView, 5>{QLatin1StringView("GB"), QLatin1StringView("Big5"),
                                   QLatin1StringView("Shift"), QLatin1StringView("EUC"), QLatin1StringView("ISO-2022")},
        [&](QLatin1StringView start) { return name.startsWith(start, Qt::CaseInsensitive); });
}

}

std::optional<EncodingGuess> wideEncoding(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), sampleSize) & ~qsizetype(3));
    const qsizetype quads = sample.size() / 4;
    if (quads < 2)
        return std::nullopt;
    std::array<qsizetype, 4> nuls{};
    std::array<std::array<qsizetype, 256>, 2> counts{}; // of each byte at even and odd places
    for (qsizetype i = 0; i < sample.size(); ++i) {
        nuls[size_t(i & 3)] += sample[i] == 0;
        ++counts[size_t(i & 1)][static_cast<unsigned char>(sample[i])];
    }
    // Every UTF-32 unit has a NUL at its far end, and nearly always a second one.
    if (bytes.size() % 4 == 0 && nuls[3] == quads && nuls[2] * 10 >= quads * 9 && nuls[0] * 10 < quads)
        return EncodingGuess{QStringLiteral("UTF-32LE"), 0.95};
    if (bytes.size() % 4 == 0 && nuls[0] == quads && nuls[1] * 10 >= quads * 9 && nuls[3] * 10 < quads)
        return EncodingGuess{QStringLiteral("UTF-32BE"), 0.95};
    // In UTF-16 the far bytes are NUL for blanks and punctuation, whatever the script, and else one or two values.
    const auto isFar = [&](size_t far) {
        const qsizetype zeros = counts[far][0];
        const qsizetype most = *std::max_element(counts[far].begin() + 1, counts[far].end());
        return zeros * 5 >= quads && (zeros + most) * 10 >= quads * 2 * 8 && counts[1 - far][0] * 20 <= zeros;
    };
    if (bytes.size() % 2 == 0 && isFar(1))
        return EncodingGuess{QStringLiteral("UTF-16LE"), 0.9};
    if (bytes.size() % 2 == 0 && isFar(0))
        return EncodingGuess{QStringLiteral("UTF-16BE"), 0.9};
    return std::nullopt;
}

bool isOtherFile(QByteArrayView bytes)
{
    using namespace Qt::StringLiterals;
    static const std::array<QByteArray, 17> magics{"%PDF-"_ba, "PK\x03\x04"_ba, "\x89PNG"_ba, "GIF8"_ba,
        "\xFF\xD8\xFF"_ba,
        "\x7F"
        "ELF"_ba,
        "\x1F\x8B"_ba, "SQLite format 3"_ba, "\xD0\xCF\x11\xE0"_ba, "{\\rtf"_ba, "BZh9"_ba,
        "\xFD"
        "7zXZ"_ba,
        "7z\xBC\xAF"_ba, "OggS"_ba, "ID3"_ba, "RIFF"_ba, "\x28\xB5\x2F\xFD"_ba};
    return std::ranges::any_of(magics, [&](const QByteArray &magic) { return bytes.startsWith(magic); });
}

bool looksBinary(QByteArrayView bytes, bool utf8)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), sampleSize));
    const auto isControl = [](char c) {
        return (c >= 0 && c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1b) || c == 0x7f;
    };
    const qsizetype controls = std::ranges::count_if(sample, isControl);
    return utf8 ? controls > 16 && controls * 10 > sample.size() * 3 : controls > 1 && controls * 50 > sample.size();
}

EncodingGuess probableEncoding(QByteArrayView bytes)
{
    const QByteArray sample = tellingLines(bytes);
    KEncodingProber prober(KEncodingProber::Universal);
    prober.feed(sample);
    const QString name = QString::fromLatin1(prober.encoding());
    const double confidence = std::clamp(double(prober.confidence()), 0.0, 0.99);
    // The prober knows the languages that take several bytes for a character; among the others letters tell better.
    if (confidence >= 0.9 && isEastAsian(name) && QStringDecoder(name).isValid())
        return {name, confidence};
    if (const auto guess = encodingByLetters(sample))
        return *guess;
    // Below this the prober's word is worth less than the most common encoding of the West.
    if (confidence < 0.2 || name.compare(QLatin1StringView("UTF-8"), Qt::CaseInsensitive) == 0
        || !QStringDecoder(name).isValid())
        return {QStringLiteral("windows-1252"), 0.2};
    return {name, confidence};
}

}
