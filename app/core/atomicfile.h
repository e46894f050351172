// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace Crossread::Core {

/// Writes a whole file so that afterwards either all of `content` is on the disk, read back before it takes its place, or
/// what was there before is untouched. The only way in which Crossread writes files other than projects: a bare QSaveFile
/// can replace a good file by a short one when the disk is full, and report success. Links are followed, permissions of
/// an existing file kept; what is no file (a pipe, a terminal) is simply written to.
/// Errors: DiskFull, NotWritable, IsFolder, WriteFailed.
[[nodiscard]] Result<void> writeFileChecked(const QString &path, const QByteArray &content);

}
