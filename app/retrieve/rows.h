// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/evaluate.h"

namespace Crossread::Retrieve {

/// The annotations of a snapshot side by side, by document and place, and sets of them. A set is a byte for each: quick to
/// fill, and the compiler joins sixteen at once.
using Set = std::vector<quint8>;

class Rows {
public:
    explicit Rows(const Project::Data &data);

    [[nodiscard]] size_t size() const { return m_all.size(); }
    [[nodiscard]] const Core::Annotation &operator[](size_t row) const { return *m_all[row]; }
    [[nodiscard]] bool stands(size_t row) const { return m_all[row]->state != Core::AnchorState::Orphaned; }

    struct Stretch {
        Core::DocumentId document;
        size_t begin = 0;
        size_t end = 0;
    };
    [[nodiscard]] const std::vector<Stretch> &documents() const { return m_documents; } ///< those with annotations

private:
    std::vector<const Core::Annotation *> m_all;
    std::vector<Stretch> m_documents;
};

/// Those of `rows` of which the condition is true. Errors: as evaluate().
[[nodiscard]] Core::Result<Set> fulfilling(
    const Snapshot &snapshot, const Rows &rows, const Condition &condition, const Core::Progress &progress = {});

/// The documents with annotations whose frame is wanted and is missing.
[[nodiscard]] QList<Core::DocumentId> unreadIn(const Snapshot &snapshot, const Rows &rows, Needs needed);

/// Those of `rows` that stand in the relation to one of `others`. Without a frame nothing is near in a document.
[[nodiscard]] Set related(const Snapshot &snapshot, const Rows &rows, const Related &relation, const Set &others);

/// Indices of the turns that share text with `span`, as [first, second).
[[nodiscard]] std::pair<size_t, size_t> turnsIn(const Frame &frame, Core::TextSpan span);

}
