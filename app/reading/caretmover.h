// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelayout.h"

namespace Crossread::Reading {

/// How far a unit of text reaches; used by mouse, keyboard and screen readers alike.
enum class Unit { Character, Word, Sentence, Paragraph, Turn };

/// The span of the unit that holds `position`; a word includes no blanks around it, a run of blanks is a word of its own.
[[nodiscard]] Core::TextSpan unitAt(
    const Core::Document &document, const BlockTable &blocks, Unit unit, qsizetype position);

/// Where the caret goes. Positions never fall inside a surrogate pair or a character with its combining marks.
class CaretMover {
public:
    explicit CaretMover(PageLayout &page)
        : m_page(page)
    {
    }

    [[nodiscard]] qsizetype left(qsizetype position); ///< on the screen, whichever way the text runs
    [[nodiscard]] qsizetype right(qsizetype position);
    [[nodiscard]] qsizetype previousWord(qsizetype position) const;
    [[nodiscard]] qsizetype nextWord(qsizetype position) const;
    [[nodiscard]] qsizetype previousParagraph(qsizetype position) const;
    [[nodiscard]] qsizetype nextParagraph(qsizetype position) const;
    [[nodiscard]] qsizetype lineBegin(qsizetype position);
    [[nodiscard]] qsizetype lineEnd(qsizetype position);
    /// One line up (-1) or down (1), as near to `x` as it gets.
    [[nodiscard]] qsizetype vertical(qsizetype position, int step, qreal x);
    /// The nearest position that a caret may stand at.
    [[nodiscard]] qsizetype valid(qsizetype position);

private:
    [[nodiscard]] qsizetype beside(qsizetype position, bool toRight);
    [[nodiscard]] qsizetype documentEnd() const;

    PageLayout &m_page;
};

}
