// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/text/encodingguess.h"

namespace Crossread::Import {

/// Which 8-bit encoding makes words of a language out of the bytes: each is tried with the letters that the languages
/// written in it have (resources/languages). nullopt: in none of them does the text look like one.
[[nodiscard]] std::optional<EncodingGuess> encodingByLetters(QByteArrayView sample);

}
