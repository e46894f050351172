// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documentloader.h"

#include "import/importer.h"
#include "window/importjob.h"

#include <QFile>
#include <QFileInfo>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

DocumentLoader::DocumentLoader(const QStringList &paths, QObject *parent)
    : QObject(parent)
    , m_paths(paths)
{
}

void DocumentLoader::start()
{
    // Later, so that the caller has connected and deleted nothing when the answer comes.
    QMetaObject::invokeMethod(this, &DocumentLoader::next, Qt::QueuedConnection);
}

void DocumentLoader::cancel()
{
    qDeleteAll(findChildren<ImportJob *>());
    Q_EMIT failed({Core::ErrorCode::Canceled, {}, {}});
    deleteLater();
}

void DocumentLoader::next()
{
    if (m_done.size() == m_paths.size()) {
        Q_EMIT finished(m_done);
        deleteLater();
        return;
    }
    const QString path = m_paths[m_done.size()];
    const QString name = QFileInfo(path).fileName();
    const auto bytes = Import::readFile(path);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        deleteLater();
        return;
    }
    Q_EMIT progressed(name, 0);
    auto *job = new ImportJob(*bytes, name, {}, this);
    connect(job, &ImportJob::progressed, this, [this, name](int permille) { Q_EMIT progressed(name, permille); });
    connect(job, &ImportJob::failed, this, [this](const Core::Error &error) {
        Q_EMIT failed(error);
        deleteLater();
    });
    connect(job, &ImportJob::finished, this, [this, path, bytes = *bytes](const Core::DocumentPtr &imported) {
        Project::NewDocument document;
        document.sourcePath = QFileInfo(path).absoluteFilePath();
        document.bytes = bytes;
        m_done.append({document, imported});
        next();
    });
}

Core::Result<QList<Core::DocumentId>> addDocuments(Project::Project &project, const QList<PreparedDocument> &documents)
{
    QList<Core::DocumentId> ids;
    for (const PreparedDocument &prepared : documents) {
        const auto id = project.addDocument(prepared.document, prepared.imported);
        if (!id)
            return std::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Core::Result<std::unique_ptr<Project::Project>> createProject(const QString &path,
                                                              const QList<PreparedDocument> &documents)
{
    auto project = Project::Project::create(path);
    if (!project)
        return project;
    if (const auto added = addDocuments(**project, documents); !added) {
        project->reset();
        QFile::remove(path);
        return std::unexpected(added.error());
    }
    return project;
}

}
