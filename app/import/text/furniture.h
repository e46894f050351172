// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Import {

/// Whether a paragraph is none of the text's own: "See also", "44-56 minutes", "en.kremlin.ru", "Facebook Pixel",
/// "Thank 🎉", "Transcribed by https://otter.ai". Only whole paragraphs of a few words are.
[[nodiscard]] bool isFurniture(QStringView paragraph);
/// Whether a paragraph marks a place and says nothing: "[[Page H6118]]", "{time} 1117", "* * *", "1:18 P.M. EST", "END".
[[nodiscard]] bool isMarker(QStringView paragraph);
/// Units that a label glued to an opening quotation mark takes: 5 for `Quote"I am sure…`, else 0.
[[nodiscard]] qsizetype gluedLabelLength(QStringView paragraph);

}
