// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/words.h"

namespace Crossread::Compare {

/// French and Russian leave a quotation open while they say whose it is: « Il pleut, a-t-il dit, et il vente. » Takes
/// such words out of those that are `quoted`. Words [first, last) stand in one quotation.
void unquoteIncises(QStringView text, const std::vector<Word> &words, std::size_t first, std::size_t last,
    const Vocabulary &vocabulary, std::vector<bool> &quoted);

}
