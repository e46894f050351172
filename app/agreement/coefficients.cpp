// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/coefficients.h"

namespace Crossread::Agreement {

Counts &Counts::operator+=(const Counts &other)
{
    both += other.both;
    onlyFirst += other.onlyFirst;
    onlySecond += other.onlySecond;
    neither += other.neither;
    return *this;
}

std::optional<double> observed(const Counts &counts)
{
    if (counts.total() == 0)
        return {};
    return double(counts.both + counts.neither) / double(counts.total());
}

std::optional<double> kappa(const Counts &counts)
{
    const auto same = observed(counts);
    if (!same)
        return {};
    const auto total = double(counts.total());
    const double first = double(counts.both + counts.onlyFirst) / total;
    const double second = double(counts.both + counts.onlySecond) / total;
    const double expected = first * second + (1 - first) * (1 - second);
    return expected >= 1 ? std::nullopt : std::optional((*same - expected) / (1 - expected));
}

std::optional<double> alpha(const Counts &counts)
{
    const double yes = 2.0 * double(counts.both) + double(counts.different());
    const double no = 2.0 * double(counts.neither) + double(counts.different());
    if (yes == 0 || no == 0)
        return {};
    return 1 - (yes + no - 1) * double(counts.different()) / (yes * no);
}

}
