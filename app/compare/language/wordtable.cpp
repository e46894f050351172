// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/wordtable.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace Crossread::Compare {

namespace {

constexpr quint32 tableMagic = 0x54575243; // "CRWT"
constexpr qsizetype linkSize = 6;

double probability(char byte)
{
    const double root = double(quint8(byte)) / 255;
    return root * root;
}

char byteOf(double probability)
{
    return char(quint8(std::lround(255 * std::sqrt(std::clamp(probability, 0., 1.)))));
}

}

std::shared_ptr<const WordTable> WordTable::open(const QString &path)
{
    const std::shared_ptr<WordTable> out(new WordTable);
    out->m_file.setFileName(path);
    if (!out->m_file.open(QIODevice::ReadOnly))
        return {};
    const uchar *bytes = out->m_file.map(0, out->m_file.size());
    if (!bytes)
        return {};
    out->m_table = QByteArrayView(reinterpret_cast<const char *>(bytes), out->m_file.size());
    return out->measure() ? out : nullptr;
}

std::shared_ptr<const WordTable> WordTable::fromBytes(const QByteArray &table)
{
    const std::shared_ptr<WordTable> out(new WordTable);
    out->m_bytes = table;
    out->m_table = out->m_bytes;
    return out->measure() ? out : nullptr;
}

/// Whether the parts fit the size. Numbers inside are held in their bounds where they are read.
bool WordTable::measure()
{
    if (m_table.size() < 16 || number(0) != tableMagic)
        return false;
    const qsizetype count = number(1);
    const qsizetype numbers = 2 + 2 * (count + 1);
    if (count == 0 || numbers * 4 > m_table.size())
        return false;
    m_count = quint32(count);
    m_text = numbers * 4;
    m_links = (m_text + number(2 + count) + 3) / 4 * 4;
    return m_links + qsizetype(number(2 + 2 * count + 1)) * linkSize == m_table.size();
}

quint32 WordTable::number(qsizetype index) const
{
    return qFromLittleEndian<quint32>(m_table.data() + index * 4);
}

QByteArrayView WordTable::keyAt(quint32 index) const
{
    const qsizetype begin = m_text + number(2 + index);
    const qsizetype end = m_text + number(2 + qsizetype(index) + 1);
    return begin <= end && end <= m_links ? m_table.sliced(begin, end - begin) : QByteArrayView();
}

qint64 WordTable::find(const QString &key) const
{
    const QByteArray wanted = key.toUtf8();
    const quint32 at = *std::ranges::partition_point(
        std::views::iota(quint32(0), m_count), [&](quint32 i) { return keyAt(i) < QByteArrayView(wanted); });
    return at < m_count && keyAt(at) == QByteArrayView(wanted) ? qint64(at) : -1;
}

std::vector<WordTable::Link> WordTable::linksOf(quint32 key) const
{
    std::vector<Link> out;
    const qsizetype starts = 2 + qsizetype(m_count) + 1;
    const qsizetype all = (m_table.size() - m_links) / linkSize;
    const qsizetype end = std::min<qsizetype>(all, number(starts + key + 1));
    for (qsizetype i = number(starts + key); i < end; ++i) {
        const char *link = m_table.data() + m_links + i * linkSize;
        const quint32 other = qFromLittleEndian<quint32>(link);
        if (other < m_count)
            out.push_back({other, probability(link[4]), probability(link[5])});
    }
    return out;
}

QString WordTable::stemOf(quint32 key) const
{
    const QByteArrayView text = keyAt(key);
    return QString::fromUtf8(text.sliced(text.indexOf(':') + 1));
}

QByteArray WordTable::bytesOf(const std::vector<Entry> &entries)
{
    QHash<QByteArray, quint32> numbers;
    for (const Entry &entry : entries)
        numbers.insert(entry.key, quint32(numbers.size()));
    QByteArray head;
    QByteArray starts;
    QByteArray text;
    QByteArray links;
    const auto append = [](QByteArray &to, quint32 number) {
        number = qToLittleEndian(number);
        to.append(reinterpret_cast<const char *>(&number), 4);
    };
    append(head, tableMagic);
    append(head, quint32(entries.size()));
    for (const Entry &entry : entries) {
        append(head, quint32(text.size()));
        append(starts, quint32(links.size() / linkSize));
        text += entry.key;
        for (const Entry::To &to : entry.links) {
            append(links, numbers.value(to.key));
            links += byteOf(to.given);
            links += byteOf(to.taken);
        }
    }
    append(head, quint32(text.size()));
    append(starts, quint32(links.size() / linkSize));
    text.append((4 - text.size() % 4) % 4, '\0');
    return head + starts + text + links;
}

}
