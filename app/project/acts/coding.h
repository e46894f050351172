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
    const Data &data, const TextOf &textOf, const QList<QList<Core::AnnotationId>> &groups, const QDateTime &now);
[[nodiscard]] Core::Result<LongAct> annotateAll(
    const Data &data, const TextOf &textOf, const QList<Place> &places, const Recoding &recoding, const By &by);

/// Annotations that have got codes, and these codes.
using Gained = QHash<Core::AnnotationId, QList<Core::CodeId>>;
/// What they have got from one moment to a later one. One that is new, or has other words now, has got all of its codes.
[[nodiscard]] Gained gainedBetween(const Data &before, const Data &after);

/// Where a coder has the same code on overlapping words more than once, since it was got there.
struct Doubled {
    /// To be joined, as joinAnnotations() takes them: those that have got nothing come first, each part by place.
    QList<QList<Core::AnnotationId>> groups;
    int passages = 0; ///< how many of those that have got codes stand in them
    Core::CodeId code; ///< one that is there twice; the only one, where a single passage has got a single code
};
[[nodiscard]] Doubled doubledBy(const Data &data, const Gained &gained);

}
