// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logframes.h"

#include <QFile>
#include <QtEndian>

#include <array>

namespace Crossread::Store {

using namespace Core;

namespace {

constexpr qint64 headerSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr qsizetype saltAt = 16; // in the header; the same eight bytes stand in each frame that counts
constexpr qsizetype frameSaltAt = 8;
constexpr qsizetype saltSize = 8;
constexpr quint32 magic = 0x377f0682; // or one more: its checksums are big-endian
constexpr quint32 smallestPage = 512;
constexpr quint32 largestPage = 65536;

quint32 number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

class Checksum {
public:
    explicit Checksum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }
    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_sums[0] += word(bytes.data() + at) + m_sums[1];
            m_sums[1] += word(bytes.data() + at + 4) + m_sums[0];
        }
    }
    [[nodiscard]] bool is(QByteArrayView bytes, qsizetype at) const
    {
        return number(bytes, at) == m_sums[0] && number(bytes, at + 4) == m_sums[1];
    }

private:
    [[nodiscard]] quint32 word(const char *at) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
    bool m_bigEndian;
    std::array<quint32, 2> m_sums{};
};

}

Result<LogEnd> forEachFrame(const QString &path, const std::function<void(const LogFrame &)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || (number(header, 0) | 1U) != (magic | 1U))
        return LogEnd::NoLog;
    const quint32 pageSize = number(header, 8);
    Checksum sum((number(header, 0) & 1U) != 0);
    sum.add(QByteArrayView(header).first(24));
    if (pageSize < smallestPage || pageSize > largestPage || !sum.is(header, 24))
        return LogEnd::NoLog;
    const QByteArrayView salt = QByteArrayView(header).sliced(saltAt, saltSize);
    for (;;) {
        const qint64 at = file.pos() + frameHeaderSize;
        const QByteArray frame = file.read(frameHeaderSize + pageSize);
        const bool tells = frame.size() >= frameSaltAt + saltSize;
        const bool isOfNow = tells && QByteArrayView(frame).sliced(frameSaltAt, saltSize) == salt;
        if (frame.size() < frameHeaderSize + pageSize)
            return frame.isEmpty() || (tells && !isOfNow) ? LogEnd::Whole : LogEnd::Cut;
        const QByteArrayView bytes = QByteArrayView(frame).sliced(frameHeaderSize);
        sum.add(QByteArrayView(frame).first(8));
        sum.add(bytes);
        if (!isOfNow || !sum.is(frame, 16) || number(frame, 0) == 0)
            return isOfNow ? LogEnd::Cut : LogEnd::Whole;
        visit({number(frame, 0), number(frame, 4), at, bytes});
    }
}

}
