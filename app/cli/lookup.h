// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/documentset.h"
#include "project/project.h"
#include "report/report.h"

#include <QCommandLineParser>

/// How the words of a call become things of a project.
namespace Crossread::Cli {

/// As Project::open(); what the user should know of the file goes to standard error.
[[nodiscard]] Core::Result<std::unique_ptr<Project::Project>> openProject(
    const QString &path, Project::Project::Access access);

/// A document by what a user would type: its name, the name or path of the file it came from, in any case, or the begin
/// of its name where only one begins so. Empty: the only document there is. Error: NoSuchDocument, with the names.
[[nodiscard]] Core::Result<Core::DocumentId> findDocument(const Project::Project &project, const QString &name);

/// The one code that is meant by a name or path. Error: NoSuchCode, also where several are.
[[nodiscard]] Core::Result<Core::CodeId> findCode(const Project::Project &project, const QString &text);

/// Somebody who speaks, or of whom something is said, by name, case aside. Error: BadArgument, with the names.
[[nodiscard]] Core::Result<QString> findSpeaker(Project::Project &project, const QString &name);

/// --group, --attribute, --from and --to: for verbs that name documents otherwise.
[[nodiscard]] QList<QCommandLineOption> narrowingOptions();
/// What those mean; all documents where none is given. Errors: NoSuchAttribute, BadValue (the attribute cannot have it),
/// BadArgument (no such group, no date, nothing said of an attribute).
[[nodiscard]] Core::Result<Library::DocumentSet> findNarrowed(
    const Project::Project &project, const QCommandLineParser &parser);
/// Those and --document: for all verbs that look into some of a project's documents.
[[nodiscard]] QList<QCommandLineOption> documentSetOptions();
/// What those mean; all documents where none is given. Errors: NoSuchDocument, and as findNarrowed().
[[nodiscard]] Core::Result<Library::DocumentSet> findDocuments(
    const Project::Project &project, const QCommandLineParser &parser);
/// Those options, and --speaker and --speaker-attribute: for verbs that look at the words of the documents.
[[nodiscard]] QList<QCommandLineOption> spokenSetOptions();
/// What those mean. Errors: as findDocuments() and findSpeaker().
[[nodiscard]] Core::Result<Library::DocumentSet> findSpoken(
    Project::Project &project, const QCommandLineParser &parser);
/// The same where one name has to say it: a group, "Outlet=Reuters" of documents, "Party=Labour" of speakers, a document, or a
/// speaker, in that order. Error: NoSuchDocument.
[[nodiscard]] Core::Result<Library::DocumentSet> findSpoken(Project::Project &project, const QString &name);

/// An article and the transcript that it is held against.
struct Pair {
    Core::DocumentId transcript;
    Core::DocumentId article;
};
/// --transcript and --article, for verbs about one pair of a project.
[[nodiscard]] QList<QCommandLineOption> pairOptions();
/// The transcript that they name; where they name none, the only one there is. An error is a sentence.
[[nodiscard]] std::expected<Core::DocumentId, QString> findTranscript(
    Project::Project &project, const QCommandLineParser &parser);
/// The documents that those name; where they name none, the only ones there are. An error is a sentence.
[[nodiscard]] std::expected<Pair, QString> findPair(Project::Project &project, const QCommandLineParser &parser);

/// --transcript and --article, for verbs about all articles on a transcript, and --second-look.
[[nodiscard]] QList<QCommandLineOption> articleOptions();
struct ComparedArticle {
    Core::DocumentId id;
    Report::Verification report;
};
/// Each article that those name held against a transcript; where they name none, all articles; of either only what is
/// `among` these. Errors: NoSuchDocument, and as Library::verification().
[[nodiscard]] Core::Result<QList<ComparedArticle>> compareArticles(Project::Project &project,
    const QCommandLineParser &parser, Core::DocumentId transcript, const Library::DocumentSet &among = {});

/// The nth stretch (from 1; 0: the only one) of the reading text that reads as `quote`: as it stands, curly and straight
/// alike; else case aside; else with any blanks and line ends between the words.
/// Errors: QuoteNotFound, QuoteAmbiguous; both say how often it stands there.
[[nodiscard]] Core::Result<Core::TextSpan> findQuote(const Core::Document &document, const QString &quote, int nth);

/// The reading text of a stretch of the source file. Error: BadRange where none of it is shown.
[[nodiscard]] Core::Result<Core::TextSpan> findRange(const Core::Document &document, Core::SourceSpan source);

}
