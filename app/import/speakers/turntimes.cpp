// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/turntimes.h"

#include "import/formats/timecode.h"

#include <QRegularExpression>

namespace Crossread::Import {

namespace {

constexpr qsizetype fewestTimes = 2;

struct FoundTime {
    Core::Locator place;
    bool bracketed = false;
};

std::optional<FoundTime> timeIn(QStringView text, qsizetype position)
{
    static const QRegularExpression time(
        QStringLiteral(R"((?<![\d:])([\[(#]?)(\d{1,3}(?::\d{2}){1,2}(?:[.,-]\d{1,3})?)(?![\d:]))"));
    const auto match = time.matchView(text);
    const auto begin = match.hasMatch() ? clockTime(match.capturedView(2)) : std::nullopt;
    if (!begin)
        return std::nullopt;
    return FoundTime{{.position = position, .begin = begin}, match.capturedLength(1) > 0};
}

std::optional<FoundTime> timeAtBegin(const Core::Document &document, Core::TextSpan paragraph)
{
    static const QRegularExpression time(QStringLiteral(R"(^\s*[\[(#]\d[\d:.,-]{3,11}[\])#])"));
    const auto match = time.matchView(document.textOf(paragraph));
    return match.hasMatch() ? timeIn(match.capturedView(), paragraph.begin) : std::nullopt;
}

std::optional<FoundTime> timeBeside(const Core::Document &document, const Core::Turn &turn)
{
    for (const Core::TextSpan part :
        {Core::TextSpan{turn.span.begin, turn.label.begin}, Core::TextSpan{turn.label.end, turn.speech}}) {
        const auto found = part.begin < part.end ? timeIn(document.textOf(part), turn.span.begin) : std::nullopt;
        if (found)
            return found;
    }
    auto found = timeAtBegin(document, {turn.speech, turn.span.end});
    if (found)
        found->place.position = turn.span.begin;
    return found;
}

}

void placeTimes(Core::Document &document)
{
    if (!document.locators.isEmpty())
        return;
    QList<FoundTime> times;
    qsizetype bare = 0;
    qsizetype turn = 0;
    for (qsizetype index = 0; index < document.paragraphs.size(); ++index) {
        const Core::TextSpan paragraph = document.paragraphSpan(index);
        while (turn < document.turns.size() && document.turns[turn].span.begin < paragraph.begin)
            ++turn;
        const bool opens = turn < document.turns.size() && document.turns[turn].span.begin == paragraph.begin;
        const auto found = opens ? timeBeside(document, document.turns[turn]) : timeAtBegin(document, paragraph);
        if (!found)
            continue;
        bare += !found->bracketed;
        times.append(*found);
    }
    if (bare * 2 < document.turns.size())
        times.removeIf([](const FoundTime &found) { return !found.bracketed; });
    qsizetype back = 0;
    for (qsizetype i = 1; i < times.size(); ++i)
        back += *times[i].place.begin < *times[i - 1].place.begin;
    if (times.size() < fewestTimes || back * 10 > times.size())
        return;
    for (const FoundTime &found : std::as_const(times))
        document.locators.append(found.place);
}

}
