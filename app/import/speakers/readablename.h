// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Crossread::Import {

/// Capitals but for Mc and the like: "McGOVERN".
[[nodiscard]] bool isInCapitals(const QString &word);
/// Words that a label prints in capitals as they read otherwise: "MS. McGOVERN" as "Ms. McGovern".
[[nodiscard]] QString readableName(const QStringList &words);

}
