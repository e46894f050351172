// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/data.h"

namespace Crossread::Project {

/// Finds everything that is anchored in a document again, where its text is another than the one it was anchored in.
/// `before`: the text it was anchored in, where that is at hand; then both source maps lead to the very place. Without it
/// words and context decide: what is found with likeness only keeps its old words, so that going back to the old text is
/// exact. What is not in the text any more becomes an orphan with an empty span inside the text. No changes where nothing
/// is to do.
[[nodiscard]] QList<Core::AnyChange> reanchored(
    const Data &data, Core::DocumentId id, const Core::Document &document, const Core::Document *before = nullptr);

/// The same for another file in the place of a document's, all of it: what was anchored in `from` is anchored in `to`, whose
/// text `document` is. `before`: the text so far, where it is at hand.
[[nodiscard]] QList<Core::AnyChange> transferred(const Data &data, Core::DocumentId from, Core::DocumentId to,
    const Core::Document &document, const Core::Document *before);

}
