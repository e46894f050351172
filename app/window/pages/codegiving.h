// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/coding.h"
#include "window/desk/workbench.h"

namespace Crossread::Window {

/// Does an act that gives codes. Once it is kept, `said` stands in the active pane, with Undo (empty: nothing does); and
/// where it has put the same code on overlapping words twice, joining them is offered in the same message, all in one act.
/// Errors: those of the act.
[[nodiscard]] Core::Result<void> giveCodes(
    const Workbench &bench, const QString &said, const std::function<Core::Result<void>()> &act);

/// The same offer, by itself, for annotations of which it is known what they have got.
void offerToJoin(const Workbench &bench, const Project::Acts::Gained &gained);

}
