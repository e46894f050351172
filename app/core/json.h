// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>

namespace Crossread::Core {

/// QJsonDocument::fromJson(), whose strings are as they stand there: Qt takes U+FEFF at the begin of one for a byte order
/// mark and drops it, unless it is escaped.
[[nodiscard]] QJsonDocument readJson(QByteArray json, QJsonParseError *error = nullptr);

}
