// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Crossread::Core {

/// Which words of a text are which of a corrected one. Paragraphs that both have once are held fast (J. Bram Cohen's patience
/// diff); between them the fewest words are taken out and put in (E. W. Myers, "An O(ND) difference algorithm and its
/// variations", Algorithmica 1 (1986)). Where too much differs for that, nothing is said.
class TextAlignment {
public:
    TextAlignment(QStringView before, QStringView after);

    /// Where a stretch of the text before stands in the other one: from the first of its words that is there, and what was
    /// put in for words that are not, to the last one. Empty where nothing stands for it; nothing where that is not known.
    [[nodiscard]] std::optional<TextSpan> mapped(TextSpan span) const;

private:
    struct Word {
        TextSpan span;
        QStringView text;
    };
    static QList<Word> wordsOf(QStringView text);
    void alignWords(TextSpan before, TextSpan after); ///< numbers of words
    void alignParagraphs();

    QStringView m_textBefore;
    QStringView m_textAfter;
    QList<Word> m_before;
    QList<Word> m_after;
    QList<qsizetype> m_partners; ///< of each word before, the number of the one after; notThere, or unknown
};

}
