// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/projectfile.h"

#include <functional>

namespace Crossread::Store {

/// All that a project says, and which of it is in doubt. What would not hold together is left out of the contents and told
/// among the doubts. Errors: as Database, Canceled.
[[nodiscard]] Core::Result<Contents> readContents(
    Database &database, const Core::Progress &progress = Core::Progress());

/// Makes a tree of codes that may go round in circles or hang in the air: such ones come to stand at the top, after `tell`
/// has heard of each.
void straighten(QList<Core::Code> &codes, const std::function<void(const Core::Code &)> &tell);

}
