// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>

namespace Crossread::Bench {

/// What this thread has computed so far, in milliseconds: for work that waits for nothing and nobody, so that other programs
/// on the machine make no difference.
inline double computed()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

enum class Bound { None, AtMost, AtLeast };

/// Prints a row of the table that packaging/benchmarks.sh makes: "FIGURE | what | figure | bound | holds |". Returns
/// whether the bound holds.
inline bool figure(std::string_view what, double value, const char *unit, Bound kind = Bound::None, double bound = 0)
{
    const auto number = [unit](double of) {
        char text[64];
        std::snprintf(text, sizeof text, "%.*f%s%s", of < 10 ? 2 : of < 100 ? 1 : 0, of, *unit ? " " : "", unit);
        return std::string(text);
    };
    const bool holds = kind == Bound::None || (kind == Bound::AtMost ? value <= bound : value >= bound);
    const std::string limit = kind == Bound::None ? "" : (kind == Bound::AtMost ? "≤ " : "≥ ") + number(bound);
    std::printf("FIGURE | %.*s | %s | %s | %s |\n", int(what.size()), what.data(), number(value).c_str(), limit.c_str(),
        kind == Bound::None ? ""
            : holds         ? "yes"
                            : "**no**");
    std::fflush(stdout);
    return holds;
}

}
