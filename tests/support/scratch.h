// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace Crossread::Test {

/// Bytes of a file; empty where it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// Makes or replaces a file.
void writeBytes(const QString &path, const QByteArray &bytes);

/// A disk of its own with so much room, gone with the object. Not there (valid() is false) where the system does not let
/// us mount one: then the test skips.
class SmallDisk {
public:
    enum class Kind {
        Tmpfs,
        Ext4, ///< in a file, with a journal of its own, of 4 MiB at least; a tmpfs where that cannot be mounted
    };
    explicit SmallDisk(qint64 kibibytes, Kind kind = Kind::Tmpfs);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool valid() const { return m_mounted; }
    [[nodiscard]] Kind kind() const { return m_kind; } ///< that it has become
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Takes all room that is left, but for so much; release() gives it back.
    void fill(qint64 leaveKibibytes = 0);
    void release();
    [[nodiscard]] bool makeReadOnly(); ///< but for files that are open already
    void pullOut(); ///< also where files on it are open; its folder is empty then

private:
    [[nodiscard]] bool mountExt4(qint64 kibibytes) const;

    QTemporaryDir m_image; // with the file that an ext4 lies in
    QTemporaryDir m_folder;
    Kind m_kind = Kind::Tmpfs;
    bool m_mounted = false;
};

/// While it lives, the test runs as a user for whom permissions hold, also where it was started as root.
class PlainUser {
public:
    PlainUser();
    ~PlainUser();
    Q_DISABLE_COPY_MOVE(PlainUser)

private:
    bool m_wasRoot = false;
};

}
