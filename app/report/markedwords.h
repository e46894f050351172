// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

/// The two sides of a statement, with the words marked in which they differ.
namespace Crossread::Report {

/// The article's words in `span`, all of the statement or a part of it.
[[nodiscard]] Formats::Line markedStatement(
    const Verification &report, const Compare::Statement &statement, Core::TextSpan span);
/// The article's words in `span` with those marked in which any statement there differs; what is in no statement is quieter.
[[nodiscard]] Formats::Line markedArticle(const Verification &report, Core::TextSpan span);
/// The transcript's words of one of its passages; what lies around the words that were quoted is quieter.
[[nodiscard]] Formats::Line markedPassage(
    const Verification &report, const Compare::Statement &statement, const Compare::Passage &passage);

}
