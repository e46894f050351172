// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/query.h"

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

/// What a condition is called on its chip, with the names that things have now: "code peace/treaty", "not said by Ann",
/// "near code war (2 sentences)".
[[nodiscard]] QString wordsFor(const Retrieve::Condition &condition, const Project::Project &project);
[[nodiscard]] QString wordsFor(Retrieve::Grouping grouping); ///< "By speaker"

}
