// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "core/progress.h"
#include "project/project.h"

/// How files become documents of a project, for the window and for scripts. Everything here works in the thread that
/// calls it; documentloader.h does the same in the background.
namespace Crossread::Library {

/// A document read and ready to be added to a project, with what the reader decided about it.
struct PreparedDocument {
    Project::NewDocument document;
    Core::DocumentPtr imported;
};

/// Reads a file with these options; what they leave open import guesses. Errors: as Import::readFile(), importBytes().
[[nodiscard]] Core::Result<PreparedDocument> prepared(
    const QString &path, const Core::ImportOptions &options = {}, const Core::Progress &progress = {});

/// Makes a project file with these documents, the topics a project starts with and no history; it is whole or it is not
/// there: nothing is left behind when it fails or is canceled. A file that was there before stays as it was.
/// Errors: as Project::create() and Project::addDocument(), Canceled.
[[nodiscard]] Core::Result<std::unique_ptr<Project::Project>> makeProject(
    const QString &path, const QList<PreparedDocument> &documents, const Core::Progress &progress = {});

/// Keeps the bytes of all, in any thread, and gives each the id under which they are; or keeps none.
[[nodiscard]] Core::Result<QList<PreparedDocument>> kept(
    const Project::Sources &sources, QList<PreparedDocument> documents, const Core::Progress &progress = {});
/// Adds what kept() gave to the open project, in order, and gives the ids. What cannot be added is let go.
[[nodiscard]] Core::Result<QList<Core::DocumentId>> addKept(
    Project::Project &project, const QList<PreparedDocument> &documents);

}
