// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/documentset.h"
#include "project/project.h"
#include "retrieve/textsearch.h"

namespace Crossread::Library {

/// A document as it is to be searched: its text where it is at hand, else it is read from the project's file when a hit in
/// it is likely.
struct Searchable {
    Core::DocumentRecord record;
    Core::DocumentPtr text;
    Retrieve::SpokenBy spokenBy = {}; ///< whose words in it are meant
};
/// Those of a project that are meant; made where the project lives.
[[nodiscard]] QList<Searchable> searchable(Project::Project &project, const DocumentSet &set = {});

/// The same as Retrieve::search() wants it, for any thread.
[[nodiscard]] QList<Retrieve::SearchedText> searchedTexts(
    const QList<Searchable> &documents, const Project::Sources &sources);

}
