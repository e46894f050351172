// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/context.h"
#include "compare/values/comparison.h"

namespace Crossread::Compare {

/// What the reader should know about the two texts and what the comparison had to do without.
[[nodiscard]] QList<Remark> remarksOn(const Context &context, const QList<Statement> &statements);

}
