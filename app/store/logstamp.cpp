// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logstamp.h"

#include "store/logframes.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// In front of every stamp; nobody writes this into a memo.
constexpr QByteArrayView mark(R"({"mark":"crossread-7c1e0b5f9a2d4c68","session":")");
constexpr QByteArrayView markPrevious(R"(","previous":")");
constexpr QByteArrayView markAct(R"(","act":")");
constexpr QByteArrayView markHolds(R"(","holds":")");
constexpr qsizetype sessionDigits = 32;
constexpr qsizetype actDigits = 16;
constexpr qsizetype stampSize =
    mark.size() + sessionDigits + markPrevious.size() + sessionDigits + markAct.size() + actDigits;
constexpr qint64 highestStamp = qint64(1) << 52; // so that the next ones have no more digits
QByteArray noSession()
{
    return QByteArray(sessionDigits, '0');
}

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
    if (bytes.sliced(at).startsWith(markHolds)) {
        const QByteArrayView rest = bytes.sliced(at + markHolds.size())
                                        .first(std::min(Tally::hexDigits + 1, bytes.size() - at - markHolds.size()));
        stamp.holds = Tally::fromHex(rest.first(std::max<qsizetype>(rest.indexOf('"'), 0)));
    }
    return isNumber && 0 <= stamp.act && stamp.act <= highestStamp ? std::optional(stamp) : std::nullopt;
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
    return mark + (session.isEmpty() ? noSession() : session) + markPrevious
        + (previous.isEmpty() ? noSession() : previous) + markAct
        + QByteArray::number(act).rightJustified(actDigits, '0') + (holds ? markHolds + holds->toHex() : QByteArray())
        + "\"}";
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
    Log log;
    log.size = QFileInfo(path).size();
    if (log.size == 0)
        return log;
    std::optional<LogStamp> pending;
    const auto end = forEachFrame(path, [&](const LogFrame &frame) {
        pending = newer(pending, LogStamp::in(frame.bytes));
        if (frame.pages == 0)
            return;
        ++log.commits;
        if (log.commits == 1)
            log.first = pending;
        log.last = newer(log.last, pending);
        pending.reset();
    });
    if (!end)
        return std::unexpected(end.error());
    log.readable = *end != LogEnd::NoLog;
    log.whole = *end != LogEnd::Cut;
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
    const LogStamp from = file.value_or(LogStamp{noSession(), noSession(), 0, {}});
    const bool follows = log.first->session == from.session
        ? log.first->act <= from.act + 1
        : log.first->previous == from.session && log.first->act == from.act + 1;
    return follows ? LogBelongs::Here : LogBelongs::Elsewhere;
}

std::optional<qint64> lackedBy(const std::optional<LogStamp> &stamp, const Witnesses &witnesses)
{
    // As a mark has it, also where there is none.
    const LogStamp now = LogStamp::in(stamp.value_or(LogStamp()).toJson()).value_or(LogStamp());
    const auto &mark = witnesses.mark;
    // After a power cut it can be older than the file.
    const bool ofThis = mark
        && (mark->session == now.session
            || (stamp && (mark->previous == now.session || now.previous == mark->session)));
    if (ofThis)
        return mark->act > now.act ? std::optional(mark->act - now.act) : std::nullopt;
    const Log &log = witnesses.log;
    const bool endsEarly = log.size == 0 || !log.readable || !log.whole;
    return witnesses.inUse && endsEarly ? std::optional<qint64>(0) : std::nullopt;
}

}
