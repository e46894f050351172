// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringList>

namespace Crossread::Core {

/// Writes a whole file so that afterwards either all of `content` is on the disk, read back before it takes its place, or
/// what was there before is untouched. The only way in which Crossread writes files other than projects: a bare QSaveFile
/// can replace a good file by a short one when the disk is full, and report success. Links are followed, permissions of
/// an existing file kept; what is no file (a pipe, a terminal) is simply written to. A program killed in between leaves
/// nothing behind where the file system knows files without a name.
/// `mustStay`: what the content was made from. None of them is replaced, by whatever name or link `path` leads there, and
/// no project either, nor a file that SQLite would take for a project's log.
/// Errors: DiskFull, NotWritable, IsFolder, NameTooLong, WouldBeLost, WriteFailed.
[[nodiscard]] Result<void> writeFileChecked(
    const QString &path, const QByteArray &content, const QStringList &mustStay);

/// Whether writeFileChecked() would refuse because of what is there already. Errors: IsFolder, NotWritable, WouldBeLost.
[[nodiscard]] Result<void> checkReplaceable(const QString &path, const QStringList &mustStay);

/// Makes a new file with the content of another one, whole or not at all, read back before it has its name; what is there
/// already stays, also where it came a moment ago. Errors: AlreadyExists, else as writeFileChecked().
[[nodiscard]] Result<void> copyToNewFile(const QString &from, const QString &path);

/// Whether the system's number says that there is no room: on the disk, for this user, for one file.
[[nodiscard]] bool isFull(int systemError);

/// What the system's number means for somebody who wanted to write: DiskFull, NameTooLong, `otherwise`.
[[nodiscard]] std::unexpected<Error> failedWriting(
    const QString &path, int systemError, ErrorCode otherwise = ErrorCode::NotWritable);

/// Gives a file another name on the same disk; whoever has that name keeps it, unless it is to be replaced. Errors:
/// AlreadyExists, DiskFull, NotWritable.
enum class NameTaken { Stays, Replaced };
[[nodiscard]] Result<void> renameFile(const QString &from, const QString &to, NameTaken taken = NameTaken::Stays);

/// A copy under a name that nobody has, for its owner to write; nothing is left where it fails. Errors: NotReadable,
/// AlreadyExists, DiskFull, NotWritable, WriteFailed.
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to);
[[nodiscard]] Result<void> copyFile(int from, const QString &fromName, const QString &to); ///< of an open one

/// Forces the names in a folder to the disk: a file that got a new one has it only then, should the power go. Error:
/// WriteFailed; `subject` is the file that is told of.
[[nodiscard]] Result<void> syncFolder(const QString &folder, const QString &subject);

/// Whether a file begins like a project of Crossread. Not for one that this process has open: reading it would give up
/// its lock.
[[nodiscard]] bool looksLikeProject(const QByteArray &firstBytes);
inline constexpr qint64 projectHeaderSize = 100;

}
