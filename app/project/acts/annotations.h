// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"

namespace Crossread::Project::Acts {

/// Error: BadRange (empty, outside of the text, or cutting a character).
[[nodiscard]] Core::Result<Core::Anchor> anchorAt(const Core::Document &text, Core::TextSpan span);

// Errors as of the functions of Project that are called alike.
[[nodiscard]] Core::Result<Made<Core::AnnotationId>> annotate(const Data &data, const TextOf &textOf,
    Core::DocumentId document, Core::TextSpan span, const QList<Core::CodeId> &codes, const QString &memo,
    const QList<Core::Code> &fresh, const By &by);
[[nodiscard]] Core::Result<Made<Core::AnnotationId>> annotateNamed(const Data &data, const TextOf &textOf,
    Core::DocumentId document, Core::TextSpan span, const QStringList &codes, const QString &memo, const By &by);
[[nodiscard]] Core::Result<Core::ChangeSet> changeAnnotation(const Data &data, const TextOf &textOf,
    const Core::Annotation &after, const QList<Core::Code> &fresh, const QDateTime &now);
[[nodiscard]] Core::Result<LongAct> removeAnnotations(const Data &data, const QList<Core::AnnotationId> &ids);

/// Each of them is there.
[[nodiscard]] QList<Core::AnyChange> removals(const Data &data, const QList<Core::AnnotationId> &ids);

}
