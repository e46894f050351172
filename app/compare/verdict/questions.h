// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/case.h"

namespace Crossread::Compare {

/// "Will the yard be closed?" – "Yes." A report of the answer, "he said the yard would be closed", has its words from
/// the question, and its source is the answer.
struct Answering {
    Window answer; ///< one sentence of the named speaker's, from the turn behind the question
    /// The answer says yes where the report says so, no where it denies, or has words of the report itself.
    bool confirms = false;
};

/// Whether a statement that asks nothing has its words from a question that somebody else than the named speaker asks:
/// "Will you resign?" is not where "Berg said she would resign" comes from, however alike the words are.
[[nodiscard]] bool isAnothersQuestion(const Draft &draft, const Case &entry, const Context &context);

/// For a report whose best passage is another's question; nothing where the named speaker does not answer next.
[[nodiscard]] std::optional<Answering> answerTo(
    const Draft &draft, const Case &entry, const Context &context, Scorer &scorer);

}
