// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/report.h"

/// The two sides of a statement as HTML, with the words marked in which they differ.
namespace Crossread::Review {

/// The article's words in `span`, all of the statement or a part of it: <ins> what it put in or changed.
[[nodiscard]] QString markedStatement(const Report &report, const Compare::Statement &statement, Core::TextSpan span);
/// The transcript's words of one of its passages: <del> what the article left out or changed; what lies around the words
/// that were quoted is quieter.
[[nodiscard]] QString markedPassage(
    const Report &report, const Compare::Statement &statement, const Compare::Passage &passage);

}
