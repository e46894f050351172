// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "export/excerpts.h"
#include "project/project.h"

#include <QSet>

/// A project's passages as they leave the program. Documents are loaded where they are not yet, which can take a while.
namespace Crossread::Library {

/// Which excerpts are wanted; what is empty lets everything through.
struct ExcerptChoice {
    Core::DocumentId document;
    QList<Core::CodeId> codes; ///< with those below them
    QString topic; ///< a topic's name, case aside
    std::optional<QSet<Core::AnnotationId>> annotations = {}; ///< none but these; unset: all
};

/// The annotations by document and place. Errors: as Project::document().
[[nodiscard]] Core::Result<QList<Export::Excerpt>> annotationExcerpts(
    Project::Project &project, const ExcerptChoice &choice = {});

/// Each sentence that names an enabled topic, by document and place; its codes are the topics it names. Errors: NoSuchCode
/// where no topic has that name, Canceled, and as Project::document().
[[nodiscard]] Core::Result<QList<Export::Excerpt>> topicExcerpts(
    Project::Project &project, const ExcerptChoice &choice = {}, const Core::Progress &progress = {});

}
