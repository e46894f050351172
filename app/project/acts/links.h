// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"

namespace Crossread::Project::Acts {

// Errors as of the functions of Project that are called alike.
/// `isArticle` tells of those documents whose text is at hand; the id is null where nothing is left of the link.
[[nodiscard]] Core::Result<Made<Core::LinkId>> setLink(const Data &data, const TextOf &textOf,
    const std::function<bool(Core::DocumentId)> &isArticle, Core::Link link, const By &by);
/// Several in one act, each as by setLink().
[[nodiscard]] Core::Result<Core::ChangeSet> setLinks(const Data &data, const TextOf &textOf,
    const std::function<bool(Core::DocumentId)> &isArticle, const QList<Core::Link> &links, const By &by);
[[nodiscard]] Core::Result<Core::ChangeSet> removeLink(const Data &data, Core::LinkId id);

}
