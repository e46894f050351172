// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/synonyms.h"

#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <ranges>

namespace Crossread::Compare {

// Form: 32-bit little-endian numbers "CRSY", count n, then n + 1 offsets of stems and n + 1 indexes of pairs; the stems
// as UTF-8, sorted; from the next multiple of four the pairs, each stem number * 256 + weight (0..255).

namespace {

constexpr quint32 magic = 0x59535243;
constexpr qsizetype headerNumbers = 2;

QByteArrayView builtIn(const QString &path)
{
    const QResource resource(path);
    return resource.isValid()
        ? QByteArrayView(reinterpret_cast<const char *>(resource.data()), qsizetype(resource.size()))
        : QByteArrayView();
}

}

const Synonyms &Synonyms::english()
{
    static const Synonyms synonyms(builtIn(QStringLiteral(":/crossread/compare/synonyms.bin")));
    return synonyms;
}

const Synonyms &Synonyms::englishOpposites()
{
    static const Synonyms opposites(builtIn(QStringLiteral(":/crossread/compare/opposites.bin")));
    return opposites;
}

Synonyms::Synonyms(QByteArrayView table)
    : m_table(table)
{
    if (table.size() < 16 || number(0) != magic)
        return;
    const quint32 count = number(1);
    const qsizetype numbers = headerNumbers + 2 * (qsizetype(count) + 1);
    if (numbers * 4 > table.size())
        return;
    const qsizetype text = number(headerNumbers + count);
    const qsizetype pairs = number(headerNumbers + 2 * qsizetype(count) + 1);
    if ((numbers * 4 + text + 3) / 4 * 4 + pairs * 4 == table.size())
        m_count = count;
}

quint32 Synonyms::number(qsizetype index) const
{
    return qFromLittleEndian<quint32>(m_table.data() + index * 4);
}

QByteArrayView Synonyms::stemAt(quint32 index) const
{
    const qsizetype text = (headerNumbers + 2 * (qsizetype(m_count) + 1)) * 4;
    const quint32 begin = number(headerNumbers + index);
    return m_table.sliced(text + begin, number(headerNumbers + index + 1) - begin);
}

QList<Synonyms::Entry> Synonyms::of(const QString &stem) const
{
    const QByteArray wanted = stem.toUtf8();
    const quint32 at = *std::ranges::partition_point(
        std::views::iota(quint32(0), m_count), [&](quint32 i) { return stemAt(i) < QByteArrayView(wanted); });
    if (at == m_count || stemAt(at) != QByteArrayView(wanted))
        return {};
    const qsizetype indexes = headerNumbers + qsizetype(m_count) + 1;
    const qsizetype text = (indexes + m_count + 1) * 4;
    const qsizetype pairs = (text + number(headerNumbers + m_count) + 3) / 4;
    QList<Entry> out;
    for (quint32 i = number(indexes + at); i < number(indexes + at + 1); ++i) {
        const quint32 pair = number(pairs + i);
        out.append({QString::fromUtf8(stemAt(pair >> 8)), float(pair & 0xFF) / 255});
    }
    return out;
}

}
