// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace Crossread::Import {

/// Where a text has times and its format says no places, the times are its places, and stay in the text: those beside its
/// labels ("Anna Berg  14:03", "[00:14:03] ANNA:", "**Anna:** [14:03] Well") and those in brackets at a paragraph's begin.
/// They go on from one to the next; without brackets at least half of the turns have one.
void placeTimes(Core::Document &document);

}
