// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/kinds.h"
#include "store/storage.h"

#include <array>

namespace Crossread::Store {

/// What a project holds, in a few numbers that each act brings up to date: of every kind, how many things there are and the
/// sum of their proofs. Those of two projects are the same only where both say the same, whatever order their rows lie in:
/// so it shows of what was put together from a damaged file whether it is all, and none of it older than the rest.
struct Tally {
    struct Sum {
        quint32 count = 0;
        quint64 proofs = 0; ///< of the first eight bytes of each; goes round
        friend bool operator==(const Sum &, const Sum &) = default;
    };
    std::array<Sum, Kinds::count> sums{}; ///< in the order of the kinds

    template <typename T>
    [[nodiscard]] auto &of(this auto &self)
    {
        size_t at = 0;
        (void)Kinds::any([&at]<typename Kind>() { return std::is_same_v<Kind, T> || (++at, false); });
        return self.sums[at];
    }
    template <typename T>
    void add(QByteArrayView proof)
    {
        of<T>().count += 1;
        of<T>().proofs += numberOf(proof);
    }
    template <typename T>
    void remove(QByteArrayView proof)
    {
        of<T>().count -= 1;
        of<T>().proofs -= numberOf(proof);
    }
    /// What a change has added, less what it has removed; any of the numbers may have gone round.
    Tally &operator+=(const Tally &difference);

    [[nodiscard]] QByteArray toHex() const;
    /// Also one of an earlier version, which counted the first kinds alone: there was nothing of the others.
    [[nodiscard]] static std::optional<Tally> fromHex(QByteArrayView text);
    static constexpr qsizetype hexDigits = qsizetype(Kinds::count) * 24;
    friend bool operator==(const Tally &, const Tally &) = default;

private:
    [[nodiscard]] static quint64 numberOf(QByteArrayView proof);
};

/// By the proofs that stand in the rows. Errors: as Database.
[[nodiscard]] Core::Result<Tally> tallyOf(Database &database);
/// By what the things themselves say.
[[nodiscard]] Tally tallyOf(const Contents &contents);

}
