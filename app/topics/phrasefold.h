// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace Crossread::Topics {

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
    std::vector<Apart> apart; ///< sorted by unit

    [[nodiscard]] static const PhraseFold &table(); ///< made once

    /// What `unit` falls apart into; only for units whose single is several.
    [[nodiscard]] const std::u16string &unitsOf(char16_t unit) const;
    /// A phrase as it is looked for: folded, trimmed, each run of blanks (line ends too) one space.
    [[nodiscard]] std::u16string phrase(QStringView text) const;
};

}
