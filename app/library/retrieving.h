// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "retrieve/evaluate.h"
#include "review/finding.h"

namespace Crossread::Library {

/// What somebody asks who writes `text`: the saved query of that name, or a query as JSON. Error: BadArgument.
[[nodiscard]] Core::Result<Retrieve::Query> queryMeant(const Project::Data &data, const QString &text);

/// Saves it in the project under a name; one that has the name already says this from then on. Errors: as
/// Project::setQuery().
[[nodiscard]] Core::Result<void> keepQuery(
    Project::Project &project, const QString &name, const Retrieve::Query &query);

/// The answer to a query, with whatever texts it takes read first, which can be a while. Errors: as Retrieve::evaluate() and
/// Project::document().
[[nodiscard]] Core::Result<Retrieve::Answer> answerTo(
    const Retrieve::Query &query, Project::Project &project, const Core::Progress &progress = Core::Progress());

/// The project as it is now, with what has to be known of its texts read first. Nothing is compared for it: it knows of verdicts
/// what the reader gave, and of links what they made.
[[nodiscard]] Core::Result<Retrieve::Snapshot> snapshotFor(
    Retrieve::Needs needed, Project::Project &project, const Core::Progress &progress = Core::Progress());

/// Adds what a comparison says of an article and its transcript, with the reader's rulings in it: verdicts on statements and on
/// the passages that they come from, and which two belong together although nobody has ruled on it.
void addFindings(Retrieve::JudgedPlaces &places, Core::DocumentId article, Core::DocumentId transcript,
    const QList<Review::Finding> &findings);

/// What a group is called that belongs to nothing of the kind: "Nobody speaks".
[[nodiscard]] QString titleOfNone(Retrieve::Grouping by);

}
