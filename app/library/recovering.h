// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recovery.h"

namespace Crossread::Library {

/// Store::recover(), with the project's own backups and journals besides those that are named: what they have is taken where
/// the file lacks it. `root`: the folder that backups lie in. Errors: as Store::recover().
[[nodiscard]] Core::Result<Store::Recovered> recoverProject(const QString &damaged, const QString &output,
    const QStringList &backups, const QStringList &texts, const QString &root,
    const Core::Progress &progress = Core::Progress());

/// What came back, in two sentences: “57 of 60 annotations; 3 things are listed below …”.
[[nodiscard]] QString sentenceOf(const Store::Recovered &recovered);

}
