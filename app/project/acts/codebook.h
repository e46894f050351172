// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"

/// The tree of codes as a whole: what is where in it, and which code is which.
namespace Crossread::Project::Acts {

// Errors as of the functions of Project that are called alike.
[[nodiscard]] Core::Result<Core::ChangeSet> moveCode(
    const Data &data, Core::CodeId id, Core::CodeId parent, Core::CodeId before);
[[nodiscard]] Core::Result<LongAct> mergeCodes(const Data &data, Core::CodeId id, Core::CodeId into);
[[nodiscard]] Core::Result<LongAct> splitCode(
    const Data &data, Core::CodeId id, const Core::Code &fresh, const QList<Core::AnnotationId> &ids);

/// The next colour of the palette: two codes that come one after the other are never alike.
[[nodiscard]] Core::Rgb colourForNext(const Data &data);

}
