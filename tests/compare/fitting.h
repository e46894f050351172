// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/values/parameters.h"

#include <QList>

namespace Crossread::Test {

/// A statement and its first passage, from which the decision is learned.
struct Example {
    int pair = 0;
    bool foreign = false;
    bool literal = false; ///< all of it in one run of words: found whatever the weights say
    bool isOnePart = false; ///< found only together with other passages
    bool right = false;
    bool sourced = false;
    Compare::Features features{};
};

/// Whether weights call it found.
[[nodiscard]] bool accepts(const Example &example, const Compare::Features &weights, double threshold);
/// What weights say of it, 0..1.
[[nodiscard]] double confidenceOf(const Example &example, const Compare::Features &weights);

/// Logistic regression by Newton's method, without the examples of one pair (-1: with all). A weight never has the sign against
/// what its feature means: such a feature gets none.
[[nodiscard]] Compare::Features fitted(const QList<Example> &examples, int without);

}
