// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "core/document.h"

namespace Crossread::Cli {

/// A comparison as JSON, format "crossread-comparison" version 1; positions in code points of the source files.
[[nodiscard]] QByteArray comparisonAsJson(
    const Core::Document &transcript, const Core::Document &article, const Compare::Comparison &comparison);

}
