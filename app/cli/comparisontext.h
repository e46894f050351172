// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "core/document.h"

namespace Crossread::Cli {

/// A comparison for reading in a terminal: remarks, a summary, then each statement with its passage and what changed.
[[nodiscard]] QString comparisonAsText(
    const Core::Document &transcript, const Core::Document &article, const Compare::Comparison &comparison);

}
