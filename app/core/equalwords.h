// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QString>

#include <vector>

namespace Crossread::Core {

/// What two texts with the same words may differ in; each includes the ones before.
enum class EqualWords {
    Letters, ///< composed or not, ligatures, soft hyphens, zero-width characters; fold.h's quotes, dashes, blanks
    Lines, ///< each run of blanks and line ends one blank; words parted by a hyphen at a line's end
    Asides, ///< (applause), [00:12:03], #00:00:16-3#; the marks of an editor's [brackets]
};

/// A text as far as its words count, and the way back. One of the two kinds of folding there are: fold.h keeps a text's
/// length, this one does not.
///
/// | text                             | reads as, with      |
/// |----------------------------------|---------------------|
/// | cafe + U+0301, ﬁnding, poli­cies | café finding policies (Letters) |
/// | the cap-⏎tain agrees             | the captain agrees (Lines)      |
/// | But nobody (applause) wants      | but nobody wants (Asides)       |
/// | an [important] matter            | an important matter (Asides)    |
class EqualText {
public:
    explicit EqualText(QStringView original, EqualWords equal, bool caseSensitive = false);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where [begin, end) of text() stands in the original; begin < end.
    [[nodiscard]] TextSpan toOriginal(qsizetype begin, qsizetype end) const;
    /// All places where the words stand, in order, as spans of the original. `words`: folded in the same way.
    [[nodiscard]] QList<TextSpan> find(const EqualText &words) const;

private:
    void append(QStringView folded, qsizetype begin, qsizetype end);

    struct Place {
        quint32 begin;
        quint32 end;
    };
    QString m_text;
    std::vector<Place> m_places; // of each unit of m_text
};

/// Where the aside that opens at `at` is over, -1 where none does: see EqualWords::Asides.
[[nodiscard]] qsizetype asideEnd(QStringView text, qsizetype at);
/// "cap-⏎tain": how many units from `at` on part a word at a line's end, hyphen and blanks; 0 where they do not.
[[nodiscard]] qsizetype partedWord(QStringView text, qsizetype at);
/// Whether a text holds what EqualWords::Letters folds and fold.h does not.
[[nodiscard]] bool needsEqualText(QStringView text);
/// The words alone, as EqualWords::Asides sees them: two texts that give the same differ in nothing that matters.
[[nodiscard]] QString wordsAlone(QStringView text);
/// The places where these words stand, with as little leniency as finds some.
[[nodiscard]] QList<TextSpan> findWords(QStringView text, QStringView words);

}
