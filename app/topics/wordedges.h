// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Crossread::Topics {

/// Whether a word begins or ends at a place: where a phrase may begin or end. As Unicode's word boundaries, made to fit
/// names in running text:
///
///   NATO-Russia  non-NATO  “NATO”  NATO—and    both sides of a hyphen, dash or quotation mark are words
///   NATO's  NATO’ll  l’OTAN  dell'Ucraina      clitics of English, elisions of French and Italian stand apart
///   can't  O'Brien  Xi'an                      any other apostrophe between letters is inside the word
///   中国和北约                                   scripts written without blanks: everywhere
[[nodiscard]] bool wordMayBegin(QStringView text, qsizetype position);
[[nodiscard]] bool wordMayEnd(QStringView text, qsizetype position);
/// Whether the character's script has no blanks between words.
[[nodiscard]] bool isWrittenWithoutBlanks(char32_t character);

}
