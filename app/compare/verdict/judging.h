// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/alignment.h"
#include "compare/verdict/case.h"

namespace Crossread::Compare {

/// Lays statements word by word against their first passages: how faithful they are, and what to look at.
class Judging {
public:
    Judging(const Context &context, Scorer &scorer)
        : m_context(context)
        , m_scorer(scorer)
    {
    }

    /// Moves the first passage of a literal quotation to the very sentences that hold its words: they may begin or end
    /// in the sentence beside those that were found.
    void settle(Statement &statement, const Case &entry);

    /// Verdict, changes, matches, alerts and misattribution of `statement` against the stretch that its first passage
    /// spans, whatever that is; the verdict and what follows from it only where the statement is found. `first` is what
    /// that passage got; the case's windows tell what else the named speaker has said.
    void lay(Statement &statement, const Case &entry, const Window &first);

    /// What a passage gets, as far as it can be told without the article's other statements.
    [[nodiscard]] Evidence evidenceOf(const Statement &statement, const Case &entry, const Window &window, int speaker);

private:
    void layAcross(Statement &statement, const Case &entry, std::span<const Word> said);
    [[nodiscard]] bool isLiteral(const Alignment &alignment) const;
    [[nodiscard]] Verdict verdictOf(
        StatementKind kind, const Alignment &alignment, const Case &entry, std::span<const Word> passage) const;
    [[nodiscard]] std::span<const Word> wordsToAlign(const Passage &passage, const Case &entry) const;
    [[nodiscard]] QList<WordMatch> matchesFor(const Case &entry, std::span<const Word> passage);
    [[nodiscard]] bool saidByAnother(const Statement &statement, const Case &entry, const Window &first) const;

    const Context &m_context;
    Scorer &m_scorer;
};

}
