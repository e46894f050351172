// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"
#include "project/project.h"

namespace Crossread::Library {

/// The documents of a project as lists of references have them, for the formats that write those. `only`: this document;
/// null: all. Errors: as Project::document().
[[nodiscard]] Core::Result<Formats::Content> references(Project::Project &project, Core::DocumentId only = {});

}
