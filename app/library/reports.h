// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/aliases.h"
#include "core/progress.h"
#include "library/dispersion.h"
#include "project/project.h"
#include "report/report.h"

/// A project's verification reports as they leave the program. Documents are loaded where they are not yet, and
/// compared, which can take a while.
namespace Crossread::Library {

/// What the project says about one article and one transcript: the comparison with the reader's rulings, the project's
/// enabled topics and its codes. The coder is the project's; the time is the caller's to set. Errors: NoSuchDocument,
/// Canceled, and as Project::document(). LooksAgain::Yes: also by meaning, where SecondLook::isPossible().
enum class LooksAgain : quint8 { No, Yes };
[[nodiscard]] Core::Result<Report::Verification> verification(Project::Project &project, Core::DocumentId transcript,
    Core::DocumentId article, const Core::Progress &progress = {}, LooksAgain again = LooksAgain::No);

/// What a report on these two says before it comes to the words: names, languages, remarks, coder. Documents, findings and
/// coverage are the caller's to add.
[[nodiscard]] Report::Verification reportOn(const Project::Project &project, Core::DocumentId transcript,
    Core::DocumentId article, const Compare::Comparison &comparison);
/// Adds how much of the transcript a report's findings cover, and how much of each enabled topic and each code. Takes a
/// while; may run in any thread.
void addCoverage(Report::Verification &report, const Project::Data &data, Core::DocumentId transcript);

/// The rulings on an article: links from it to the transcript, whatever became of their words.
[[nodiscard]] QList<Core::Link> linksBetween(
    const Project::Project &project, Core::DocumentId article, Core::DocumentId transcript);

/// The places of each enabled topic in a text, in the order of the topics.
[[nodiscard]] QList<Review::Places> topicPlaces(const QList<Core::Topic> &topics, QStringView text);
/// The same with their topics.
[[nodiscard]] QList<TopicPlaces> placesByTopic(const QList<Core::Topic> &topics, QStringView text);
/// What is annotated with each code or one below it, in the order of the tree and by its path; lost places are left out,
/// and so is what coders have made who are hidden.
[[nodiscard]] QList<Review::Places> codePlaces(
    const Project::Data &data, Core::DocumentId document, const QSet<QString> &hidden = {});

/// The reader's own names that count as one when texts are compared, as Compare::Aliases::fromText() reads them; kept in
/// the project file, not undone.
[[nodiscard]] QString ownNames(const Project::Project &project);
void setOwnNames(Project::Project &project, const QString &text);
/// The names that ship, and the reader's own.
[[nodiscard]] Compare::Aliases namesFor(const Project::Project &project);

}
