// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QHash>
#include <QSet>

#include <optional>

/// What lists say of documents that only their texts tell: found once, and kept in the project beside its acts, so that
/// five hundred texts need not be read to open a project.
namespace Crossread::Library {

struct SpeakerFacts {
    QString name;
    int turns = 0;
    int words = 0;
    friend bool operator==(const SpeakerFacts &, const SpeakerFacts &) = default;
};
struct DocumentFacts {
    Core::DocumentKind kind = Core::DocumentKind::Other;
    int words = 0;
    QList<SpeakerFacts> speakers; ///< those with names of their own, in the order in which they first speak
    friend bool operator==(const DocumentFacts &, const DocumentFacts &) = default;
};
[[nodiscard]] DocumentFacts factsOf(const Core::Document &document);

using FactsById = QHash<Core::DocumentId, DocumentFacts>;
/// Those that are kept, of documents that are still read as they were then.
[[nodiscard]] FactsById keptFacts(const Project::Project &project);
void keepFacts(Project::Project &project, const FactsById &facts);
/// Of all documents; reads the texts of those that are not known. What cannot be read is left out.
[[nodiscard]] FactsById allFacts(Project::Project &project);

/// Everybody who speaks somewhere, or of whom something is said, by name.
[[nodiscard]] QStringList speakersOf(const Project::Data &data, const FactsById &facts);
/// Who speaks in all documents but this one; nothing where that is not known of each of them.
[[nodiscard]] std::optional<QSet<QString>> speakersBeside(
    const Project::Data &data, const FactsById &facts, Core::DocumentId id);

}
