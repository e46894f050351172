// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importing/documentloader.h"

#include "import/importer.h"
#include "window/desk/job.h"

#include <QFileInfo>
#include <QThread>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

Core::Result<PreparedDocument> prepared(const QString &path, const Core::Progress &progress)
{
    const QFileInfo info(path);
    auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto imported = Import::importBytes(*bytes, info.fileName(), {}, progress);
    if (!imported)
        return std::unexpected(imported.error());
    PreparedDocument read;
    read.document.sourcePath = info.absoluteFilePath();
    read.document.bytes = *std::move(bytes);
    read.imported = std::make_shared<const Core::Document>(*std::move(imported));
    read.document.options.format = read.imported->format;
    read.document.options.formatVersion = read.imported->formatVersion;
    return read;
}

/// The share of the i-th of `count` steps in the whole.
Core::Progress stepOf(const Core::Progress &whole, qsizetype i, qsizetype count)
{
    return {whole, static_cast<int>(i * 1000 / count), static_cast<int>((i + 1) * 1000 / count)};
}

/// A project made in this thread, to be used in that one.
ProjectResult handedOver(Core::Result<std::unique_ptr<Project::Project>> project, QThread *to)
{
    if (!project)
        return std::unexpected(project.error());
    (*project)->moveToThread(to);
    return *std::move(project);
}

Core::Result<std::unique_ptr<Project::Project>> create(
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

/// Keeps the bytes of all, and gives each the id under which they are; or keeps none.
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

}

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

void DocumentLoader::next()
{
    const qsizetype looked = m_done.size() + m_unread.size();
    if (looked == m_paths.size()) {
        if (m_done.isEmpty() && !m_unread.isEmpty())
            Q_EMIT failed(m_unread.first());
        else
            Q_EMIT finished(m_done, m_unread);
        deleteLater();
        return;
    }
    const QString path = m_paths[looked];
    const QString name = QFileInfo(path).fileName();
    Q_EMIT progressed(name, 0);
    const auto take = [this](const Core::Result<PreparedDocument> &read) {
        if (read)
            m_done.append(*read);
        else
            m_unread.append(read.error());
        next();
    };
    auto *job = new Job([path](const Core::Progress &progress) { return prepared(path, progress); }, take, this);
    connect(job, &Job::progressed, this, [this, name](int permille) { Q_EMIT progressed(name, permille); });
}

Job *openProject(
    const QString &path, const std::function<void(const ProjectResult &)> &done, QObject *parent, QThreadPool *pool)
{
    QThread *here = QThread::currentThread();
    return new Job([path, here](const Core::Progress &) { return handedOver(Project::Project::open(path), here); },
        done, parent, pool);
}

Job *createProject(const QString &path, const QList<PreparedDocument> &documents,
    const std::function<void(const ProjectResult &)> &done, QObject *parent, QThreadPool *pool)
{
    QThread *here = QThread::currentThread();
    return new Job([=](const Core::Progress &progress) { return handedOver(create(path, documents, progress), here); },
        done, parent, pool);
}

Job *addDocuments(Project::Project &project, const QList<PreparedDocument> &documents,
    const std::function<void(const Core::Result<QList<Core::DocumentId>> &)> &done, QObject *parent)
{
    const auto add = [&project, done](const Core::Result<QList<PreparedDocument>> &kept) {
        Core::Result<QList<Core::DocumentId>> ids;
        if (!kept)
            ids = std::unexpected(kept.error());
        for (qsizetype i = 0; kept && i < kept->size(); ++i) {
            const PreparedDocument &prepared = kept->at(i);
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
        done(ids);
    };
    return new Job([sources = project.sources(), documents](
                       const Core::Progress &progress) { return kept(sources, documents, progress); },
        add, parent);
}

}
