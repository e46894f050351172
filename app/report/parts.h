// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

/// The shapes of a report; see contentOf().
namespace Crossread::Report {

[[nodiscard]] Formats::Page pageOf(const Verification &report);
[[nodiscard]] Formats::Page briefPageOf(const Verification &report);
[[nodiscard]] Formats::Group legendOf(const Verification &report); ///< what signs and marked words mean
[[nodiscard]] Formats::Table tableOf(const Verification &report);
[[nodiscard]] QJsonObject dataOf(const Verification &report);

}
