// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where tests find files: the real texts beside the project, the project's own tree, the built programs.
namespace Crossread::Test {

/// Why a test is skipped that reads the shared data; packaging/test.sh counts these.
inline constexpr char besideTheProject[] = "what it reads lies beside the project, and is not there";
/// Path of a file or folder below the shared data, or an empty string where it is absent (then QSKIP(besideTheProject)).
[[nodiscard]] QString sharedPath(const QString &relative);
/// Path of a file in the project's own tree ("resources/sample/transcript.txt").
[[nodiscard]] QString sourcePath(const QString &relative);
/// Path of a built program ("crossread-cli").
[[nodiscard]] QString programPath(const QString &name);

}
