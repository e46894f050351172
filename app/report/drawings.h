// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

/// The two small drawings of a report, as SVG that says in words what it shows.
namespace Crossread::Report {

/// A bar of what is found, possible and not found.
[[nodiscard]] QString summaryBar(const Review::Tally &tally);
/// The transcript from its begin to its end, with the passages that the article drew from.
[[nodiscard]] QString coverageStrip(const Verification &report);

}
