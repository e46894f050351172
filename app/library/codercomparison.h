// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreement/comparing.h"
#include "formats/formats.h"
#include "library/documentset.h"
#include "project/project.h"

/// Two coders of a project against each other. The window and the command line compare through here.
namespace Crossread::Library {

/// Everybody who has annotated, by name.
[[nodiscard]] QStringList codersOf(const Project::Data &data);

struct CoderPair {
    QString first;
    QString second;
    Agreement::Unit unit = Agreement::Unit::Character;
    Agreement::Extent extent = Agreement::Extent::WholeText;
    DocumentSet in = {};
    friend bool operator==(const CoderPair &, const CoderPair &) = default;
};

/// The documents of the set in which both have given codes: of those that only one has seen nothing can be said.
[[nodiscard]] QList<Core::DocumentId> documentsOfBoth(const Project::Data &data, const CoderPair &pair);

struct CoderComparison {
    CoderPair pair;
    QStringList documents; ///< their names
    QList<Agreement::OfCode> codes; ///< in the order of the tree
    Agreement::Counts all; ///< of all codes together
    QList<Agreement::Disagreement> disagreements;
    /// What stands there, and where in the source file: for each of the disagreements.
    struct Place {
        QString words;
        Core::SourceSpan source; ///< code points
    };
    QList<Place> places;
};

/// `texts`: those of documentsOfBoth(). Reads values alone, so that any thread may do it.
[[nodiscard]] CoderComparison compareCoders(
    const Project::Data &data, const QHash<Core::DocumentId, Core::DocumentPtr> &texts, const CoderPair &pair);
/// With texts that are loaded as need be. Errors: as Project::document().
[[nodiscard]] Core::Result<CoderComparison> compareCoders(Project::Project &project, const CoderPair &pair);

/// What was compared and how, for the reader.
[[nodiscard]] QString saidPlainly(const CoderComparison &comparison);
/// A share of 0..1 as it is shown: "99.8 %", or a dash where there is none.
[[nodiscard]] QString shownShare(const std::optional<double> &share);
/// A coefficient as it is shown: two places, or a dash where there is none.
[[nodiscard]] QString shownCoefficient(const std::optional<double> &value);
[[nodiscard]] Formats::Content contentOf(const Project::Data &data, const CoderComparison &comparison);

}
