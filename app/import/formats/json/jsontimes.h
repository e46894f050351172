// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include <chrono>
#include <optional>

namespace Crossread::Import {

/// Times of one list, in the unit that the list writes them in. Text is said by itself ("0:01.5", "1.5s"); numbers with
/// fractions are seconds; of whole ones the unit follows from how much is said in how much time.
class JsonTimes {
public:
    void see(const QJsonValue &value);
    /// `words`: characters said in all that was seen.
    void settle(qsizetype words);
    [[nodiscard]] std::optional<std::chrono::milliseconds> read(const QJsonValue &value) const;

private:
    double m_first = -1;
    double m_last = -1;
    bool m_whole = true;
    double m_perSecond = 1;
};

}
