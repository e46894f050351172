// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "export/excerpts.h"
#include "project/snapshot.h"

namespace Crossread::Library {

/// Adds to the excerpts of one document what their words are linked with: each link that shares words with one, whatever the
/// ruling is. Where the text at the other end cannot be read, what the link itself says of it. Errors: as Snapshot::document().
[[nodiscard]] Core::Result<void> addCounterparts(Project::Snapshot &project, Core::DocumentId document,
    QList<Export::Excerpt> &excerpts, const Core::Progress &progress = {});

}
