// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "window/desk/messagebar.h"

#include <QObject>
#include <QPointer>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class Actions;
class Settings;

/// What keeps the work of an open project safe, as the window shows it: Save a Copy, Check, Restore; what is told of its
/// file; and the ways on where that takes nothing any more. All reading and writing is beside the window.
class SafetyController final : public QObject {
    Q_OBJECT

public:
    SafetyController(std::shared_ptr<Project::Project> project, Actions &actions, Settings &settings,
        MessageBar &messages, QWidget *window);

    /// What the reader is to know of the project at its opening, the gravest first.
    [[nodiscard]] QList<MessageBar::Message> messages();

Q_SIGNALS:
    // The project has to be closed for these.
    void restoreWanted(const QString &backup); ///< in the place of the project
    void settleWanted(const QString &rescued, const QString &place); ///< and to go on there
    void openWanted(const QString &path); ///< to go on there
    void recoverWanted(); ///< the project is damaged

private:
    void saveCopy();
    void check();
    void chooseBackup();
    void tellNotKept(const Core::Error &error);
    void writeElsewhere(const QString &rescued);
    void askForFile(const QString &title, const std::function<void(const QString &)> &then);
    void start(const QString &what, const QString &to, const std::function<void()> &then);
    [[nodiscard]] std::optional<MessageBar::Message> messageOnDoubts();

    std::shared_ptr<Project::Project> m_project;
    Settings &m_settings;
    MessageBar &m_messages;
    QWidget *m_window;
    QPointer<Library::Job> m_job;
};

}
