// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/wordtable.h"
#include "compare/language/wordtables/phrases.h"

namespace Crossread::WordTables {

/// Which word of a pair of phrases translates which, told from all pairs together: model 1 of Brown et al. 1993 ("The
/// mathematics of statistical machine translation"), in both directions.
[[nodiscard]] std::vector<Compare::WordTable::Entry> linked(std::vector<Pair> pairs, const Stems &stems);

}
