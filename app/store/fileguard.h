// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <memory>

#include <sys/stat.h>

namespace Crossread::Store {

/// Holds a project file before SQLite touches it and as long as it is open: keeps others of our kind out from the first
/// look on, and tells whether the name still leads to the file that was opened, as this program left it. SQLite's own lock
/// belongs to the process and goes when that closes the file by whatever handle, so while a guard lives, the file is read
/// through it or through SQLite alone, and it is the last to go; should some library look into the file all the same, this
/// lock stays.
class FileGuard {
public:
    enum class Hold { Alone, WithReaders };
    /// Errors: LockedProject, NotReadable.
    [[nodiscard]] static Core::Result<std::unique_ptr<FileGuard>> take(const QString &path, Hold hold);
    ~FileGuard();
    Q_DISABLE_COPY_MOVE(FileGuard)

    void letGo(); ///< of the lock

    [[nodiscard]] QByteArray header() const; ///< its first bytes
    [[nodiscard]] bool saysInUse() const; ///< that a log may hold more than the file
    [[nodiscard]] bool hasSecondName() const; ///< a hard link
    /// Errors: as Core::writeFileChecked().
    [[nodiscard]] Core::Result<void> copyTo(const QString &path) const;

    void remember(); ///< as it is now: this program has just written it
    enum class Place { Same, Gone, Changed };
    /// Gone: the name leads nowhere or to another file, but the one that was opened is whole. Changed: somebody wrote into it.
    [[nodiscard]] Place look();

private:
    FileGuard(const QString &path, int handle);
    [[nodiscard]] bool isAsLeft(const struct stat &now) const;

    QByteArray m_path;
    QString m_name;
    int m_handle;
    struct stat m_seen{};
    QByteArray m_header;
};

}
