// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/documentloader.h"

#include "library/job.h"

#include <QFileInfo>
#include <QThread>

namespace Crossread::Library {

namespace {

/// A project made in this thread, to be used in that one.
ProjectResult handedOver(Core::Result<std::unique_ptr<Project::Project>> project, QThread *to)
{
    if (!project)
        return std::unexpected(project.error());
    (*project)->moveToThread(to);
    return *std::move(project);
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
    auto *job = new Job([path](const Core::Progress &progress) { return prepared(path, {}, progress); }, take, this);
    connect(job, &Job::progressed, this, [this, name](int permille) { Q_EMIT progressed(name, permille); });
}

Job *openProject(
    const QString &path, const std::function<void(const ProjectResult &)> &done, QObject *parent, QThreadPool *pool)
{
    QThread *here = QThread::currentThread();
    return new Job(
        [path, here](const Core::Progress &progress) {
            return handedOver(Project::Project::open(path, Project::Project::Access::Change, progress), here);
        },
        done, parent, pool);
}

Job *createProject(const QString &path, const QList<PreparedDocument> &documents,
    const std::function<void(const ProjectResult &)> &done, QObject *parent, QThreadPool *pool)
{
    QThread *here = QThread::currentThread();
    return new Job(
        [=](const Core::Progress &progress) { return handedOver(makeProject(path, documents, progress), here); }, done,
        parent, pool);
}

Job *addDocuments(Project::Project &project, const QList<PreparedDocument> &documents,
    const std::function<void(const Core::Result<QList<Core::DocumentId>> &)> &done, QObject *parent)
{
    const auto add = [&project, done](const Core::Result<QList<PreparedDocument>> &kept) {
        done(kept.and_then([&project](const auto &documents) { return addKept(project, documents); }));
    };
    return new Job([sources = project.sources(), documents](
                       const Core::Progress &progress) { return kept(sources, documents, progress); },
        add, parent);
}

}
