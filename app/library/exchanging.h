// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignfile.h"
#include "project/project.h"
#include "project/snapshot.h"

/// Whole projects and codebooks, to and from other programs for qualitative analysis. The window and the command line hand
/// over through here.
namespace Crossread::Library {

/// Something that is ready to be written, and what it could not take along, a sentence each.
struct HandedOut {
    QByteArray bytes;
    QStringList losses;
};
/// Its codes as .qdc. Error: NoSuchCode where it has none.
[[nodiscard]] Core::Result<HandedOut> refiCodebook(const Project::Snapshot &project);

/// The project as the values of exchange, sources with their text, and what stays behind: always the same ids. For
/// Exchange::writtenRefi() and exportAsText(). Errors: Canceled, and as Snapshot::document().
[[nodiscard]] Core::Result<Exchange::Package> packageOf(
    Project::Snapshot &project, const Core::Progress &progress = {});

/// Writes the project, of which `package` is made, into a folder as plain text, JSON and Markdown: openForeign() reads it
/// back. A folder that holds such files is brought up to date, so that what has changed can be compared; another one has to
/// be new or empty. Errors: AlreadyExists, those of writeFilesChecked() and Snapshot::document(); Canceled, and then nothing
/// was written: once it writes, it writes all.
[[nodiscard]] Core::Result<void> exportAsText(Project::Snapshot &project, const Exchange::Package &package,
    const QString &folder, const Core::Progress &progress = {});

/// Opens what another program wrote, whichever it is: REFI-QDA (.qdpx, .qde), QualCoder (its .qda folder, or the data.qda in it), Taguette (.sqlite3); and what exportAsText() wrote (the folder, or the project.json in it). Errors: as Import::readFile() and Exchange::ForeignFile.
[[nodiscard]] Core::Result<std::unique_ptr<Exchange::ForeignFile>> openForeign(
    const QString &path, const Core::Progress &progress = {});
/// How its positions count: as it says, or as its texts show.
[[nodiscard]] Core::Result<Exchange::CountingJudge::Verdict> countingIn(
    Exchange::ForeignFile &file, const Core::Progress &progress = {});

struct Made {
    std::unique_ptr<Project::Project> project;
    QStringList losses;
};
/// Makes a project of it; whole, or there is none. `from`: the path of the file. Errors: as Project::create() and ForeignFile.
[[nodiscard]] Core::Result<Made> makeFromForeign(Exchange::ForeignFile &file, const QString &from,
    const Exchange::Counting &counting, const QString &path, const Core::Progress &progress = {});

}
