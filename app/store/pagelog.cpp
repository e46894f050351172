// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages.h"

#include <QtEndian>

#include <array>
#include <map>

namespace Crossread::Store {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

constexpr qint64 headerSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr quint32 magic = 0x377f0682; // one more: checksums are big-endian

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

class Checksum {
public:
    explicit Checksum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }
    void add(QByteArrayView bytes)
    {
        const auto word = [this](const char *at) {
            return m_bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
        };
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_sums[0] += word(bytes.data() + at) + m_sums[1];
            m_sums[1] += word(bytes.data() + at + 4) + m_sums[0];
        }
    }
    [[nodiscard]] bool is(const QByteArray &bytes, qsizetype at) const
    {
        return number(bytes, at) == m_sums[0] && number(bytes, at + 4) == m_sums[1];
    }

private:
    bool m_bigEndian;
    std::array<quint32, 2> m_sums{};
};

}

Result<bool> applyLog(const QString &database, const QString &log)
{
    QFile from(log);
    if (!from.exists())
        return false;
    if (!from.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, log, from.errorString());
    const QByteArray header = from.read(headerSize);
    if (header.size() < headerSize || (number(header, 0) | 1U) != (magic | 1U))
        return false;
    const qint64 pageSize = number(header, 8);
    Checksum sum((number(header, 0) & 1U) != 0);
    sum.add(QByteArrayView(header).first(24));
    if (!sum.is(header, 24) || pageSize < 512 || pageSize > 65536)
        return false;

    // What is behind the last commit does not count.
    std::map<quint32, qint64> committed; // page number to where it lies in the log
    std::map<quint32, qint64> pending;
    quint32 pages = 0;
    for (;;) {
        const qint64 at = from.pos() + frameHeaderSize;
        const QByteArray frame = from.read(frameHeaderSize + pageSize);
        if (frame.size() < frameHeaderSize + pageSize || frame.sliced(8, 8) != header.sliced(16, 8))
            break;
        sum.add(QByteArrayView(frame).first(8));
        sum.add(QByteArrayView(frame).sliced(frameHeaderSize));
        if (!sum.is(frame, 16) || number(frame, 0) == 0)
            break;
        pending[number(frame, 0)] = at;
        if (number(frame, 4) == 0)
            continue;
        pages = number(frame, 4);
        for (const auto &[page, place] : std::exchange(pending, {}))
            committed[page] = place;
    }
    if (committed.empty())
        return false;
    QFile to(database);
    if (!to.open(QIODevice::ReadWrite))
        return failure(ErrorCode::NotWritable, database, to.errorString());
    for (const auto &[page, place] : committed) {
        if (page > pages)
            continue;
        from.seek(place);
        const QByteArray bytes = from.read(pageSize);
        if (!to.seek((page - 1) * pageSize) || to.write(bytes) != bytes.size())
            return failure(ErrorCode::DiskFull, database, to.errorString());
    }
    if (!to.resize(qint64(pages) * pageSize) || !to.flush())
        return failure(ErrorCode::DiskFull, database, to.errorString());
    return true;
}

}
