// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"

/// Code sets and saved queries.
namespace Crossread::Project::Acts {

// Errors as of the functions of Project that are called alike.
[[nodiscard]] Core::Result<Core::ChangeSet> setCodeSet(const Data &data, const Core::CodeSet &set);
[[nodiscard]] Core::Result<Core::ChangeSet> removeCodeSet(const Data &data, Core::CodeSetId id);
[[nodiscard]] Core::Result<Core::ChangeSet> setQuery(const Data &data, const Core::SavedQuery &query);
[[nodiscard]] Core::Result<Core::ChangeSet> removeQuery(const Data &data, Core::QueryId id);

}
