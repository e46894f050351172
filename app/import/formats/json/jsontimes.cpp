// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/json/jsontimes.h"

#include "import/formats/timecode.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Import {

namespace {

// Of text: where a number alone is text, it is a number all the same.
std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double number = value.toString().toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

}

void JsonTimes::see(const QJsonValue &value)
{
    const auto number = numberOf(value);
    if (!number)
        return;
    m_whole = m_whole && std::floor(*number) == *number;
    m_first = m_first < 0 ? *number : std::min(m_first, *number);
    m_last = std::max(m_last, *number);
}

void JsonTimes::settle(qsizetype words)
{
    const double length = m_last - m_first;
    if (!m_whole || length <= 0)
        return;
    // People say some ten to twenty characters a second, with pauses a few; units lie factors of ten and more apart.
    const double rate = double(words) / length;
    m_perSecond = rate > 0.1 ? 1 : rate > 0.0015 ? 1e3 : rate > 2e-5 ? 16e3 : 1e7;
}

std::optional<std::chrono::milliseconds> JsonTimes::read(const QJsonValue &value) const
{
    if (const auto number = numberOf(value))
        return secondsTime(*number / m_perSecond);
    return value.isString() ? wholeTime(value.toString()) : std::nullopt;
}

}
