// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "project/data.h"
#include "retrieve/frame.h"
#include "retrieve/query.h"

#include <QHash>

namespace Crossread::Retrieve {

/// A statement or a passage, and what was said of it.
struct Judged {
    Core::TextSpan span;
    std::optional<Core::Verdict> verdict = {};
    Core::LinkState state = Core::LinkState::Suggested;
    Core::DocumentId other = {}; ///< with which it is linked, or found to be; null: with nothing
    /// Whether the reader says that the two belong together.
    [[nodiscard]] bool isLinked() const
    {
        return !other.isNull() && (state == Core::LinkState::Confirmed || state == Core::LinkState::ByHand);
    }
    /// Whether a comparison says so, and the reader nothing.
    [[nodiscard]] bool isFound() const { return !other.isNull() && state == Core::LinkState::Suggested; }
};
using JudgedPlaces = QHash<Core::DocumentId, QList<Judged>>;
/// As the reader has ruled; what a comparison finds is for whoever has one to add: Library::addFindings().
[[nodiscard]] JudgedPlaces judgedIn(const Project::Data &data);

/// All that an answer comes from: copied at one moment, and read in any thread.
struct Snapshot {
    Project::Data data;
    QHash<Core::DocumentId, FramePtr> frames; ///< for queries that need some, see needs()
    JudgedPlaces judged;
};

/// What a query has to know of the texts.
struct Needs {
    bool frames = false;
    bool sentences = false;
    bool findings = false; ///< not of the texts: what a comparison has found makes a difference
};
[[nodiscard]] Needs needs(const Query &query, const Project::Data &data);

struct Group {
    QString key; ///< tells it from the others of its answer, also after a renaming
    QString title; ///< empty where there is something to say in the reader's language: nobody, no code, no topic
    QList<Core::AnnotationId> ids; ///< in the order asked for, each once; one can be in several groups
    friend bool operator==(const Group &, const Group &) = default;
};

struct Answer {
    QList<Group> groups; ///< none is empty; without grouping there is one at most, without key and title
    qsizetype found = 0; ///< annotations, each counted once
    qsizetype total = 0; ///< all that there are
    QList<Core::DocumentId> unread; ///< documents with annotations whose frame was wanted and is missing
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Errors: BadPattern, PatternTooCostly, Canceled.
[[nodiscard]] Core::Result<Answer> evaluate(
    const Snapshot &snapshot, const Query &query, const Core::Progress &progress = {});

}
