// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Compare {

/// A word in Latin letters without accents, in lower case: Cyrillic as English papers write it ("Щерба" → "shcherba").
/// Letters of other scripts go.
[[nodiscard]] QString romanized(QStringView word);

/// What is left of a romanized word's sound: consonants alone, spelled one way. "Tschernenko" and "Chernenko" are one.
[[nodiscard]] QString consonantsOf(const QString &romanized);

/// How much two romanized words may be one name, 0..1: 1 for the same letters, less for the same consonants or letters
/// that are alike.
[[nodiscard]] double nameLikeness(const QString &a, const QString &b);

/// The same for words that two languages have from one root, 0 where they hardly are: "sanctions", "Sanktionen".
[[nodiscard]] double cognateLikeness(const QString &a, const QString &b);

}
