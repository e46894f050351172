// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/case.h"

namespace Crossread::Compare {

/// How much of an article a transcript seems to answer at all: the mean of the statements' margins. In a transcript of
/// another event single statements may find something alike; it takes the company of others to believe them.
class Affinity {
public:
    void add(const Draft &draft, const Case &entry);
    /// The others' mean, so that no statement vouches for itself.
    [[nodiscard]] double without(const Draft &draft, const Case &entry) const;

private:
    double m_sum = 0;
    int m_count = 0;
};

/// What the decision on a statement's first passage is made of; `first` is that passage, measured by the whole statement.
[[nodiscard]] Features featuresOf(
    const Window &first, const Draft &draft, const Case &entry, double affinity, const Context &context);

/// Whether all of the statement stands in the passage in one run of words that tell something.
[[nodiscard]] bool isLiteral(const Window &window);

/// The probability that the passage is the source.
[[nodiscard]] double confidenceOf(const Features &features, bool literal, const Parameters &parameters);

}
