// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/judging.h"

namespace Crossread::Compare {

/// Tells the statements that an article made of several places of a transcript:
///
///   Olsen answered that … nine years, and Weiss promised that … March.    two clauses, two turns
///   “We will not sell the harbour … and rebuild both piers.”              halves that stand far apart
///   “We will not sell the harbour because the ships are paid.”            the same without a mark
///
/// Only where each part is found by itself, and all of them together answer clearly more than the best single passage.
class SeveralPlaces {
public:
    SeveralPlaces(const Context &context, Scorer &scorer, Judging &judging);

    /// Makes the passages of the parts the first ones of `statement`, and lays each part against its own. False, and
    /// nothing changed, where it comes from one place. `affinity` is what the article's other statements say for it.
    bool compose(Statement &statement, const Draft &draft, const Case &entry, double affinity);

private:
    /// Words [from, to) of a statement, taken as a statement of their own.
    struct Part {
        std::size_t from = 0;
        std::size_t to = 0;
        Draft draft;
        Case entry;
        double confidence = 0;
        double answered = 0; ///< weight that its own passage answers
    };
    bool readOwnFrame(Draft &part, std::span<const Word> words) const;
    [[nodiscard]] Part partOf(const Draft &draft, const Case &entry, std::size_t from, std::size_t to, double affinity);
    [[nodiscard]] Part joined(
        const Part &first, const Part &second, const Draft &draft, const Case &entry, double affinity);
    [[nodiscard]] std::vector<Part> partsBetween(
        const std::vector<std::size_t> &cuts, const Draft &draft, const Case &entry, double affinity);
    [[nodiscard]] bool standsAlone(const Part &part) const;
    [[nodiscard]] bool belongTogether(const Part &a, const Part &b);
    [[nodiscard]] std::vector<std::size_t> seamsOf(const std::vector<Part> &parts, const Case &entry) const;
    [[nodiscard]] std::span<const Word> placeOf(const Case &entry) const; ///< the words of its best passage
    [[nodiscard]] double clausesAnswer(const Case &entry);
    [[nodiscard]] double answeredIn(const Window &window, const Query &query);
    [[nodiscard]] bool join(Statement &statement, const std::vector<Part> &parts);
    [[nodiscard]] Statement laid(const Statement &whole, const Part &part);

    const Context &m_context;
    Scorer &m_scorer;
    Judging &m_judging;
};

}
