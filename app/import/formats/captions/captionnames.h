// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/captions/captions.h"

namespace Crossread::Import {

/// "ANNA BERG", and not "Anna" or "OK 3".
[[nodiscard]] bool isShouted(QStringView label);
/// "Eva Fink", "Dr. van Dijk", and not "The point is".
[[nodiscard]] bool isNameShaped(QStringView label);

/// Some captions have who speaks on a line above the words, with nothing behind the name:
///
///     ANNA
///     We went there.
///
/// Such lines become "ANNA: We went there." where the names come again, and either stand in capitals over words that do
/// not, or over most captions of several lines.
void joinNamesAbove(QList<Caption> &captions);

}
