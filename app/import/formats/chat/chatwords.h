// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Import {

/// What was said, of a CHAT line with its marks.
///
/// | line                             | reading               |
/// |----------------------------------|-----------------------|
/// | you 0v more cookies ?            | you more cookies?     |
/// | <I want> [//] I need it [= toy]. | I want I need it.     |
/// | &=laughs (be)cause &-um +...     | [laughs] because um … |
[[nodiscard]] QString chatWords(const QString &line);

}
