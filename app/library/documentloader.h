// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/incoming.h"

#include <QObject>

#include <functional>

class QThreadPool;

namespace Crossread::Library {

class Job;

/// Reads files one after the other in the background, with the options that import guesses. What cannot be read is left
/// out. Deleting the loader cancels it; then nothing more is reported.
class DocumentLoader final : public QObject {
    Q_OBJECT

public:
    DocumentLoader(const QStringList &paths, QObject *parent);

    void start();

Q_SIGNALS:
    void progressed(const QString &name, int permille); ///< of the file being read
    /// Once, in the order of the paths, and what could not be read.
    void finished(
        const QList<Crossread::Library::PreparedDocument> &documents, const QList<Crossread::Core::Error> &unread);
    void failed(const Crossread::Core::Error &error); ///< once, instead: nothing could be read

private:
    void next();

    QStringList m_paths;
    QList<PreparedDocument> m_done;
    QList<Core::Error> m_unread;
};

using ProjectResult = Core::Result<std::shared_ptr<Project::Project>>;

// What takes a while with long texts, each in a job; `done` is called in this thread unless the job is deleted before.

/// Opens a project. Errors: as Project::open().
[[nodiscard]] Job *openProject(
    const QString &path, const std::function<void(const ProjectResult &)> &done, QObject *parent, QThreadPool *pool);
/// Makes a project file with these documents and the topics a project starts with; nothing is left behind when it fails or
/// is canceled. Errors: as Project::create() and Project::addDocument().
[[nodiscard]] Job *createProject(const QString &path, const QList<PreparedDocument> &documents,
    const std::function<void(const ProjectResult &)> &done, QObject *parent, QThreadPool *pool = nullptr);
/// Keeps the bytes of these documents, then adds them to the open project, in order, and gives their ids. `project` must
/// outlive the job. Errors: as Project::addDocument().
[[nodiscard]] Job *addDocuments(Project::Project &project, const QList<PreparedDocument> &documents,
    const std::function<void(const Core::Result<QList<Core::DocumentId>> &)> &done, QObject *parent);

}
