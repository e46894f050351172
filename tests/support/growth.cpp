// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/growth.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace Crossread::Test {

double processorSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double growthExponent(const std::array<double, 3> &times)
{
    return std::min(std::log2(times[2] / times[0]) / 2, std::log2(times[2] / times[1]));
}

}
