// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "store/proof.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Crossread::Store {

/// An act as the history has it.
struct RememberedAct {
    EntryHead head;
    bool isProved = false; ///< as it was written
    std::optional<QList<Core::AnyChange>> changes; ///< nothing where they cannot be read
};

/// All of them, oldest first, one in memory at a time; until `visit` says false. Errors: as Database.
[[nodiscard]] Core::Result<void> forEachAct(Database &database, const std::function<bool(RememberedAct &)> &visit);

using AnyThing = Kinds::Any;

/// What the acts that are proved say of each thing that they touched: how it has to be now, or that it is gone. Places are
/// as they were at the act; they may have been found again since.
struct Remembered {
    QHash<QUuid, AnyThing> live;
    QSet<QUuid> gone;
    int acts = 0; ///< that count
    int unproved = 0;
    int missing = 0; ///< numbers that no act has, between the first and the last

    template <typename T>
    [[nodiscard]] const T *find(const QUuid &id) const
    {
        const auto found = live.constFind(id);
        return found == live.cend() ? nullptr : std::get_if<T>(&*found);
    }
};
[[nodiscard]] Core::Result<Remembered> remember(Database &database);

}
