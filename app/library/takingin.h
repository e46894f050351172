// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "project/snapshot.h"

/// What a file of another program adds to a project that is there: the codes of a codebook, or annotations of its texts. The
/// window and the command line take in through here.
namespace Crossread::Library {

/// What would come, put together beside the project.
struct TakingIn {
    enum class What { Codes, Annotations };
    What what = What::Annotations;
    int added = 0;
    int known = 0; ///< annotations that were there already
    QStringList losses; ///< what could not be taken, a sentence each
    Core::ChangeSet act; ///< of new things alone
    Project::Data then; ///< what the project said
};

/// Whether a file with this name adds to a project, and is none.
[[nodiscard]] bool isTakenIn(const QString &path);

/// A codebook (.qdc): a code that stands there already, by its id or under the same parent by its name, stays as it is.
/// Annotations, as W3C Web Annotations or as Hypothes.is exports them (.json), or in notes (.md; see
/// exchange/markdownnotes.h): see placesOf() for where they go; tags become codes. One is known by its id; without one,
/// where the same is said of the same words. Notes do not say whose they are: they become `coder`'s. Errors: as Import::readFile(), those of the format's reader, and of placesOf().
[[nodiscard]] Core::Result<TakingIn> planTakingIn(
    const Project::Snapshot &project, const QString &path, const QString &coder, const Core::Progress &progress = {});

/// Does it, as one act. False where the project says other things by now than it was put together of: plan again. Errors: of
/// acts.
[[nodiscard]] Core::Result<bool> bring(Project::Project &project, const TakingIn &plan);

/// Both, for whoever may wait.
[[nodiscard]] Core::Result<TakingIn> takeIn(Project::Project &project, const QString &path);

/// What a codebook would bring; `name` of its file. Errors: WrongFormat, DamagedFile, TooLarge.
[[nodiscard]] Core::Result<TakingIn> planCodebook(
    const Project::Data &data, const QByteArray &bytes, const QString &name);

}
