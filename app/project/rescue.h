// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace Crossread::Project {

/// Gives what was rescued of a project the place where it is worked on from now on, with its history. Nobody has either
/// open. What lies there now is kept beside it; `aside` says under what name. Errors: NotFound, NotWritable, DiskFull.
[[nodiscard]] Core::Result<void> settleRescued(const QString &rescued, const QString &place, QString &aside);

}
