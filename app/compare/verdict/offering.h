// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/case.h"

namespace Crossread::Compare {

/// The passages to offer for a statement, best first, each grown over the sentence beside it that says the same again.
[[nodiscard]] std::vector<Window> windowsToOffer(
    const Draft &draft, const Case &entry, const Context &context, Scorer &scorer);

}
