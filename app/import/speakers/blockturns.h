// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "import/extracted.h"

namespace Crossread::Import {

/// Whether the format said of any block who speaks; then nothing is guessed.
[[nodiscard]] bool namesSpeakers(const Extracted &extracted);

/// Turns, speakers and labelCandidates as the format says them: a block with a speaker begins a turn, those without go on
/// with it. One name is one person, but for "Question" and the like, which is somebody else each time. The reader's
/// decisions go before that. `document` is what composeBlocks() made of the same text.
void takeTurns(Core::Document &document, const Extracted &extracted, const QList<Core::LabelDecision> &decisions);

}
