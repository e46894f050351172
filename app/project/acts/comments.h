// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"

namespace Crossread::Project::Acts {

/// The comments in the margin of a document that comes in, as annotations: each with the comment as memo and its author as
/// coder, made when the comment was; `by` where the file does not say.
[[nodiscard]] QList<Core::AnyChange> notesOfComments(Core::DocumentId id, const Core::Document &document, const By &by);

}
