// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/case.h"

namespace Crossread::Compare {

/// Where a statement may fall apart: the first words of its parts, 0 among them, or fewer than two where it does not.
using Cuts = std::vector<std::size_t>;

[[nodiscard]] Cuts ellipsisCuts(const Case &entry);
[[nodiscard]] Cuts clauseCuts(const Case &entry);
/// Where a quotation leaves the words of its passage, or comes to them, whatever stands there.
[[nodiscard]] Cuts spliceCuts(const Case &entry, std::span<const Word> passage);

/// The very word with which a quotation passes from one passage to the next: most words stand in order on both sides of
/// it, if possible behind a mark. `cut` is where it was supposed to be.
[[nodiscard]] std::size_t seamBetween(
    std::span<const Word> words, std::size_t cut, std::span<const Word> before, std::span<const Word> behind);

}
