// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/alerts.h"

namespace Crossread::Compare {

/// Numbers, days, months, seasons and places that the passage has otherwise. Only where it gives another one instead: a
/// report may leave out, and may know more. In other words a number counts only beside one of the same things.
[[nodiscard]] QList<Alert> changedFacts(const Laid &laid, const Context &context);

}
