// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/wordcues.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

// Without sentence marks the words are cut all the same, so that their times are kept.
constexpr qsizetype longestSentence = 160;

bool clings(QStringView word)
{
    static constexpr QStringView closing = u".,;:!?…%)]}”’»、。，！？";
    return !word.isEmpty() && closing.contains(word.front());
}

}

QList<Cue> sentencesOfWords(const QList<Cue> &words)
{
    const bool spaced = std::ranges::any_of(words, [](const Cue &word) { return word.text.front().isSpace(); });
    QList<Cue> sentences;
    bool ended = true;
    for (const Cue &word : words) {
        const QString text = spaced ? word.text : word.text.trimmed();
        const bool mark = clings(text) || text.trimmed().isEmpty();
        const bool changes = !sentences.isEmpty() && sentences.last().speaker != word.speaker;
        const bool opens =
            sentences.isEmpty() || (!mark && (changes || ended || sentences.last().text.size() > longestSentence));
        if (opens) {
            sentences.append(word);
            sentences.last().text = text;
        } else {
            Cue &last = sentences.last();
            last.text += (spaced || mark ? text : u' ' + text);
            if (word.end)
                last.end = word.end;
        }
        ended = !text.trimmed().isEmpty() ? closesSentence(text) : ended;
    }
    return sentences;
}

}
