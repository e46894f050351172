// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The desktop's list of files that were used last, which its file dialogs and launchers show (recently-used.xbel, after the
/// Desktop Bookmark Specification). All programs write to it.
namespace Crossread::Window {

[[nodiscard]] QString recentFilesPath();

/// Notes in the list at `list` that Crossread has opened the project at `file` now. What others wrote there stays. False where it
/// could not be noted: a list that cannot be read as such is left as it is. May be called from any thread.
bool noteRecentFile(const QString &list, const QString &file);

}
