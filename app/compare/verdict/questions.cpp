// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/questions.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr int answerReach = 12; ///< sentences of the answer among which the best one counts
/// Of the report and the question together; below, the answer's first sentence counts.
constexpr double leastTakenUp = .3;
constexpr double ownWords = .22; ///< share of the report's weight: then the answer says it itself

bool asks(QStringView text)
{
    const QStringView end = text.last(std::min<qsizetype>(text.size(), 3));
    return end.contains(u'?') || end.contains(QChar(0xFF1F));
}

bool isDenied(std::span<const Word> words, const Vocabulary &vocabulary)
{
    return std::ranges::count_if(words, [&](const Word &word) { return vocabulary.term(word.term).negation; }) % 2 == 1;
}

/// "No, we will not" denies once.
bool denies(std::span<const Word> answer, const Vocabulary &vocabulary)
{
    return (!answer.empty() && vocabulary.term(answer.front().term).negation) || isDenied(answer, vocabulary);
}

bool isAffirmed(std::span<const Word> words, const Vocabulary &vocabulary)
{
    return !words.empty() && vocabulary.rules().affirmations.contains(vocabulary.term(words.front().term).text);
}

/// The words of sentences [first, last] as something to look for.
Query queryOf(int first, int last, const Context &context)
{
    Query out;
    for (const Word &word : context.index.wordsOf(first, last)) {
        out.tokens.push_back({word.stem, context.index.weight(word.stem), !context.vocabulary.stem(word.stem).stop,
            word.begin, word.end});
        out.weight += double(out.tokens.back().weight);
    }
    return out;
}

}

bool isAnothersQuestion(const Draft &draft, const Case &entry, const Context &context)
{
    const Window &window = entry.windows.front();
    const TextSpan said = context.index.spanOf(window.first, window.last);
    return agreement(context.index.speakerOf(window.first), draft.attribution.speakers) < 0
        && asks(QStringView(context.index.text()).sliced(said.begin, said.size()).trimmed())
        && !asks(context.article.textOf(draft.span).trimmed());
}

std::optional<Answering> answerTo(const Draft &draft, const Case &entry, const Context &context, Scorer &scorer)
{
    const QList<int> &named = draft.attribution.speakers;
    const Window &question = entry.windows.front();
    const auto &sentences = context.index.sentences();
    const auto turnOf = [&](int s) { return sentences[std::size_t(s)].turn; };
    const int count = int(sentences.size());
    int first = question.last + 1;
    while (first < count && turnOf(first) == turnOf(question.last))
        ++first;
    if (first == count || agreement(sentences[std::size_t(first)].speaker, named) <= 0)
        return {};
    // People are asked several things at once: the answer to this one takes up its words.
    const Query wording = queryOf(question.first, first - 1, context);
    const auto answeredBy = [&](int s) {
        const double report = entry.query.weight > 0 ? scorer.answered(entry.query, s, s) / entry.query.weight : 0;
        return std::pair(report, report + (wording.weight > 0 ? scorer.answered(wording, s, s) / wording.weight : 0));
    };
    int best = first;
    double most = leastTakenUp;
    for (int s = first; s < std::min(count, first + answerReach) && turnOf(s) == turnOf(first); ++s) {
        if (const double taken = answeredBy(s).second; taken > most) {
            best = s;
            most = taken;
        }
    }
    const auto words = context.index.wordsOf(best, best);
    Answering out;
    out.answer = scorer.measure(entry.query, words, sentences[std::size_t(best)].speaker, named);
    out.answer.first = out.answer.last = best;
    out.answer.score = question.score;
    const bool reportsDenial = isDenied(entry.words, context.vocabulary);
    out.confirms = denies(words, context.vocabulary) == reportsDenial
        && (reportsDenial || answeredBy(best).first >= ownWords || isAffirmed(words, context.vocabulary));
    return out;
}

}
