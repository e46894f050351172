// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

namespace Crossread::Core {

/// Writes files that belong together: each path below `folder`, with its content, as writeFileChecked() does, and the folders
/// that are not there. Where one of them cannot be written, what was made goes again, files and folders; a file that was
/// there before is whole, as it was or as it was to become. Errors: those of writeFileChecked(), of folders too.
[[nodiscard]] Result<void> writeFilesChecked(
    const QString &folder, const QList<std::pair<QString, QByteArray>> &files, const QStringList &mustStay);

}
