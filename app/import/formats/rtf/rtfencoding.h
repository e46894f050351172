// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Import {

/// Names for QStringDecoder. Unknown ones are windows-1252, as RTF has it.
[[nodiscard]] QString encodingOfCodePage(int codePage);
/// The code page of a font's \fcharset; 0 where it has none of its own.
[[nodiscard]] int codePageOfCharset(int charset);

}
