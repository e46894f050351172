// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"

#include <limits>

namespace Crossread::Project::Acts {

/// As it can stand among others of its kind, which are known by their names: a new one comes last.
/// Errors: BadArgument (no name, no id), AlreadyExists.
template <typename T>
[[nodiscard]] Core::Result<T> listed(const QList<T> &others, const T &wanted)
{
    T after = storable(wanted);
    after.name = after.name.trimmed();
    if (after.id.isNull() || after.name.isEmpty())
        return Core::failure(Core::ErrorCode::BadArgument, after.name);
    bool isNew = true;
    int last = -1;
    for (const T &other : others) {
        if (other.name == after.name && other.id != after.id)
            return Core::failure(Core::ErrorCode::AlreadyExists, after.name);
        isNew = isNew && other.id != after.id;
        last = std::max(last, other.position);
    }
    if (isNew)
        after.position = last < std::numeric_limits<int>::max() ? last + 1 : last;
    return after;
}

}
