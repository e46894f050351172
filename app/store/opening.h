// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keeping.h"
#include "store/migrations.h"

#include <QTemporaryDir>

namespace Crossread::Store {

/// While it lives, this process has the project open for writing and refuses to open it again. A lock in the file cannot
/// tell that: locks belong to the process, and merely closing the file a second time would give them up.
class OpenFlag {
public:
    /// LockedProject where it is open already, by whatever name.
    [[nodiscard]] static Core::Result<std::unique_ptr<OpenFlag>> raise(const QString &path);
    ~OpenFlag();
    Q_DISABLE_COPY_MOVE(OpenFlag)

private:
    explicit OpenFlag(const QString &path)
        : m_path(path)
    {
    }
    QString m_path;
};

/// A project file that has passed every check. Its parts go in the opposite order.
struct Opened {
    QString path; ///< absolute, links followed
    std::unique_ptr<OpenFlag> flag; ///< only where it is open for writing
    std::unique_ptr<FileGuard> guard;
    std::unique_ptr<QTemporaryDir> copy; ///< holds what is really open where the file itself could not be
    std::unique_ptr<Database> database;
    std::unique_ptr<Keeping> keeping; ///< only where it is open for writing
    std::optional<Core::Error> readOnly; ///< why, where it is
    QList<Core::Error> notices; ///< what the reader should know of the file; nothing failed
};

/// The open sequence of ProjectFile::open(). `mayWrite`: false to open it for reading alone, which changes nothing at all.
[[nodiscard]] Core::Result<Opened> openChecked(
    const QString &path, const QList<Migration> &migrations, bool mayWrite, const Core::Progress &progress);

/// ProjectFile::create(): makes the file with all its tables, lets `fill` put into it what belongs in (under the path that
/// it is given, where it must be closed again), and gives it its name; or leaves nothing behind.
[[nodiscard]] Core::Result<void> makeProject(const QString &path, const QList<Migration> &migrations,
    const std::function<Core::Result<void>(const QString &)> &fill);

/// Whether there is no room for the names of what stands beside a project while it is open.
[[nodiscard]] bool nameIsTooLong(const QString &path);

}
