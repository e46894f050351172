// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/case.h"

namespace Crossread::Compare {

/// Sentences that answer everything a little answer nothing in particular: takes from the score of each passage what its
/// sentences get of all statements on average, by Parameters::hubFactor. The passages are in no order after it.
void takeFromHubs(std::span<Case> cases, const Context &context);

}
