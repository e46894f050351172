// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/check.h"

namespace Crossread::Project {

/// Store::checkFile(), and whether every annotation and link that is called exact stands on its words: each text is read
/// anew for that. Changes no byte of the file. Errors as there.
[[nodiscard]] Core::Result<Store::CheckReport> check(
    const QString &path, const Core::Progress &progress = Core::Progress());

}
