// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Shares as a reader sees them everywhere: "12 %", as the language writes numbers, with a blank that does not break.
namespace Crossread::Core {

[[nodiscard]] QString percent(double share, int decimals = 0); ///< of 0..1
[[nodiscard]] QString percentOf(int part, int whole); ///< of a whole of nothing: 0

}
