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

/// The keys that these lists have over all documents. Errors: as Snapshot::inPassing().
[[nodiscard]] Core::Result<QHash<Core::DocumentId, QString>> citationKeys(
    const Project::Snapshot &project, const Core::Progress &progress = {});

}
