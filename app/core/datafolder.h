// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Core {

/// Where data lies that is no part of the program: beside it, in share/crossread/`name`; empty where it is not at hand.
[[nodiscard]] QString dataFolder(const QString &name);

}
