// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"
#include "import/text/lines.h"

#include <QString>

#include <array>

namespace Crossread::Import {

/// How the source is laid out, measured over its lines before anything is read: what may be joined is judged by it.
struct Layout {
    bool wrapped = false; ///< its lines were filled up to a margin by a program
    bool softBreaks = false; ///< it is Markdown, where a line end inside a sentence means nothing
    bool numbered = false; ///< its lines carry numbers (1 to 25, page after page)
    bool pageBreaks = false; ///< sentences are cut in it, here and there, by an empty line
    bool closeHyphens = false; ///< lines were also broken behind hyphens

    /// Whether whoever filled the lines went on from `line` to `next`, because its first word would have passed the margin.
    [[nodiscard]] bool wrapsInto(QStringView source, const Trimmed &line, const Trimmed &next) const;

    static constexpr qsizetype indents = 24; // deeper ones count as the last
    std::array<qsizetype, indents> margins{}; ///< the right margin of lines with that indent
    std::array<bool, indents>
        paragraphIndents{}; ///< paragraphs begin with so many blanks, their other lines with fewer
};

[[nodiscard]] Layout measure(QStringView source);

}
