// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logstamp.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// In front of every stamp; nobody writes this into a memo.
constexpr QByteArrayView mark(R"({"mark":"crossread-7c1e0b5f9a2d4c68","session":")");
constexpr QByteArrayView markPrevious(R"(","previous":")");
constexpr QByteArrayView markAct(R"(","act":")");
constexpr qsizetype sessionDigits = 32;
constexpr qsizetype actDigits = 16;
constexpr qsizetype stampSize =
    mark.size() + sessionDigits + markPrevious.size() + sessionDigits + markAct.size() + actDigits;
const QByteArray noSession(sessionDigits, '0');

constexpr qint64 headerSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr quint32 magic = 0x377f0682; // or one more: its checksums are big-endian
constexpr quint32 smallestPage = 512;
constexpr quint32 largestPage = 65536;

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
    [[nodiscard]] bool is(const char *written) const
    {
        return qFromBigEndian<quint32>(written) == m_sums[0] && qFromBigEndian<quint32>(written + 4) == m_sums[1];
    }

private:
    [[nodiscard]] quint32 word(const char *at) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
    bool m_bigEndian;
    std::array<quint32, 2> m_sums{};
};

std::optional<LogStamp> stampAt(QByteArrayView bytes)
{
    qsizetype at = mark.size();
    const auto take = [&](qsizetype size) { return bytes.sliced(std::exchange(at, at + size), size).toByteArray(); };
    LogStamp stamp;
    stamp.session = take(sessionDigits);
    if (take(markPrevious.size()) != markPrevious)
        return {};
    stamp.previous = take(sessionDigits);
    if (take(markAct.size()) != markAct)
        return {};
    bool isNumber = false;
    stamp.act = take(actDigits).toLongLong(&isNumber);
    return isNumber ? std::optional(stamp) : std::nullopt;
}

std::optional<LogStamp> newer(const std::optional<LogStamp> &one, const std::optional<LogStamp> &other)
{
    return !other || (one && one->act >= other->act) ? one : other;
}

}

LogStamp LogStamp::after(const LogStamp &stamp, bool newSession)
{
    LogStamp next = stamp;
    ++next.act;
    if (newSession) {
        std::array<quint32, 4> words{};
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        next.previous = stamp.session;
        next.session = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
    }
    return next;
}

QByteArray LogStamp::toJson() const
{
    return mark + (session.isEmpty() ? noSession : session) + markPrevious + (previous.isEmpty() ? noSession : previous)
        + markAct + QByteArray::number(act).rightJustified(actDigits, '0') + "\"}";
}

std::optional<LogStamp> LogStamp::in(QByteArrayView bytes)
{
    std::optional<LogStamp> newest;
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
        if (at + stampSize <= bytes.size())
            newest = newer(newest, stampAt(bytes.sliced(at)));
    }
    return newest;
}

Result<Log> readLog(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Log();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, path, file.errorString());
    Log log;
    log.size = file.size();
    if (log.size == 0)
        return log;
    const QByteArray header = file.read(headerSize);
    log.readable = false;
    if (header.size() < headerSize)
        return log;
    const auto number = [](const QByteArray &from, qsizetype at) {
        return qFromBigEndian<quint32>(from.constData() + at);
    };
    const quint32 pageSize = number(header, 8);
    if ((number(header, 0) | 1U) != (magic | 1U) || pageSize < smallestPage || pageSize > largestPage)
        return log;
    Checksum sum((number(header, 0) & 1U) != 0);
    sum.add(QByteArrayView(header).first(24));
    log.readable = sum.is(header.constData() + 24);
    std::optional<LogStamp> pending;
    while (log.readable) {
        const QByteArray frame = file.read(frameHeaderSize + pageSize);
        const bool sameAge = frame.size() >= 16 && frame.sliced(8, 8) == header.sliced(16, 8);
        if (frame.size() < frameHeaderSize + pageSize) {
            log.whole = frame.isEmpty() || (frame.size() >= 16 && !sameAge);
            break;
        }
        sum.add(QByteArrayView(frame).first(8));
        sum.add(QByteArrayView(frame).sliced(frameHeaderSize));
        if (!sameAge || !sum.is(frame.constData() + 16) || number(frame, 0) == 0) {
            log.whole = !sameAge; // what an earlier use of the file has left behind counts for nothing
            break;
        }
        pending = newer(pending, LogStamp::in(QByteArrayView(frame).sliced(frameHeaderSize)));
        if (number(frame, 4) == 0)
            continue;
        ++log.commits;
        if (log.commits == 1)
            log.first = pending;
        log.last = newer(log.last, pending);
        pending.reset();
    }
    return log;
}

LogBelongs whereBelongs(const Log &log, const std::optional<LogStamp> &file, bool inUse)
{
    if (log.size > 0 && !log.readable)
        return LogBelongs::Elsewhere;
    if (log.commits == 0)
        return LogBelongs::Nowhere;
    if (file && log.last && log.last->session == file->session && log.last->act <= file->act)
        return LogBelongs::Already;
    if (!inUse)
        return LogBelongs::Elsewhere;
    if (!log.first || !log.last)
        return file ? LogBelongs::Elsewhere : LogBelongs::Unknown;
    const LogStamp from = file.value_or(LogStamp{noSession, noSession, 0});
    const bool follows = log.first->session == from.session
        ? log.first->act <= from.act + 1
        : log.first->previous == from.session && log.first->act == from.act + 1;
    return follows ? LogBelongs::Here : LogBelongs::Elsewhere;
}

}
