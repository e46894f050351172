// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/turntimes.h"

#include "import/formats/timecode.h"

#include <QRegularExpression>

namespace Crossread::Import {

namespace {

constexpr qsizetype fewestTimes = 2;

std::optional<std::chrono::milliseconds> timeBeside(const Core::Document &document, const Core::Turn &turn)
{
    static const QRegularExpression time(
        QStringLiteral(R"((?<![\d:])\d{1,3}(?::\d{2}){1,2}(?:[.,-]\d{1,3})?(?![\d:]))"));
    for (const Core::TextSpan part :
        {Core::TextSpan{turn.span.begin, turn.label.begin}, Core::TextSpan{turn.label.end, turn.speech}}) {
        if (part.begin >= part.end)
            continue;
        if (const auto match = time.matchView(document.textOf(part)); match.hasMatch())
            return clockTime(match.capturedView());
    }
    return std::nullopt;
}

}

void placeTurnTimes(Core::Document &document)
{
    if (!document.locators.isEmpty())
        return;
    QList<Core::Locator> times;
    qsizetype back = 0;
    for (const Core::Turn &turn : std::as_const(document.turns)) {
        const auto time = timeBeside(document, turn);
        if (!time)
            continue;
        back += !times.isEmpty() && *time < *times.last().begin;
        times.append({.position = turn.span.begin, .begin = time});
    }
    if (times.size() >= fewestTimes && times.size() * 2 >= document.turns.size() && back * 10 <= times.size())
        document.locators = times;
}

}
