// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/comparer.h"
#include "compare/search/queries.h"
#include "compare/search/scorer.h"
#include "compare/article/statements.h"

namespace Crossread::Compare {

/// A statement on its way through the comparison: its words, what to look for, and the passages found so far.
struct Case {
    std::vector<Word> words;
    Query query;
    std::vector<Window> windows; ///< best first
    struct Clause {
        Query query;
        std::vector<Window> windows; ///< best first, as if it stood alone
    };
    std::vector<Clause> clauses; ///< of a compound statement
};

/// What a passage gets that has nothing to do with the statement: the mean of the sixth to twelfth best.
[[nodiscard]] double noiseFloor(const std::vector<Window> &windows);

/// Two texts laid out for comparing: the article's statements, and the tools to look for them with.
struct Workbench {
    Workbench(const TranscriptIndex &transcript, const Core::Document &text, const CompareOptions &options,
        const Phase &reading = Phase::untold());
    Q_DISABLE_COPY_MOVE(Workbench)

    [[nodiscard]] Case caseOf(const Draft &draft);
    [[nodiscard]] TextSpan spanOf(const Window &window) const;
    [[nodiscard]] int speakerOf(const Window &window) const;
    /// How much of the query the words of sentences [first, last] answer, by weight.
    [[nodiscard]] double answered(const Query &query, int first, int last);

    const TranscriptIndex &index;
    const Core::Document &article;
    const Parameters &parameters;
    const Synonyms &opposites; ///< English ones
    Vocabulary vocabulary;
    QList<Draft> drafts;
    RelatedWords related;
    Scorer scorer;
};

/// 1 where one of `named` speaks, -1 where somebody else does, 0 where nobody is named.
[[nodiscard]] int agreement(int speaker, const QList<int> &named);

}
