// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/meaning/meanings.h"
#include "compare/values/phase.h"
#include "compare/verdict/case.h"

namespace Crossread::Compare {

/// Looks for the passages of statements again, by what they mean: "a Navy flattop" shares no word with "the aircraft
/// carrier". It changes which of them come first; of a transcript that is not very long it also takes in the sentences that are
/// nearest, whatever their words are.
class SecondLook {
public:
    /// Both must outlive it; the context has meanings.
    SecondLook(const Context &context, Scorer &scorer);

    /// Reads what the statements say, and then the sentences of the transcript, those of the best passages first. Takes in what
    /// is nearest, tells each passage how near it is, and adds to its score what that is worth. `cases` are those of the
    /// context's drafts; permille [from, to) of the work. False, and nothing changed, where it was canceled.
    [[nodiscard]] bool run(std::span<Case> cases, const Core::Progress &progress, int from, int to);

private:
    [[nodiscard]] bool read(std::span<const Case> cases, Phase &phase);
    void add(Case &entry, const Draft &draft);
    [[nodiscard]] QString said(const Draft &draft) const;
    [[nodiscard]] QString sentence(int index) const;
    [[nodiscard]] const MeaningVector &meaningOf(int sentence);
    [[nodiscard]] MeaningVector meaningOf(const Window &window);
    void takeInNearest(Case &entry, const Draft &draft, const MeaningVector &meant);

    const Context &m_context;
    Scorer &m_scorer;
    Meanings &m_meanings;
    bool m_readsAll; ///< sentences of the transcript
    QHash<int, MeaningVector> m_known; ///< per sentence
};

}
