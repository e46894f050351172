// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/alignment.h"

namespace Crossread::Compare {

/// What a fact-checker should look at: a number that the passage has otherwise, a negation more or less, a word turned
/// into its opposite. In a report in other words a number only where both count the same. Negations and opposites only for statements that are verbatim or nearly so; elsewhere rewording
/// moves them about and the alarm would mostly be false. `window` are the words of the passage.
[[nodiscard]] QList<Alert> alertsFor(const std::vector<Word> &statement, const Alignment &alignment, Verdict verdict,
    std::span<const Word> window, const Vocabulary &vocabulary);

}
