// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projectfile.h"

namespace Crossread::Project {

/// Makes the places of rows that something else has changed be looked for by their words, where they would be believed.
void forgetPlacesInDoubt(Store::Contents &contents);

}
