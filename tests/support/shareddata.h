// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where tests find files: the real texts beside the project, the project's own tree, the built programs.
namespace Crossread::Test {

/// Path of a file or folder below the shared data, or an empty string where it is absent (then QSKIP).
[[nodiscard]] QString sharedPath(const QString &relative);
/// Path of a file in the project's own tree ("resources/sample/transcript.txt").
[[nodiscard]] QString sourcePath(const QString &relative);
/// Path of a built program ("crossread-cli").
[[nodiscard]] QString programPath(const QString &name);

}
