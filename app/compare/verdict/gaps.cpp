// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/gaps.h"

#include "compare/values/comparison.h"

namespace Crossread::Compare {

namespace {

constexpr int fewestWordsOfGap = 3; ///< fewer are a changed word at an edge, or an "and" that opened the sentence

}

std::optional<Gap> gapBetween(const TranscriptIndex &transcript, const Passage &before, const Passage &after)
{
    const TextSpan first = before.words.isEmpty() ? before.span : before.words;
    const TextSpan second = after.words.isEmpty() ? after.span : after.words;
    if (first.isEmpty() || second.isEmpty() || first.overlaps(second))
        return std::nullopt;
    const auto turnAt = [&transcript](qsizetype position) {
        const auto sentence = std::size_t(transcript.sentenceAt(position));
        return sentence < transcript.sentences().size() ? transcript.sentences()[sentence].turn : -1;
    };
    Gap gap;
    gap.isTurnedRound = second.begin < first.begin;
    gap.passage = gap.isTurnedRound ? TextSpan{second.end, first.begin} : TextSpan{first.end, second.begin};
    gap.words = transcript.wordsSpoken(gap.passage);
    gap.isOtherTurn = turnAt(first.begin) != turnAt(second.begin);
    gap.isOtherSpeaker = before.speaker != after.speaker;
    if (!gap.isTurnedRound && !gap.isOtherTurn && gap.words < fewestWordsOfGap)
        return std::nullopt;
    return gap;
}

bool isOmissionMarked(QStringView article, TextSpan before, TextSpan after)
{
    qsizetype begin = before.end;
    qsizetype end = after.begin;
    while (begin > before.begin && !article[begin - 1].isLetterOrNumber())
        --begin;
    while (end < after.end && !article[end].isLetterOrNumber())
        ++end;
    const QStringView between = article.sliced(begin, std::max<qsizetype>(0, end - begin));
    return between.contains(QChar(0x2026)) || between.contains(u"...");
}

}
