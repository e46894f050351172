// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace Crossread::Library {

/// The reader has looked at annotations that were found again by likeness, and they are right: the words that stand there
/// now are theirs from here on. In one act; those that are where they were anyway stay as they are. Errors: as
/// Project::document() and Project::takeIn().
[[nodiscard]] Core::Result<void> acceptPlaces(Project::Project &project, const QList<Core::AnnotationId> &ids);

}
