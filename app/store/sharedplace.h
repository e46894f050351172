// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Store {

/// What keeps the folder of a file the same on several computers ("Dropbox", "nfs4"), as far as names tell; empty where
/// nothing does.
[[nodiscard]] QString sharedPlace(const QString &path);

}
