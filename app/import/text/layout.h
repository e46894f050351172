// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/text/lines.h"

#include <QList>

#include <array>

namespace Crossread::Import {

/// How the source is laid out, measured over its lines before anything is read: what may be joined is judged by it. A file
/// need not be of one piece, so that margins are measured stretch by stretch; what cannot be broken (an address, a table's
/// row) says nothing about them.
struct Layout {
    static constexpr qsizetype indents = 24; // deeper ones count as the last

    /// Some dozens of lines with what they have in common.
    struct Stretch {
        qsizetype begin = 0; ///< in the source
        bool wrapped = false; ///< its lines were filled up to a margin by a program
        bool partly = false; ///< some were, among others that were not: each paragraph must show it by itself
        std::array<qsizetype, indents> margins{}; ///< the right margin of lines with that indent
    };

    QList<Stretch> stretches; ///< sorted, the first begins at 0
    bool softBreaks = false; ///< it is Markdown, where a line end inside a sentence means nothing
    bool numbered = false; ///< its lines carry numbers (1 to 25, page after page)
    bool pageBreaks = false; ///< sentences are cut in it, here and there, by an empty line
    bool closeHyphens = false; ///< lines were also broken behind hyphens
    std::array<bool, indents>
        paragraphIndents{}; ///< paragraphs begin with so many blanks, their other lines with fewer

    [[nodiscard]] const Stretch &stretchAt(qsizetype position) const;
    /// Whether lines around `position` were filled by a program.
    [[nodiscard]] bool isWrapped(qsizetype position) const { return stretchAt(position).wrapped; }
    [[nodiscard]] bool anyWrapped() const;
    /// Whether a word is parted by a hyphen at the line's end and goes on in the next line, however few lines there are to
    /// tell a margin by.
    [[nodiscard]] bool partsWord(QStringView source, const Trimmed &line, const Trimmed &next) const;
    /// Whether whoever filled the lines went on from `line` to `next`, because its first word would have passed the margin.
    [[nodiscard]] bool wrapsInto(QStringView source, const Trimmed &line, const Trimmed &next) const;
    /// Whether lines that no empty line parts were filled by a program.
    [[nodiscard]] bool isFilled(QStringView source, const QList<Trimmed> &lines) const;
};

/// `from`: where the text begins, behind front matter.
[[nodiscard]] Layout measure(QStringView source, qsizetype from = 0);

}
