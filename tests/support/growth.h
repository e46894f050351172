// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace Crossread::Test {

/// What work may take more as what it works on grows: the exponent of n.
constexpr double mostGrowth = 1.2;

/// Processor time of all threads of this program; what others do on the machine is not in it.
[[nodiscard]] double processorSeconds();

/// Of the times for n, 2n and 4n. It is that of the whole way, unless the second half of it is better: a table that is made
/// once, or a cache that n still fits into and 2n does not, is a step and no growth. Work that grows too fast does so on
/// either half, so that it is seen by the smaller exponent too.
[[nodiscard]] double growthExponent(const std::array<double, 3> &times);

}
