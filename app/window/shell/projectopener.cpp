// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/projectopener.h"

#include "project/project.h"
#include "library/job.h"
#include "window/desk/projectplaces.h"
#include "window/desk/settings.h"
#include "window/importing/filegathering.h"

#include <QFile>
#include <QFileInfo>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

const QStringList sampleFiles{u":/crossread/sample/transcript.txt"_s, u":/crossread/sample/article.txt"_s};

QStringList absolute(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

bool looksLikeProject(const QString &file)
{
    if (file.endsWith(".crossread"_L1, Qt::CaseInsensitive))
        return true;
    QFile bytes(file); // a project under another name is still a project
    return bytes.open(QIODevice::ReadOnly) && bytes.read(15) == "SQLite format 3";
}

}

ProjectOpener::ProjectOpener(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_pool.setMaxThreadCount(1);
}

ProjectOpener::~ProjectOpener()
{
    cancel(); // before the pool waits for it
}

void ProjectOpener::open(const QStringList &files)
{
    cancel();
    m_asked = absolute(files);
    if (const QString project = projectMeant(files); !project.isEmpty())
        openProject(project);
    else
        createFor(files, freeProjectPath(files), false);
}

bool ProjectOpener::isOpening(const QStringList &files) const
{
    return isOpening() && m_asked == absolute(files);
}

QString ProjectOpener::projectMeant(const QStringList &files) const
{
    const auto project = std::ranges::find_if(files, looksLikeProject);
    if (project != files.cend())
        return *project;
    const QString made = m_settings.projectFor(files);
    return QFileInfo::exists(made) ? made : QString();
}

void ProjectOpener::openSample()
{
    cancel();
    const QString path = samplePath();
    m_asked = {path};
    if (QFileInfo::exists(path))
        openProject(path);
    else
        createFor(sampleFiles, path, true);
}

void ProjectOpener::openProject(const QString &path)
{
    follow(Library::openProject(
               path, [this](const Library::ProjectResult &project) { announce(project); }, this, &m_pool),
        path);
}

void ProjectOpener::follow(Library::Job *job, const QString &path)
{
    m_job = job;
    const QString name = QFileInfo(path).completeBaseName();
    job->whenSlow([this, job, name] {
        Q_EMIT progressed(name, -1);
        connect(
            job, &Library::Job::progressed, this, [this, name](int permille) { Q_EMIT progressed(name, permille); });
    });
}

void ProjectOpener::announce(const Library::ProjectResult &project)
{
    m_job.clear();
    m_asked.clear();
    const QList<Core::Error> unread = std::exchange(m_unread, {});
    if (project)
        Q_EMIT opened(*project, unread);
    else
        Q_EMIT failed(project.error());
}

void ProjectOpener::createFor(const QStringList &files, const QString &path, bool isSample)
{
    m_loader = new Library::DocumentLoader(gathered(files), this);
    connect(m_loader, &Library::DocumentLoader::progressed, this, &ProjectOpener::progressed);
    connect(m_loader, &Library::DocumentLoader::failed, this, [this](const Core::Error &error) {
        m_loader = nullptr;
        m_asked.clear();
        Q_EMIT failed(error);
    });
    connect(m_loader, &Library::DocumentLoader::finished, this,
        [this, files, path, isSample](QList<Library::PreparedDocument> documents, const QList<Core::Error> &unread) {
            m_loader = nullptr;
            m_unread = unread;
            if (isSample) {
                const QStringList names{tr("Transcript"), tr("Article")};
                for (qsizetype index = 0; index < documents.size(); ++index) {
                    documents[index].document.name = names.value(index);
                    documents[index].document.sourcePath.clear();
                }
            } else {
                m_settings.setProjectFor(files, path);
            }
            follow(Library::createProject(
                       path, documents, [this](const Library::ProjectResult &project) { announce(project); }, this,
                       &m_pool),
                path);
        });
    m_loader->start();
}

void ProjectOpener::cancel()
{
    delete std::exchange(m_loader, nullptr);
    delete m_job;
    m_asked.clear();
}

}
