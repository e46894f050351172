// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "project/project.h"

/// Another copy of a project, or another project over the same files, taken into this one: everything of both.
namespace Crossread::Library {

struct Merging {
    QString name; ///< of the other project
    Core::ChangeSet act;
    struct NewDocument {
        Core::DocumentRecord record;
        QByteArray bytes;
        Core::DocumentPtr text;
    };
    QList<NewDocument> documents; ///< that are not here yet, as the act brings them
    QStringList added; ///< each a sentence, for the reader to see before
    QStringList clashes; ///< what both say otherwise, and which of it counts
    [[nodiscard]] bool isEmpty() const { return act.changes.isEmpty(); }
};

/// What would become of it. Documents are the same where their files are, byte for byte, or where id and text are; codes,
/// topics and the like where they have the same id or name; annotations where they have the same id, or words, codes, coder and memo. Of an annotation
/// that both have changed the later one counts, of anything else that of this project. `there` is only read. Errors: as
/// Sources::read() and Sources::text().
[[nodiscard]] Core::Result<Merging> planMerging(const Project::Data &here, const Project::Sources &sources,
    const Project::Project &there, const Core::Progress &progress = {});

/// One act, which can be taken back as a whole. Errors: as Project::takeIn(), Sources::keep().
[[nodiscard]] Core::Result<void> merge(
    Project::Project &project, const Merging &merging, const Core::Progress &progress = {});

}
