// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "project/snapshot.h"

/// Annotations of web pages, out of a project and into one that has their texts.
namespace Crossread::Library {

/// The annotations as W3C Web Annotations; positions count code points of the reading text. `only`: of this document. Errors:
/// as Snapshot::document().
[[nodiscard]] Core::Result<QByteArray> webAnnotations(
    Project::Snapshot &project, Core::DocumentId only = {}, const Core::Progress &progress = {});

struct TakenAnnotations {
    int added = 0;
    int known = 0; ///< were there already
    QStringList losses;
};
/// Adds those of a file (W3C, or exported by Hypothes.is) in one act. Each goes to the document of its address, else of its
/// title; else to the only one that has its words. Where the words stand is found by the position, where that is of this
/// text, else by the words and what stands around them. Tags become codes. Errors: as Import::readFile(), DamagedFile,
/// WrongFormat, and those of acts.
[[nodiscard]] Core::Result<TakenAnnotations> takeWebAnnotations(Project::Project &project, const QString &path);

}
