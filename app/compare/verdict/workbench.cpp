// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/workbench.h"

#include "compare/search/introductions.h"

namespace Crossread::Compare {

double noiseFloor(const std::vector<Window> &windows)
{
    double sum = 0;
    int count = 0;
    for (std::size_t w = 5; w < std::min<std::size_t>(12, windows.size()); ++w, ++count)
        sum += windows[w].score;
    return count > 0 ? sum / count : 0;
}

int agreement(int speaker, const QList<int> &named)
{
    if (named.isEmpty())
        return 0;
    return named.contains(speaker) ? 1 : -1;
}

Workbench::Workbench(
    const TranscriptIndex &transcript, const Core::Document &text, const CompareOptions &options, const Phase &reading)
    : index(transcript)
    , article(text)
    , parameters(*options.parameters)
    , opposites(*options.opposites)
    , vocabulary(index.vocabulary())
    , drafts(draftStatements(article, introducedSpeakers(index), vocabulary, reading))
    , related(index, vocabulary, *options.synonyms, parameters)
    , scorer(index, vocabulary, related, parameters)
{
}

Case Workbench::caseOf(const Draft &draft)
{
    Case out;
    appendWords(article.text, draft.span, Speech::AsPrinted, vocabulary, out.words);
    out.query = makeQuery(out.words, draft, index, vocabulary, parameters);
    return out;
}

TextSpan Workbench::spanOf(const Window &window) const
{
    const auto &sentences = index.sentences();
    return {sentences[std::size_t(window.first)].span.begin, sentences[std::size_t(window.last)].span.end};
}

int Workbench::speakerOf(const Window &window) const
{
    return index.sentences()[std::size_t(window.first)].speaker;
}

double Workbench::answered(const Query &query, int first, int last)
{
    const std::vector<float> answered = scorer.answeredBy(query, index.wordsOf(first, last));
    double sum = 0;
    for (std::size_t i = 0; i < answered.size(); ++i)
        sum += double(answered[i] * query.tokens[i].weight);
    return sum;
}

}
