// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/json/jsonvoices.h"

#include <algorithm>

namespace Crossread::Import {

void assignVoices(QList<Cue> &cues, QList<Voice> voices)
{
    if (voices.isEmpty())
        return;
    std::ranges::stable_sort(voices, {}, &Voice::begin);
    const Voice *voice = nullptr;
    for (Cue &cue : cues) {
        if (cue.begin) {
            const auto next = std::ranges::upper_bound(voices, *cue.begin, {}, &Voice::begin);
            voice = next == voices.begin() ? &voices.first() : &*std::prev(next);
        }
        if (voice != nullptr) {
            cue.speaker = voice->speaker;
            cue.role = voice->role;
        }
    }
}

void dropUnspokenTwins(QList<Cue> &words)
{
    QStringList spoken;
    QStringList unspoken;
    for (const Cue &word : std::as_const(words))
        (word.speaker.isEmpty() ? unspoken : spoken).append(word.text);
    if (!spoken.isEmpty() && spoken == unspoken)
        words.removeIf([](const Cue &word) { return word.speaker.isEmpty(); });
}

}
