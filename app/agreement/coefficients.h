// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>

/// How far two coders agree, as numbers.
///
/// Cohen's kappa: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20
/// (1960), 37–46: (po - pe) / (1 - pe), where po is the share of units on which both say the same, and pe the share that
/// would be expected if each had said as often what they said, but independently of the other.
///
/// Krippendorff's alpha for nominal data, two observers, nothing missing: K. Krippendorff, "Computing Krippendorff's
/// Alpha-Reliability" (2011), section A: 1 - (n - 1) o01 / (n0 n1), where n is the number of values that both have given
/// together, n0 and n1 how many of these are no and yes, and o01 the number of units on which they differ.
namespace Crossread::Agreement {

/// On how many units whoever of two coders has said yes.
struct Counts {
    qint64 both = 0;
    qint64 onlyFirst = 0;
    qint64 onlySecond = 0;
    qint64 neither = 0;

    [[nodiscard]] qint64 total() const { return both + onlyFirst + onlySecond + neither; }
    [[nodiscard]] qint64 different() const { return onlyFirst + onlySecond; }
    Counts &operator+=(const Counts &other);
    friend bool operator==(const Counts &, const Counts &) = default;
};

/// The share of units on which both say the same; nothing where there are no units.
[[nodiscard]] std::optional<double> observed(const Counts &counts);
/// Nothing where there are no units, or both have said the same of all of them: then there is nothing to tell chance from.
[[nodiscard]] std::optional<double> kappa(const Counts &counts);
[[nodiscard]] std::optional<double> alpha(const Counts &counts);

}
