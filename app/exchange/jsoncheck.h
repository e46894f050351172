// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonDocument>

namespace Crossread::Exchange {

/// JSON of unknown origin. It is looked through before it is read: read, each of its parts takes many times the room that it
/// has in the file, and a program that finds no room ends. Errors: TooLarge, DamagedFile.
[[nodiscard]] Core::Result<QJsonDocument> readForeignJson(const QByteArray &bytes, const QString &subject);

}
