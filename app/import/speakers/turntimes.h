// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace Crossread::Import {

/// Where a text has its times beside its labels ("Anna Berg  14:03", "[00:14:03] ANNA:", "**Anna:** [14:03] Well"), and its
/// format says no places, those times are the places of the turns, and stay in the text. At least half of the turns have
/// one, and they go on.
void placeTurnTimes(Core::Document &document);

}
