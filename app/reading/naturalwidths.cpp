// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "naturalwidths.h"

#include <QRawFont>

#include <algorithm>

namespace Crossread::Reading {

namespace {

constexpr int unitsPerEm = 2048;
constexpr ushort firstShaped = 0x20;
constexpr ushort pastShaped = 0x530; // Latin, Greek and Cyrillic come from the font; what follows by script

struct Range {
    int first;
    int past;
    qreal em;
};

constexpr Range byScript[] = {
    {0x0000, 0x0020, 0.0},
    {0x0020, 0x0530, 0.55},
    {0x0530, 0x0700, 0.45},
    {0x0700, 0x1100, 0.6},
    {0x1100, 0x1200, 1.0},
    {0x1200, 0x2000, 0.6},
    {0x2000, 0x2E80, 0.6},
    {0x2E80, 0xD800, 1.0},
    {0xD800, 0xE000, 0.6},
    {0xE000, 0xF900, 0.8},
    {0xF900, 0xFB00, 1.0},
    {0xFB00, 0xFE00, 0.45},
    {0xFE00, 0xFE10, 0.0},
    {0xFE10, 0xFE70, 0.8},
    {0xFE70, 0xFF00, 0.45},
    {0xFF00, 0x10000, 1.0},
};

}

NaturalWidths::NaturalWidths(const QFont &font)
    : m_advances(0x10000)
{
    for (const Range &range : byScript)
        std::fill(m_advances.begin() + range.first, m_advances.begin() + range.past, quint16(range.em * unitsPerEm));

    QString sample;
    sample.reserve(pastShaped - firstShaped);
    for (ushort unit = firstShaped; unit < pastShaped; ++unit)
        sample.append(QChar(unit));
    const QRawFont raw = QRawFont::fromFont(font);
    const QList<quint32> glyphs = raw.glyphIndexesForString(sample);
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
    if (!raw.isValid() || advances.size() != sample.size() || raw.pixelSize() <= 0)
        return;
    const qreal unit = unitsPerEm / raw.pixelSize();
    for (qsizetype index = 0; index < sample.size(); ++index) {
        if (glyphs[index] != 0)
            m_advances[firstShaped + size_t(index)] = quint16(advances[index].x() * unit);
    }
    // The few signs above that ordinary prose is full of.
    for (const ushort sign : {0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026}) {
        const QList<quint32> glyph = raw.glyphIndexesForString(QString(QChar(sign)));
        if (glyph.size() == 1 && glyph[0] != 0)
            m_advances[sign] = quint16(raw.advancesForGlyphIndexes(glyph).at(0).x() * unit);
    }
    // A raw font knows nothing of what is set between letters and words.
    const auto apart = quint16(std::max(0.0, font.letterSpacing()) * unit);
    const auto blank = quint16(std::max(0.0, font.wordSpacing()) * unit);
    for (quint16 &advance : m_advances)
        advance = quint16(advance + (advance > 0 ? apart : 0));
    m_advances[u' '] = quint16(m_advances[u' '] + blank);
}

float NaturalWidths::of(QStringView text) const
{
    quint64 sum = 0;
    for (const QChar unit : text)
        sum += m_advances[unit.unicode()];
    return float(sum) / unitsPerEm;
}

}
