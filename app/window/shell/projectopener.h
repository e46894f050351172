// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/documentloader.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace Crossread::Window {

class Settings;

/// Turns what the user gives (a project, one or more texts, the sample) into an open project, in the background. One at a
/// time: a new request cancels the one before.
class ProjectOpener final : public QObject {
    Q_OBJECT

public:
    explicit ProjectOpener(Settings &settings, QObject *parent = nullptr);
    ~ProjectOpener() override;

    /// A .crossread file opens that project; texts open the project that was made for them, or a new one.
    void open(const QStringList &files);
    void openSample();
    void cancel();
    [[nodiscard]] bool isOpening() const { return !m_asked.isEmpty(); }
    [[nodiscard]] bool isOpening(const QStringList &files) const; ///< just these
    /// The project that open() would open; empty where it would make one.
    [[nodiscard]] QString projectMeant(const QStringList &files) const;

    /// For whatever opens or makes a project: its file's thread is as urgent as the one that it begins in, see Core::giveWay().
    [[nodiscard]] QThreadPool *pool() { return &m_pool; }

Q_SIGNALS:
    void progressed(const QString &name, int permille);
    /// `unread`: of the texts that it was made for, those that could not be read.
    void opened(std::shared_ptr<Crossread::Project::Project> project, const QList<Crossread::Core::Error> &unread);
    void failed(const Crossread::Core::Error &error);

private:
    void openProject(const QString &path);
    void announce(const Library::ProjectResult &project);
    void follow(Library::Job *job, const QString &path);
    void createFor(const QStringList &files, const QString &path, bool isSample);

    Settings &m_settings;
    QStringList m_asked; ///< absolute paths of what is being opened
    Library::DocumentLoader *m_loader = nullptr;
    QPointer<Library::Job> m_job;
    QList<Core::Error> m_unread;
    QThreadPool m_pool; ///< of one thread: a project is opened when the one before has been closed
};

}
