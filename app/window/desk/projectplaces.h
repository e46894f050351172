// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Where projects lie for which nobody chose a place. Never the path of something that is there already.
namespace Crossread::Window {

/// Documents/Crossread, or the program's data folder where there is no Documents folder to write in, as in a Flatpak.
/// Made if missing.
[[nodiscard]] QString projectFolder();

/// A free path for a project made from these files, named after the transcript; a name that says nothing
/// ("transcript.txt") gives way to its folder's. files: "…/kremlin-2022/transcript.txt", … => "kremlin-2022.crossread"
[[nodiscard]] QString freeProjectPath(const QStringList &files);

/// Where the copy of the sample is kept; it may be there already.
[[nodiscard]] QString samplePath();
/// Whether the project is that copy.
[[nodiscard]] bool isSample(const QString &projectPath);

}
