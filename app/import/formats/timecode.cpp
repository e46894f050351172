// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/timecode.h"

#include <QList>
#include <QRegularExpression>

#include <cmath>

namespace Crossread::Import {

using std::chrono::milliseconds;

namespace {

constexpr double longestRecording = 1000.0 * 3600.0;
constexpr qsizetype longestNumber = 6;

// A number of ASCII digits from `at` on; -1 where there is none or it is too long to be part of a time.
int digits(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    const qsizetype size = at - begin;
    return size == 0 || size > longestNumber ? -1 : text.sliced(begin, size).toInt();
}

int fraction(QStringView text, qsizetype &at)
{
    const qsizetype begin = at + 1;
    qsizetype end = begin;
    if (digits(text, end) < 0)
        return 0;
    at = end;
    const QString three = text.sliced(begin, end - begin).toString().leftJustified(3, u'0', true);
    return three.toInt();
}

}

std::optional<TimeCode> timeCode(QStringView text)
{
    qsizetype at = 0;
    QList<int> parts;
    for (;;) {
        const int part = digits(text, at);
        if (part < 0 || (!parts.isEmpty() && part > 59))
            return std::nullopt;
        parts.append(part);
        if (parts.size() == 3 || at + 1 >= text.size() || text[at] != u':' || !text[at + 1].isDigit())
            break;
        ++at;
    }
    if (parts.size() < 2)
        return std::nullopt;
    int thousandths = 0;
    if (at < text.size() && (text[at] == u',' || text[at] == u'.' || text[at] == u'-'))
        thousandths = fraction(text, at);
    qint64 seconds = 0;
    for (const int part : parts)
        seconds = seconds * 60 + part;
    return TimeCode{milliseconds(seconds * 1000 + thousandths), at};
}

std::optional<milliseconds> clockTime(QStringView text)
{
    text = text.trimmed();
    const auto code = timeCode(text);
    return code && code->length == text.size() ? std::optional(code->time) : std::nullopt;
}

std::optional<milliseconds> wholeTime(QStringView text)
{
    text = text.trimmed();
    if (const auto time = clockTime(text))
        return time;
    static const QRegularExpression iso(
        QStringLiteral(R"(^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6}(?:\.\d+)?)S)?$)"));
    if (const auto match = iso.matchView(text); match.hasMatch() && text.size() > 2) {
        const double hours = match.capturedView(1).toDouble();
        return secondsTime(hours * 3600 + match.capturedView(2).toDouble() * 60 + match.capturedView(3).toDouble());
    }
    bool ok = false;
    const double seconds = (text.endsWith(u's') ? text.chopped(1) : text).toDouble(&ok);
    return ok ? secondsTime(seconds) : std::nullopt;
}

std::optional<milliseconds> secondsTime(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0 || seconds > longestRecording)
        return std::nullopt;
    return milliseconds(qint64(std::llround(seconds * 1000)));
}

}
