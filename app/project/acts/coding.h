// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"
#include "project/project.h"

/// Several annotations in one act.
namespace Crossread::Project::Acts {

// Errors as of the functions of Project that are called alike.
[[nodiscard]] Core::Result<LongAct> recode(
    const Data &data, const QList<Core::AnnotationId> &ids, const Recoding &recoding, const QDateTime &now);
[[nodiscard]] Core::Result<LongAct> joinAnnotations(
    const Data &data, const TextOf &textOf, const QList<Core::AnnotationId> &ids, const QDateTime &now);
[[nodiscard]] Core::Result<LongAct> annotateAll(
    const Data &data, const TextOf &textOf, const QList<Place> &places, const Recoding &recoding, const By &by);

/// The annotations whose words overlap with these, of the same document, that share a code and the coder with it.
[[nodiscard]] QList<Core::AnnotationId> doubledBy(const Data &data, Core::AnnotationId id);

}
