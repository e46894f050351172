// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/captions/captions.h"

namespace Crossread::Import {

/// Takes out of each caption what the one before showed already. Where a file rolls (each caption begins with lines of the
/// one before, or with its words and goes on), that is done throughout; elsewhere only whole captions go that stand
/// twice at the same time, so that what is said twice stays said twice.
void dropRepeats(QList<Caption> &captions);

}
