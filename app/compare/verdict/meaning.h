// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/alerts.h"

namespace Crossread::Compare {

/// Where a statement in other words says the contrary of the sentence that it retells: a "not" that went or came, an
/// opposite word, a direction. Two turns make none: "dangerous" is "not safe". Read clause by clause, and only where most
/// of a clause's words answer to one sentence; elsewhere nothing can be told.
[[nodiscard]] QList<Alert> turnedMeaning(const Laid &laid, const Context &context, Scorer &scorer);

}
