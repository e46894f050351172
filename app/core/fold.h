// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Core {

/// One UTF-16 unit as matching sees it: case folded (simple folding), curly quotes and dashes made straight, NBSP and
/// other blanks a space. Keeps the length of a text, so that positions carry over. Surrogates stay as they are.
[[nodiscard]] char16_t foldUnit(char16_t unit);
/// Soft hyphens, zero-width blanks and joiners, marks of direction: what no reader sees.
[[nodiscard]] bool isInvisible(char16_t unit);
/// foldUnit() over a whole text; same length as `text`.
[[nodiscard]] QString folded(QStringView text);

}
