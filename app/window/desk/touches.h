// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"

#include <algorithm>

namespace Crossread::Window {

/// Whether an act changed anything of this kind: touches<Core::Topic>(applied).
template <typename T>
[[nodiscard]] bool touches(const Core::ChangeSet &applied)
{
    return std::ranges::any_of(
        applied.changes, [](const Core::AnyChange &change) { return std::holds_alternative<Core::Change<T>>(change); });
}

}
