// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace Crossread::Topics {

/// What a unit of UTF-16 is to whoever looks for the first word of a phrase.
enum class UnitKind : quint8 {
    Letter, ///< letter or digit of a script with blanks between its words, one unit when folded: nothing begins after it
    Cut, ///< anything that a phrase has as it stands here, or not at all
    Mark, ///< combining
    Hyphen, ///< may part a word at a line's end
    Unlike, ///< not there, several units when folded, or a bracket: a phrase may read on behind it with its next letter
};

/// How topic matching sees one UTF-16 unit, beyond Core::foldUnit(): letters with accents fall apart into letter and
/// accent, so that both ways of writing them are alike; every kind of blank is a space; soft hyphens and zero-width
/// characters are not there at all. Line and paragraph ends stay what they are: no phrase runs over them.
struct PhraseFold {
    /// Stands for a unit that is not there.
    static constexpr char16_t ignorable = 0xFFFE;
    /// Stands for a unit that falls apart into several: see apart.
    static constexpr char16_t several = 0xFFFF;

    struct Apart {
        char16_t unit;
        std::u16string units;
    };

    std::vector<char16_t> single; ///< for each of the 65,536 units: its fold, ignorable or several
    std::vector<UnitKind> kinds; ///< for each of the 65,536 units; a folded unit has the kind of all that fold to it
    std::vector<Apart> apart; ///< sorted by unit

    [[nodiscard]] static const PhraseFold &table(); ///< made once

    /// What `unit` falls apart into; only for units whose single is several.
    [[nodiscard]] const std::u16string &unitsOf(char16_t unit) const;
    /// Where the character that begins at `at` ends, if it has more than one mark: those have an order of their own, see
    /// character(). `at` itself where each unit folds alone.
    [[nodiscard]] qsizetype markedEnd(QStringView text, qsizetype at) const;
    /// A character with its marks, folded, the marks in Unicode's order.
    [[nodiscard]] static std::u16string character(QStringView marked);
    /// A phrase as it is looked for: folded, trimmed, each run of blanks (line ends too) one space.
    [[nodiscard]] std::u16string phrase(QStringView text) const;
};

}
