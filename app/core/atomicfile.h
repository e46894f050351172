// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace Crossread::Core {

/// Writes a whole file so that afterwards either all of `content` is there, checked by reading it back, or what was there
/// before is untouched. The only way in which Crossread writes files other than projects: a bare QSaveFile can replace a
/// good file by a short one when the disk is full, and report success.
/// Errors: DiskFull, NotWritable, IsFolder, WriteFailed.
[[nodiscard]] Result<void> writeFileChecked(const QString &path, const QByteArray &content);

}
