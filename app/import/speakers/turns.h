// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "core/progress.h"
#include "import/speakers/setoff.h"

namespace Crossread::Import {

/// Finds who speaks in a text whose paragraphs are known: fills turns, speakers and labelCandidates. A label is taken for
/// a speaker by what it says (a question, a title, capitals, a role), by how often it comes back, and by the company it
/// keeps, and by what the file sets in bold; the reader's decisions go before all of that. Errors: Canceled.
[[nodiscard]] Core::Result<void> findTurns(Core::Document &document, const SetOffStretches &setOff,
    const QList<Core::LabelDecision> &decisions, const Core::Progress &progress);

}
