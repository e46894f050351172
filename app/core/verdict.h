// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Crossread::Core {

/// How faithful a statement is to the passage it comes from. Stored by number.
enum class Verdict : int {
    Verbatim = 0, ///< the same words; a marked ellipsis is allowed
    NearVerbatim = 1, ///< up to a quarter of the words changed, or the same content words in order
    Reworded = 2, ///< quoted, the same proposition in other words
    Paraphrase = 3, ///< an indirect report, or a quotation that keeps only the gist
    NotFound = 4,
    Translated = 5, ///< said in another language: whether word for word, nobody can tell by words
};
constexpr int verdictCount = 6;

}
