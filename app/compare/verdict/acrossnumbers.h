// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/case.h"

namespace Crossread::Compare {

/// Large numbers of a statement that neither its passage in another language has nor the sentences beside it, where these have
/// another one. Small ones are left alone: languages count by different words, "both", "a pair", "once".
[[nodiscard]] QList<Alert> changedNumbers(const Case &entry, std::span<const Word> passage, const Context &context);

}
