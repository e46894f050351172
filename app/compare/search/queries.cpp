// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/queries.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr int fewestClauseWords = 3; ///< of weight, on both sides of a cut
constexpr std::ptrdiff_t longestAside = 15; ///< words

void addUp(Query &query)
{
    query.weight = 0;
    query.contentWords = 0;
    for (const Query::Token &token : query.tokens) {
        query.weight += double(token.weight);
        query.contentWords += token.content;
    }
}

/// "Brun, who has led the port since 2009, said": what stands between commas there tells who speaks, not what is said.
TextSpan asideIn(std::span<const Word> words, const QList<TextSpan> &frame)
{
    if (frame.size() < 2)
        return {};
    const auto from = std::ranges::lower_bound(words, frame[0].end, {}, &Word::begin);
    const auto to = std::ranges::lower_bound(words, frame[1].begin, {}, &Word::begin);
    const bool isAside = from < to && to != words.end() && to - from <= longestAside && from->is(AfterClauseMark)
        && to->is(AfterClauseMark);
    return isAside ? TextSpan{from->begin, frame[1].begin} : TextSpan();
}

/// The name of who is said to speak, wherever it stands: people hardly call themselves by it.
bool isOwnName(const Word &word, const Draft &draft, const Context &context)
{
    const int person = context.speakers.namedAt(word);
    return person >= 0 && draft.attribution.speakers.contains(context.speakers.person(person).speaker);
}

}

Query makeQuery(std::span<const Word> words, const Draft &draft, const Context &context)
{
    const Parameters &parameters = context.parameters;
    Query query;
    const bool isSureReport = draft.kind == StatementKind::Indirect && !draft.attribution.isGuess;
    query.otherSpeaker = isSureReport ? parameters.reportDiffers : parameters.speakerDiffers;
    const TextSpan aside = draft.kind == StatementKind::Indirect ? asideIn(words, draft.frame) : TextSpan();
    for (const Word &word : words) {
        const Vocabulary::Stem &stem = context.vocabulary.stem(word.stem);
        Query::Token token{word.stem, stem.stop ? float(parameters.stopWordWeight) : context.weight(word.stem),
            !stem.stop, word.begin, word.end};
        if (draft.kind == StatementKind::Indirect) {
            for (qsizetype i = 0; i < draft.frame.size(); ++i) {
                if (!draft.frame[i].overlaps(word.span()))
                    continue;
                // The first stretch of the frame names the speaker, the others are words of saying.
                token.weight *= float(i == 0 ? parameters.speakerNameWeight : parameters.reportingWeight);
                token.content = false;
                token.isFrame = true;
                break;
            }
            if (!token.isFrame && isOwnName(word, draft, context)) {
                token.weight *= float(parameters.speakerNameWeight);
                token.content = false;
            }
        }
        if (aside.overlaps(word.span()))
            token.content = false;
        if (word.is(Bracketed) || aside.overlaps(word.span()))
            token.weight *= float(parameters.speakerNameWeight);
        query.tokens.push_back(token);
    }
    addUp(query);
    return query;
}

Query partOf(const Query &query, std::size_t from, std::size_t to)
{
    Query part;
    part.otherSpeaker = query.otherSpeaker;
    part.tokens.assign(query.tokens.begin() + std::ptrdiff_t(from), query.tokens.begin() + std::ptrdiff_t(to));
    addUp(part);
    return part;
}

std::vector<Query> clausesOf(
    const Query &query, std::span<const Word> words, const Draft &draft, const Vocabulary &vocabulary)
{
    std::vector<Query> clauses(1);
    if (draft.kind == StatementKind::Fragment || draft.kind == StatementKind::Context)
        return {};
    const auto weighty = [](const std::vector<Query::Token> &tokens, std::size_t from) {
        return std::count_if(tokens.begin() + std::ptrdiff_t(from), tokens.end(),
            [](const Query::Token &token) { return token.content; });
    };
    for (std::size_t i = 0; i < query.tokens.size(); ++i) {
        const bool cut = words[i].is(AfterClauseMark) || words[i].is(AfterEllipsis)
            || vocabulary.rules().clauseWords.contains(vocabulary.term(words[i].term).text);
        if (cut && weighty(clauses.back().tokens, 0) >= fewestClauseWords
            && weighty(query.tokens, i) >= fewestClauseWords)
            clauses.emplace_back();
        clauses.back().tokens.push_back(query.tokens[i]);
    }
    if (clauses.size() < 2)
        return {};
    for (Query &clause : clauses) {
        clause.otherSpeaker = query.otherSpeaker;
        addUp(clause);
    }
    return clauses;
}

}
