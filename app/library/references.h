// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"
#include "project/snapshot.h"

namespace Crossread::Library {

/// The documents of a project as lists of references have them, for the formats that write those. `only`: this document;
/// null: all. Errors: as Snapshot::document().
[[nodiscard]] Core::Result<Formats::Content> references(
    Project::Snapshot &project, Core::DocumentId only = {}, const Core::Progress &progress = {});

}
