// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/textwords.h"

#include <span>

namespace Crossread::Compare {

/// French and Russian leave a quotation open while they say whose it is: « Il pleut, a-t-il dit, et il vente. » Finds
/// such words among those of one quotation: [from, to) of `quoted`, whose places are in `text`.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> incisesIn(
    std::span<const Word> quoted, QStringView text, const Vocabulary &vocabulary);

}
