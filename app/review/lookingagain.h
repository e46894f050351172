// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"

namespace Crossread::Review {

/// Takes over from a second look at the same two texts what it says of the statements that nobody has ruled on; those that
/// `findings` has a ruling for stay as they are. Returns the statements that come out otherwise now: found or not, from
/// another passage, or with another verdict. In the order of the article.
[[nodiscard]] QList<Core::TextSpan> takeOver(
    Compare::Comparison &known, const Compare::Comparison &again, const QList<Finding> &findings);

}
