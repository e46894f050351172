// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"

/// What data and tables call things: stable, never translated.
namespace Crossread::Report {

[[nodiscard]] QString nameOf(Compare::StatementKind kind);
[[nodiscard]] QString nameOf(Compare::State state);
[[nodiscard]] QString nameOf(Core::Verdict verdict);
[[nodiscard]] std::optional<Core::Verdict> verdictFromName(QStringView name); ///< the other way; nothing: no such name
[[nodiscard]] QString nameOf(Compare::AlertKind kind);
[[nodiscard]] QString nameOf(Compare::ChangeKind kind);
[[nodiscard]] QString nameOf(Compare::Reason reason); ///< empty for none
[[nodiscard]] QString nameOf(Compare::MatchKind kind);
[[nodiscard]] QString nameOf(Core::LinkState state);

}
