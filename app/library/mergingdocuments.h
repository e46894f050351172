// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/merging.h"

namespace Crossread::Library {

/// Which of their documents is which of ours, by their bytes, or by id and text; those that are not here come into the plan.
/// Errors: as planMerging().
[[nodiscard]] Core::Result<QHash<Core::DocumentId, Core::DocumentId>> matchDocuments(const Project::Data &here,
    const Project::Sources &sources, const Project::Project &there, Merging &plan, const Core::Progress &progress);

/// Some of the names, for a sentence.
[[nodiscard]] QString someOf(const QStringList &names);

}
