// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/cues.h"

namespace Crossread::Import {

/// Single words with their times as sentences with theirs. Where the words bring their own blanks (" good"), none are put
/// between them; else each is parted from the one before, punctuation not.
[[nodiscard]] QList<Cue> sentencesOfWords(const QList<Cue> &words);
/// A long text whose words are known with their times, as its sentences with theirs; as it is where the words are others.
[[nodiscard]] QList<Cue> sentencesTimedBy(const Cue &whole, const QList<Cue> &words);

}
