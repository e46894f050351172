// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "window/desk/messagebar.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

/// Work on the file of a project that this program does not have open, beside the window and with Cancel: what is made is
/// opened then; where it fails or is stopped, what was there before. One at a time, and nothing else is opened meanwhile.
class FileWork final : public QObject {
    Q_OBJECT

public:
    FileWork(MessageBar &messages, QWidget *window);

    void restore(const QString &project, const QString &backup);
    /// What was rescued of a project goes where it is worked on from now on.
    void settle(const QString &rescued, const QString &place);
    /// Of a project that is open elsewhere. Beside it, or asked where that is not possible.
    void openCopy(const QString &project);
    /// Of a damaged one; its backups are looked for. Beside it, or asked where that is not possible.
    void recover(const QString &project);
    [[nodiscard]] bool isBusy() const { return !m_job.isNull(); }

    struct Outcome {
        QString path;
        QString sentence;
        QStringList lines;
    };
    using Work = std::function<Core::Result<Outcome>(const Core::Progress &)>;
    /// Whatever else makes a project.
    void make(const QString &what, const Work &work) { start(what, {}, work); }

Q_SIGNALS:
    /// The file is there, to be opened; and what to say of it then. `lines`: one by one what is not as it was.
    void made(const QString &project, Crossread::Window::MessageBar::Severity severity, const QString &sentence,
        const QStringList &lines);
    void failed(const Crossread::Core::Error &error);

private:
    /// `otherwise`: what is opened where it fails; empty: nothing.
    void start(const QString &what, const QString &otherwise, const Work &work);
    /// Calls `then` with `beside`, or with what is chosen where that folder takes nothing.
    void withPlace(const QString &title, const QString &beside, const std::function<void(const QString &)> &then);
    void copyTo(const QString &project, const QString &to);
    void recoverTo(const QString &project, const QString &to);

    MessageBar &m_messages;
    QWidget *m_window;
    QPointer<Library::Job> m_job;
};

}
