// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// What is still done for a project that has been closed: its last backup. The window does not wait for it, the end of the
/// program does, and whoever wants to open the same project again.
namespace Crossread::Project {

/// Does `work` beside everything else. `path`: of the project's file, links followed.
void afterClosing(const QString &path, std::function<void()> work);
/// Returns once nothing is being done for the file of that name, whichever name it is.
void waitUntilClosed(const QString &path);

}
