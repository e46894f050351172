// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/table.h"
#include "project/project.h"
#include "retrieve/crosstable.h"

namespace Crossread::Library {

/// What somebody asks who writes `text`: the kept query of that name, or a query as JSON. Error: BadArgument.
[[nodiscard]] Core::Result<Retrieve::Query> queryMeant(const Project::Data &data, const QString &text);

/// The answer to a query, with whatever texts it takes read first, which can be a while. Errors: as Retrieve::evaluate() and
/// Project::document().
[[nodiscard]] Core::Result<Retrieve::Answer> answerTo(
    const Retrieve::Query &query, Project::Project &project, const Core::Progress &progress = Core::Progress());

/// Columns: code, total, and one for each of the kind. Errors: the same.
[[nodiscard]] Core::Result<Formats::Table> crossTableOf(
    const Retrieve::CrossQuery &query, Project::Project &project, const Core::Progress &progress = Core::Progress());

}
