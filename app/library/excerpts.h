// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "export/excerpts.h"
#include "project/snapshot.h"

#include <QSet>

/// A project's passages as they leave the program. Texts are read where they are not loaded yet, which can take a while.
namespace Crossread::Library {

/// Which excerpts are wanted; what is empty lets everything through.
struct ExcerptChoice {
    Core::DocumentId document;
    QList<Core::CodeId> codes; ///< with those below them
    QString topic; ///< a topic's name, case aside
    std::optional<QSet<Core::AnnotationId>> annotations = {}; ///< none but these; unset: all
};

/// The annotations by document and place. Errors: Canceled, and as Snapshot::document().
[[nodiscard]] Core::Result<QList<Export::Excerpt>> annotationExcerpts(
    Project::Snapshot &project, const ExcerptChoice &choice = {}, const Core::Progress &progress = {});

/// Each sentence that names an enabled topic, by document and place; its codes are the topics it names. Errors: NoSuchCode
/// where no topic has that name, Canceled, and as Snapshot::document().
[[nodiscard]] Core::Result<QList<Export::Excerpt>> topicExcerpts(
    Project::Snapshot &project, const ExcerptChoice &choice = {}, const Core::Progress &progress = {});

}
