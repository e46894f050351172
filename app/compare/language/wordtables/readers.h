// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/wordtables/phrases.h"

namespace Crossread::WordTables {

/// What a dictionary says, from one language to the other; each adds to `out`. False where the file cannot be read.

/// The list of TU Chemnitz (Ding): "Haus {n}; Gebäude {n} | Häuser {pl} :: house; building | houses".
bool readDing(const QString &path, Language &from, Language &to, std::vector<Pair> &out);
/// A dictionary of FreeDict or WikDict as dictd has it, without the ending: PATH.index and PATH.dict.dz. Entries are a
/// headword, and in the next line, or in numbered ones, translations; the rest explains.
bool readDictd(const QString &path, Language &from, Language &to, std::vector<Pair> &out);
/// Names in a catalogue of gettext (.mo), whose messages are English: `from` is the language of the translations.
bool readCatalogue(const QString &path, Language &from, Language &to, std::vector<Pair> &out);
/// A bilingual dictionary of Apertium, as the program lt-print of lttoolbox writes it out.
bool readApertium(const QString &path, Language &from, Language &to, std::vector<Pair> &out);

}
