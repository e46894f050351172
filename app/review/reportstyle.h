// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Crossread::Review {

/// How a report looks on screen, light and dark, and on paper. Text has a contrast of at least 4.5:1 on its ground.
[[nodiscard]] QLatin1StringView reportStyle();

}
