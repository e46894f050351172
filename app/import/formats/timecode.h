// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace Crossread::Import {

struct TimeCode {
    std::chrono::milliseconds time{0}; ///< from the recording's begin
    qsizetype length = 0; ///< characters that it takes
};

/// The time that `text` begins with, as captions and transcripts write it. Needs at least minutes and seconds.
///
/// | text         | time                                        |
/// |--------------|---------------------------------------------|
/// | 1:02:03,456  | 1 h 2 min 3.456 s; a point as well          |
/// | 02:03.4      | 2 min 3.4 s                                 |
/// | 90:00        | 90 min                                      |
/// | 00:00:16-3   | 16.3 s, as f4transkript writes it           |
[[nodiscard]] std::optional<TimeCode> timeCode(QStringView text);
/// The same where it is the whole of `text`, blanks at its edges aside.
[[nodiscard]] std::optional<std::chrono::milliseconds> clockTime(QStringView text);
/// The time that is the whole of `text`; also bare seconds ("63.5", "63.5s") and "PT1M3.5S".
[[nodiscard]] std::optional<std::chrono::milliseconds> wholeTime(QStringView text);
/// Seconds as JSON writes them; nothing for what is no time (negative, not a number, beyond a thousand hours).
[[nodiscard]] std::optional<std::chrono::milliseconds> secondsTime(double seconds);

}
