// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/wordcues.h"

#include "core/sentences.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

// Without sentence marks the words are cut all the same, so that their times are kept.
constexpr qsizetype longestSentence = 160;
constexpr qsizetype nearby = 40; // units within which the next word is looked for

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

QList<Cue> sentencesTimedBy(const Cue &whole, const QList<Cue> &words)
{
    struct Found {
        qsizetype at;
        const Cue *word;
    };
    QList<Found> found;
    qsizetype at = 0;
    qsizetype looked = 0;
    for (const Cue &word : words) {
        const QStringView text = QStringView(word.text).trimmed();
        if (text.isEmpty() || !word.begin)
            continue;
        ++looked;
        const qsizetype next = QStringView(whole.text)
                                   .sliced(at, std::min(whole.text.size() - at, text.size() + nearby))
                                   .indexOf(text, 0, Qt::CaseInsensitive);
        if (next < 0)
            continue;
        found.append({at + next, &word});
        at += next + text.size();
    }
    if (found.isEmpty() || found.size() * 10 < looked * 8)
        return {whole};
    QList<Cue> cues;
    auto word = found.cbegin();
    for (const Core::TextSpan &sentence : Core::sentences(whole.text)) {
        qsizetype begin = sentence.begin;
        while (begin < sentence.end) {
            Cue cue{.begin = {}, .end = {}, .text = {}, .speaker = whole.speaker, .role = whole.role};
            qsizetype end = sentence.end;
            for (; word != found.cend() && word->at < end; ++word) {
                // Without sentence marks it is cut all the same.
                if (word->at - begin > longestSentence && sentence.end - word->at > longestSentence / 2) {
                    end = word->at;
                    break;
                }
                cue.begin = cue.begin ? cue.begin : word->word->begin;
                cue.end = word->word->end;
            }
            cue.text = whole.text.sliced(begin, end - begin).trimmed();
            cues.append(cue);
            begin = end;
        }
    }
    if (!cues.isEmpty()) {
        cues.first().turn = whole.turn;
        cues.first().paragraph = whole.paragraph;
        if (whole.begin)
            cues.first().begin = whole.begin;
    }
    return cues;
}

}
