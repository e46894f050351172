// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "review/finding.h"

/// What a reader decides about a statement of an article, as it is kept: a link from the statement to the passage. The
/// window and the command line rule through here.
namespace Crossread::Library {

/// A statement of an article against a transcript. Without a suggestion and without a ruling they are words that only the
/// reader takes for a statement.
struct Matter {
    Core::DocumentId article;
    Core::DocumentId transcript;
    Core::TextSpan statement;
    bool isSuggested = false; ///< the comparison finds a passage for it
    std::optional<Core::Link> ruling; ///< as it stands
};
[[nodiscard]] Matter matterOf(Core::DocumentId article, Core::DocumentId transcript, const Review::Finding &finding);

/// The words of the transcript are the source. One chosen by hand already stays so. A verdict on another passage goes.
[[nodiscard]] Core::Link confirmed(const Matter &matter, Core::TextSpan passage);
/// The statement has no source in the transcript.
[[nodiscard]] Core::Link rejected(const Matter &matter);
/// What was decided is withdrawn; a note stays.
[[nodiscard]] Core::Link reopened(const Matter &matter);
/// Against this passage the statement is what the reader says; NotFound rejects.
[[nodiscard]] Core::Link overruled(const Matter &matter, Core::TextSpan passage, Core::Verdict verdict);
/// The reader chose these words of the transcript.
[[nodiscard]] Core::Link setByHand(const Matter &matter, Core::TextSpan passage);
[[nodiscard]] Core::Link noted(const Matter &matter, const QString &note);

/// Keeps rulings, each on its matter, in one act. A reopened statement that only the reader took for one goes altogether.
/// Errors: as Project::setLink().
[[nodiscard]] Core::Result<void> rule(Project::Project &project, const QList<std::pair<Matter, Core::Link>> &rulings);

/// The statement that shares more than half of these words of the article with them, or nothing.
[[nodiscard]] std::optional<Review::Finding> findingLike(const QList<Review::Finding> &findings, Core::TextSpan words);

}
