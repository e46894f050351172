// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/logstamp.h"
#include "store/recovery.h"
#include "store/salvage.h"

namespace Crossread::Store {

/// What there is besides the damaged file.
struct Helpers {
    QStringList backups; ///< newest first; projects or journals
    QStringList texts; ///< files that documents came from
    Witnesses witnesses; ///< of the last work
};

/// Makes a new, sound project at `whole` of a database at `readable` whose rows may be changed, missing, or refer to what is
/// not there. Every row is judged by its proof; what is wanting comes from the history, then from the backups, newest
/// first; what is referred to and nowhere found gets a stand-in, so that nothing else falls with it. What comes together in
/// the end is all of it only where it has the tally of the last act, and no witness knows of a later one; else that is told.
/// Errors: as Database; NotAProject where nothing is in it; Canceled.
[[nodiscard]] Core::Result<void> mend(const QString &readable, const QString &whole, const Salvaged &salvaged,
    const Helpers &helpers, Recovered &recovered, const Core::Progress &progress);

}
