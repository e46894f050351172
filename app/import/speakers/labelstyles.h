// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "import/speakers/labelgroups.h"

namespace Crossread::Import {

/// Whether what follows a label reads like talk: on its line, or before paragraph `next`. `lenient`: a time or a number before
/// the label says already that it is one, and people who chat write as they please.
[[nodiscard]] bool isFollowedByTalk(const Core::Document &document, const Found &label, qsizetype next, bool lenient);

/// How labels of one kind stand in a text, as far as that tells talk from a list: people come back, they take turns, and
/// each time words follow. One measure for all kinds, so that no kind needs a rule of its own.
struct Exchange {
    int labels = 0;
    int talking = 0; ///< of them, those that words follow
    int names = 0;
    int returning = 0; ///< names that talk twice or more
    int ofReturning = 0; ///< labels of those
    int changes = 0; ///< neighbours with different names, among those of returning ones
    /// Share of neighbours that differ, 0..1.
    [[nodiscard]] double alternation() const { return ofReturning < 2 ? 0 : double(changes) / (ofReturning - 1); }
    [[nodiscard]] double talk() const { return labels == 0 ? 0 : double(talking) / labels; }
};
/// Over the labels that `counts` (indices of `groups`) says. `areNumbered`: whatever words follow them are talk.
[[nodiscard]] Exchange exchangeOf(const Core::Document &document, const QList<Found> &found,
    const QList<LabelGroup> &groups, const QList<bool> &counts, bool areNumbered = false);

/// Judges the styles that need evidence (see needsEvidence()) over the whole text, accepts the groups of those that hold,
/// and takes the labels of all others out of `found`. `paragraphs`: how many have words.
void settleStyles(const Core::Document &document, QList<Found> &found, LabelGroups &groups, qsizetype paragraphs);

}
