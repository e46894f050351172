// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>

/// Stretches of a text as sets of places: sorted, apart from each other, none of them empty.
namespace Crossread::Agreement {

using Stretches = QList<Core::TextSpan>;

[[nodiscard]] Stretches united(Stretches spans); ///< of any spans, in any order
[[nodiscard]] Stretches common(const Stretches &a, const Stretches &b);
[[nodiscard]] Stretches without(const Stretches &a, const Stretches &b);
[[nodiscard]] qint64 lengthOf(const Stretches &stretches);
[[nodiscard]] bool touches(const Stretches &stretches, Core::TextSpan span);

}
