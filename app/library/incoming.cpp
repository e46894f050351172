// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/incoming.h"

#include "import/importer.h"
#include "library/steps.h"

#include <QFileInfo>

namespace Crossread::Library {

Core::Result<PreparedDocument> prepared(
    const QString &path, const Core::ImportOptions &options, const Core::Progress &progress)
{
    const QFileInfo info(path);
    auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto imported = Import::importBytes(*bytes, info.fileName(), options, progress);
    if (!imported)
        return std::unexpected(imported.error());
    PreparedDocument read;
    read.document.sourcePath = info.absoluteFilePath();
    read.document.bytes = *std::move(bytes);
    read.document.options = options;
    read.imported = Core::shared(*std::move(imported));
    read.document.options.format = read.imported->format;
    read.document.options.formatVersion = read.imported->formatVersion;
    return read;
}

Core::Result<std::unique_ptr<Project::Project>> makeProject(
    const QString &path, const QList<PreparedDocument> &documents, const Core::Progress &progress)
{
    const auto fill = [&documents, &progress](Project::Project &project) -> Core::Result<void> {
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const auto added = project.addDocument(
                documents[i].document, documents[i].imported, stepOf(progress, i, documents.size()));
            if (!added || progress.isCanceled())
                return std::unexpected(added ? Core::Error{Core::ErrorCode::Canceled, {}, {}} : added.error());
        }
        return {};
    };
    return Project::Project::create(path, fill);
}

Core::Result<QList<PreparedDocument>> kept(
    const Project::Sources &sources, QList<PreparedDocument> documents, const Core::Progress &progress)
{
    Core::Result<void> done;
    for (qsizetype i = 0; i < documents.size() && done; ++i) {
        Project::NewDocument &document = documents[i].document;
        document.id = Core::DocumentId::create();
        done = sources.keep(document.id, document.bytes, stepOf(progress, i, documents.size()));
        document.bytes.clear();
        if (done)
            done = sources.keepText(document.id, document.options, *documents[i].imported);
    }
    if (done && progress.isCanceled())
        done = Core::failure(Core::ErrorCode::Canceled);
    if (done)
        return documents;
    for (const PreparedDocument &prepared : std::as_const(documents)) {
        if (!prepared.document.id.isNull())
            sources.drop(prepared.document.id);
    }
    return std::unexpected(done.error());
}

Core::Result<QList<Core::DocumentId>> addKept(Project::Project &project, const QList<PreparedDocument> &documents)
{
    Core::Result<QList<Core::DocumentId>> ids;
    for (const PreparedDocument &prepared : documents) {
        if (!ids) {
            project.sources().drop(prepared.document.id);
            continue;
        }
        const auto id = project.addDocument(prepared.document, prepared.imported);
        if (id)
            ids->append(*id);
        else
            ids = std::unexpected(id.error());
    }
    return ids;
}

}
