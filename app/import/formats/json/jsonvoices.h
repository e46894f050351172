// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/cues.h"

namespace Crossread::Import {

/// Who speaks from when on, where a file says that apart from the words.
struct Voice {
    std::chrono::milliseconds begin{0};
    QString speaker;
    QString role;
};
/// Gives each cue the speaker whose stretch it begins in; cues without a time go on with the one before.
void assignVoices(QList<Cue> &cues, QList<Voice> voices);
/// Recognisers that tell speakers apart may write all words a second time with them: the first ones go.
void dropUnspokenTwins(QList<Cue> &words);

}
