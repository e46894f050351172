// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storage.h"

namespace Crossread::Store {

/// A copy of an open project at `to`, where no file is, page by page, with all that its log holds, and as a file at rest.
/// Not synced, and not checked. Errors: NotWritable, DiskFull, StoreFailed.
[[nodiscard]] Core::Result<std::unique_ptr<Copying>> startCopy(Database &database, const QString &to);

/// Gives a finished copy its place, if its pages are whole; the copy stays where it is. Errors: AlreadyExists, NotWritable,
/// DiskFull, DamagedProject.
[[nodiscard]] Core::Result<void> putInPlace(const QString &copy, const QString &to);

}
