// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/textwords.h"

#include <span>

namespace Crossread::Compare {

/// A number as it counts: with its multiplier and in the smallest unit of what is measured, so that "four days" is as
/// much as "96 hours", "a fifth" as "20 percent".
struct Quantity {
    double number = 0; ///< as written: 4 of "four million days"
    double count = 0; ///< with its multiplier
    double value = 0;
    QString measure; ///< "second", "percent"; empty for what is only counted
    int counted = -1; ///< stem of what is counted: "three ships"; -1 where nothing follows
    TextSpan span; ///< the number and its unit
};

/// The numbers among these words of `text`, in their order.
[[nodiscard]] QList<Quantity> quantitiesIn(QStringView text, std::span<const Word> words, const Vocabulary &vocabulary);

/// As much of the same. Where one of them has no measure ("four to five days"), or no multiplier ("$100 and $200 million"),
/// the bare numbers count. Shares may be rounded: a fifth is 20.4 percent.
[[nodiscard]] bool isAsMuch(const Quantity &one, const Quantity &other);

}
