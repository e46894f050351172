// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Import {

/// The character that a sign of one of the symbol fonts of word processors stands for (Symbol, Wingdings: letters there
/// are drawn as something else); "□" where it is not known, since leaving it out would say nothing is there.
[[nodiscard]] QString symbol(const QString &font, uint code);

}
