// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/snapshot.h"

/// Annotations of web pages, out of a project; into one that has their texts: takingin.h.
namespace Crossread::Library {

/// By which they say what they are about: where the document was published, else the project's own id of it.
[[nodiscard]] QString addressOf(const Core::DocumentRecord &record, const Core::Document &text);

/// The annotations as W3C Web Annotations; positions count code points of the reading text. `only`: of this document. Errors:
/// as Snapshot::document().
[[nodiscard]] Core::Result<QByteArray> webAnnotations(
    Project::Snapshot &project, Core::DocumentId only = {}, const Core::Progress &progress = {});

}
