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
    /// The same act backwards: order turned round, each change reversed.
    [[nodiscard]] ChangeSet reversed() const
    {
        ChangeSet back{label, {}};
        for (auto change = changes.crbegin(); change != changes.crend(); ++change)
            std::visit([&back](const auto &one) { back.changes.append(one.reversed()); }, *change);
        return back;
    }
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

}
