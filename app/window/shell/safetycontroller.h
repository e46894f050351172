// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QObject>
#include <QPointer>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class Actions;
class MessageBar;

/// What keeps the work of an open project safe, as the window shows it: backups, Save a Copy, Check, Restore, and what is
/// told of rows that something else has changed. All reading and writing is beside the window.
class SafetyController final : public QObject {
    Q_OBJECT

public:
    SafetyController(
        std::shared_ptr<Project::Project> project, Actions &actions, MessageBar &messages, QWidget *window);

    /// Says what was found at opening; false where nothing was.
    bool tellDoubts();

Q_SIGNALS:
    /// The reader wants this backup in the place of the project, which has to be closed for that.
    void restoreWanted(const QString &backup);

private:
    void saveCopy();
    void check();
    void chooseBackup();

    std::shared_ptr<Project::Project> m_project;
    MessageBar &m_messages;
    QWidget *m_window;
    QPointer<Library::Job> m_job;
};

}
