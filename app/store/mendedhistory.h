// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storage.h"

namespace Crossread::Store {

/// Copies the acts behind the last one that is missing or not as it was written. None where they do not lead to what the
/// project says now: then the last acts are lost, and whoever took the others back would get what never was.
/// Errors: as Database.
[[nodiscard]] Core::Result<void> mendHistory(Database &from, Database &to, const Contents &contents);
/// The new project goes on where the damaged one ended, and notes what it holds itself.
[[nodiscard]] Core::Result<void> mendStamp(Database &from, Database &to);

}
