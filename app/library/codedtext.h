// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/page.h"
#include "project/snapshot.h"

namespace Crossread::Library {

/// A whole text to be read on paper: its paragraphs, on sheets with brackets beside the coded passages and the memos next to
/// them; else with a bar beside each paragraph in the colour of every code that it has, and below it what is coded there and
/// noted on it. Errors: as Snapshot::document().
[[nodiscard]] Core::Result<Formats::Page> codedText(
    Project::Snapshot &project, Core::DocumentId id, const Core::Progress &progress = {});

/// The codes with their memos, colours and how many annotations have each.
[[nodiscard]] Formats::Page codebookPage(const Project::Data &data);

}
