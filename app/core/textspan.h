// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>

namespace Crossread::Core {

/// A stretch of a document's reading text: [begin, end) in UTF-16 code units. Every position in the program is of this
/// kind; only the borders (JSON, exports, command line) convert to code points of the source, see SourceMap.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype size() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    [[nodiscard]] constexpr bool contains(TextSpan other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const { return begin < other.end && other.begin < end; }
    [[nodiscard]] constexpr TextSpan intersected(TextSpan other) const
    {
        const qsizetype from = std::max(begin, other.begin);
        return {from, std::max(from, std::min(end, other.end))};
    }

    friend constexpr auto operator<=>(const TextSpan &, const TextSpan &) = default;
};

}
