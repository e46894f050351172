// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/documentset.h"
#include "project/project.h"

#include <QCommandLineParser>

/// How the words of a call become things of a project.
namespace Crossread::Cli {

/// As Project::open(); what the user should know of the file goes to standard error.
[[nodiscard]] Core::Result<std::unique_ptr<Project::Project>> openProject(
    const QString &path, Project::Project::Access access);

/// A document by what a user would type: its name, the name or path of the file it came from, in any case, or the begin
/// of its name where only one begins so. Empty: the only document there is. Error: NoSuchDocument, with the names.
[[nodiscard]] Core::Result<Core::DocumentId> findDocument(const Project::Project &project, const QString &name);

/// --document, --group, --attribute, --from and --to: for all verbs that look into some of a project's documents.
[[nodiscard]] QList<QCommandLineOption> documentSetOptions();
/// What those mean; all documents where none is given. Errors: NoSuchDocument, NoSuchAttribute, BadValue (the attribute
/// cannot have it), BadArgument (no such group, no date, nothing said of an attribute).
[[nodiscard]] Core::Result<Library::DocumentSet> findDocuments(
    const Project::Project &project, const QCommandLineParser &parser);
/// The same where one name has to say it: a group, "Outlet=Reuters", or a document, in that order.
[[nodiscard]] Core::Result<Library::DocumentSet> findDocuments(const Project::Project &project, const QString &name);

/// An article and the transcript that it is held against.
struct Pair {
    Core::DocumentId transcript;
    Core::DocumentId article;
};
/// --transcript and --article, for verbs about one pair of a project.
[[nodiscard]] QList<QCommandLineOption> pairOptions();
/// The documents that those name; where they name none, the only ones there are. An error is a sentence.
[[nodiscard]] std::expected<Pair, QString> findPair(Project::Project &project, const QCommandLineParser &parser);

/// The nth stretch (from 1; 0: the only one) of the reading text that reads as `quote`: as it stands, curly and straight
/// alike; else case aside; else with any blanks and line ends between the words.
/// Errors: QuoteNotFound, QuoteAmbiguous; both say how often it stands there.
[[nodiscard]] Core::Result<Core::TextSpan> findQuote(const Core::Document &document, const QString &quote, int nth);

/// The reading text of a stretch of the source file. Error: BadRange where none of it is shown.
[[nodiscard]] Core::Result<Core::TextSpan> findRange(const Core::Document &document, Core::SourceSpan source);

}
