// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <chrono>

namespace Crossread::Import {

/// A time that a transcription program leaves in the text, as f4transkript does: "#00:00:16-3#".
struct TimeMark {
    qsizetype begin = 0; ///< of the mark, [begin, end)
    qsizetype end = 0;
    std::chrono::milliseconds time{0};
};
[[nodiscard]] QList<TimeMark> timeMarks(const QString &paragraph);
/// Whether the marks stand where the words begin that they tell the time of, and not, as is usual, where those end.
[[nodiscard]] bool marksGoBefore(const QStringList &paragraphs);

}
