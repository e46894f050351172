// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speechshares.h"

namespace Crossread::Core {

int wordCount(QStringView text)
{
    int words = 0;
    bool counted = false; // the word that stands here
    for (const QChar unit : text) {
        if (unit.isSpace()) {
            counted = false;
        } else if (!counted && (unit.isLetterOrNumber() || unit.isSurrogate())) {
            counted = true;
            ++words;
        }
    }
    return words;
}

QList<SpeechShare> speechShares(const Document &document)
{
    QList<SpeechShare> shares(document.speakers.size());
    for (const Turn &turn : document.turns) {
        if (turn.speaker < 0)
            continue;
        SpeechShare &share = shares[turn.speaker];
        ++share.turns;
        const qsizetype last = document.paragraphAt(turn.span.end - 1);
        for (qsizetype index = document.paragraphAt(turn.speech); index <= last; ++index) {
            const ParagraphKind kind = document.paragraphs[index].kind;
            if (isRunningText(kind) || index == document.paragraphAt(turn.speech))
                share.words +=
                    wordCount(document.textOf(document.paragraphSpan(index).intersected({turn.speech, turn.span.end})));
        }
    }
    return shares;
}

}
