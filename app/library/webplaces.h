// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/webannotations.h"
#include "project/snapshot.h"

/// Where annotations that come from elsewhere stand in the texts of a project.
namespace Crossread::Library {

struct WebPlace {
    Core::DocumentId document; ///< null: nowhere, or there is a doubt
    Core::Anchor anchor;
};
/// One for each. It goes to the document of its address, else of its title; else to the only one that has its words, which
/// short words never do alone. Where they stand is told by the position, where that is of this text, else by the words and
/// what stands around them. Texts are looked at one by one, and kept no longer. Errors: as Snapshot::document(); Canceled.
[[nodiscard]] Core::Result<QList<WebPlace>> placesOf(const Project::Snapshot &project,
    const QList<Exchange::WebAnnotation> &annotations, const Core::Progress &progress = {});

}
