// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"

#include <QFileInfo>

namespace Crossread::Test {

QString sharedPath(const QString &relative)
{
    const QString path = QStringLiteral(CROSSREAD_SHARED_DIR "/") + relative;
    return QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QString();
}

QString sourcePath(const QString &relative)
{
    return QStringLiteral(CROSSREAD_SOURCE_DIR "/") + relative;
}

QString programPath(const QString &name)
{
    return QStringLiteral(CROSSREAD_BIN_DIR "/") + name;
}

}
