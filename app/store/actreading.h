// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/actjson.h"

namespace Crossread::Store {

// The two ways in which changesFromJson() reads; both say nothing where they do not understand.

/// What changesToJson() writes today, letter for letter; many times as fast as the other.
[[nodiscard]] std::optional<QList<Core::AnyChange>> changesFromOwnJson(const QByteArray &json);
/// Any JSON that says an act: what is missing or unknown in it is passed over, as in files of other versions.
[[nodiscard]] std::optional<QList<Core::AnyChange>> changesFromAnyJson(const QByteArray &json);

/// False for an act that nobody can have done.
template <typename T>
[[nodiscard]] bool isChange(const Core::Change<T> &change)
{
    return (change.before || change.after) && !(change.before && change.before->id.isNull())
        && !(change.after && change.after->id.isNull());
}

}
