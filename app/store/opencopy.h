// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"

namespace Crossread::Store {

/// A copy of a project that another program may have open, with what stands in the log beside it: one plain file, which has
/// been opened and checked before it has its name. Of the project itself nothing changes. Errors: NotFound, NotReadable,
/// LockedProject where it is written so often that no moment of it can be had, AlreadyExists, NotWritable, DiskFull, Canceled,
/// as ProjectFile::open().
[[nodiscard]] Core::Result<void> copyWithLog(
    const QString &path, const QString &to, const Core::Progress &progress = Core::Progress());

/// "NAME (copy).crossread" in a folder, with a number where that is taken.
[[nodiscard]] QString copyName(const QString &path, const QString &folder);

}
