// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/vocabulary.h"
#include "core/textspan.h"

#include <vector>

namespace Crossread::Compare {

using Core::TextSpan;

enum WordFlag : quint8 {
    Bracketed =
        1, ///< inside [ ]: the article's own words in a quotation, and whoever wrote a transcript down; also "(laughs)"
    AfterEllipsis = 2, ///< something was marked as left out right before it
    Capital = 4, ///< begins with a capital
    AfterClauseMark = 8, ///< a comma, dash or semicolon stands right before it
};

/// One word of a text; a contraction gives several words with the same place.
struct Word {
    qint32 begin = 0;
    qint32 end = 0;
    qint32 term = -1;
    qint32 stem = -1;
    quint8 flags = 0;

    [[nodiscard]] bool is(WordFlag flag) const { return flags & flag; }
    [[nodiscard]] TextSpan span() const { return {begin, end}; }
};

/// The word as it is read: accents and letters in one form each, ligatures taken apart, nothing that is not seen (soft
/// hyphens, marks of direction), no hyphen at the end of a line.
[[nodiscard]] QString plainForm(QStringView surface);

enum class Speech : quint8 {
    AsPrinted, ///< every word counts
    Spoken, ///< cut-off words, words said twice around a dash and stage directions are left out
};

/// Appends the words of text[span) to `out`. Names of several words become one word.
void appendWords(QStringView text, TextSpan span, Speech speech, Vocabulary &vocabulary, std::vector<Word> &out);

}
