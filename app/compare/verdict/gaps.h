// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/transcriptindex.h"

#include <optional>

namespace Crossread::Compare {

struct Gap;
struct Passage;

/// What lies between two passages that an article tells one after the other; nothing where the second follows the first
/// directly, but for a word or two, or shares words with it. Whether that is quoted and marked is left to be said.
[[nodiscard]] std::optional<Gap> gapBetween(
    const TranscriptIndex &transcript, const Passage &before, const Passage &after);

/// Whether an ellipsis stands between the words of two stretches of an article: "…", "...", "[...]".
[[nodiscard]] bool isOmissionMarked(QStringView article, TextSpan before, TextSpan after);

}
