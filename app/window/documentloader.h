// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "project/project.h"

#include <QObject>

namespace Crossread::Window {

/// A document read and ready to be added to a project, with what the reader decided about it.
struct PreparedDocument {
    Project::NewDocument document;
    Core::DocumentPtr imported;
};

/// Reads files one after the other in the background, with the options that import guesses. Stops at the first that
/// cannot be read. Deleting the loader cancels it; then nothing more is reported.
class DocumentLoader final : public QObject
{
    Q_OBJECT

public:
    DocumentLoader(const QStringList &paths, QObject *parent);

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(const QString &name, int permille); ///< of the file being read
    void finished(const QList<Crossread::Window::PreparedDocument> &documents); ///< once, in the order of the paths
    void failed(const Crossread::Core::Error &error); ///< once, instead

private:
    void next();

    QStringList m_paths;
    QList<PreparedDocument> m_done;
};

/// Makes a project file with these documents and the topics a project starts with; nothing is left behind when it fails.
/// Errors: as Project::create() and Project::addDocument().
[[nodiscard]] Core::Result<std::unique_ptr<Project::Project>>
createProject(const QString &path, const QList<PreparedDocument> &documents);

/// Adds them to an open project, in order, and gives their ids. Errors: as Project::addDocument().
[[nodiscard]] Core::Result<QList<Core::DocumentId>> addDocuments(Project::Project &project,
                                                                 const QList<PreparedDocument> &documents);

}
