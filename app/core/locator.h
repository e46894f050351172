// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Crossread::Core {

/// Where a stretch of a text stands in what the reader holds in hand: on which page, at which time, in which line. It holds
/// from `position` to that of the next locator of the document; what is not known is empty, also where the one before knew.
struct Locator {
    qsizetype position = 0; ///< in UTF-16 units of the text that it belongs to
    QString page = {}; ///< as printed or, where nothing is printed, counted from 1: "12", "xiv"
    std::optional<std::chrono::milliseconds> begin = {}; ///< from the recording's begin
    std::optional<std::chrono::milliseconds> end = {}; ///< where the format says it
    QString line = {}; ///< the printed number of the line, in court records
    QString paragraph = {}; ///< the printed number of the paragraph
    friend bool operator==(const Locator &, const Locator &) = default;
};

}
