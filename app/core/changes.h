// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <variant>

namespace Crossread::Core {

/// One thing before and after an act of the user. No `before`: it is new; no `after`: it is gone. Never neither.
template <typename T>
struct Change {
    std::optional<T> before;
    std::optional<T> after;
    [[nodiscard]] Change reversed() const { return {after, before}; }
    friend bool operator==(const Change &, const Change &) = default;
};

/// Everything of a project that a user can change, and so everything that can be undone.
using AnyChange = std::variant<Change<DocumentRecord>, Change<Code>, Change<Annotation>, Change<Topic>, Change<Link>,
    Change<Attribute>, Change<SpeakerRecord>, Change<CodeSet>, Change<SavedQuery>, Change<ProjectMemo>>;

/// One act of the user: applied, kept and undone as a whole.
struct ChangeSet {
    QString label; ///< what the undo entry says: "Tag “security”"
    QList<AnyChange> changes; ///< in the order to apply
    quint32 kinds = 0; ///< those among them, see kindsAmong(); 0: nobody has looked
    /// The same act backwards: order turned round, each change reversed.
    [[nodiscard]] ChangeSet reversed() const
    {
        ChangeSet back{label, {}};
        for (auto change = changes.crbegin(); change != changes.crend(); ++change)
            std::visit([&back](const auto &one) { back.changes.append(one.reversed()); }, *change);
        return back;
    }
    friend bool operator==(const ChangeSet &a, const ChangeSet &b)
    {
        return a.label == b.label && a.changes == b.changes;
    }
};

/// A bit for each kind of thing that is among the changes, by its place in AnyChange.
[[nodiscard]] inline quint32 kindsAmong(const QList<AnyChange> &changes)
{
    quint32 kinds = 0;
    for (const AnyChange &change : changes)
        kinds |= 1U << change.index();
    return kinds;
}

/// The bit of one kind.
template <typename T, typename... Kind>
[[nodiscard]] consteval quint32 bitAmong(const std::variant<Kind...> *)
{
    quint32 bit = 1;
    (void)((std::is_same_v<Change<T>, Kind> || (bit <<= 1, false)) || ...);
    return bit;
}

/// Whether an act changed anything of this kind: touches<Topic>(applied). Everybody is told of each act, and most ask about
/// kinds that are not in it: who tells them looks once, since a look through a hundred thousand changes takes milliseconds.
template <typename T>
[[nodiscard]] bool touches(const ChangeSet &applied)
{
    const quint32 kinds = applied.kinds != 0 ? applied.kinds : kindsAmong(applied.changes);
    return (kinds & bitAmong<T>(static_cast<const AnyChange *>(nullptr))) != 0;
}

/// The documents that came, went, or read otherwise since: whatever is known of their words is not so any more.
[[nodiscard]] QList<DocumentId> rereadIn(const ChangeSet &applied);

}
