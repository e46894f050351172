// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datafolder.h"

#include <QCoreApplication>
#include <QDir>

namespace Crossread::Core {

QString dataFolder(const QString &name)
{
    // Installed beside bin; a program of the build may lie a folder deeper.
    QDir dir(QCoreApplication::applicationDirPath());
    for (int up = 0; up < 3 && dir.cdUp(); ++up) {
        if (const QString path = dir.filePath(QStringLiteral("share/crossread/") + name); QDir(path).exists())
            return path;
    }
    return {};
}

}
