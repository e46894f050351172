// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignfile.h"

/// A project as a folder of plain text: JSON for programs like git to compare line by line, the texts beside it. Positions
/// count code points of the texts, but in crossread.json, which has Package::beyond as the history has things.
namespace Crossread::Exchange {

/// A file of the folder: its path in it, and what it holds.
using FolderFiles = QList<std::pair<QString, QByteArray>>;
/// The same files for the same package, which is one of ours. Names of documents become names of files.
[[nodiscard]] FolderFiles folderFiles(const Package &package);
/// Whether a folder is one of these.
[[nodiscard]] bool isProjectFolder(const QString &path);
/// The folder whose project.json it is; any other path as it is.
[[nodiscard]] QString folderMeant(const QString &path);
/// The files that such a folder says it has.
[[nodiscard]] QStringList filesOfFolder(const QString &path);

/// Errors: NotReadable, DamagedFile, TooLarge, WrongFormat.
[[nodiscard]] Core::Result<std::unique_ptr<ForeignFile>> openFolder(const QString &path);

}
