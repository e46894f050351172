// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/queries.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr int fewestClauseWords = 3;

void addUp(Query &query)
{
    query.weight = 0;
    query.contentWords = 0;
    for (const Query::Token &token : query.tokens) {
        query.weight += double(token.weight);
        query.contentWords += token.content;
    }
}

}

Query makeQuery(const std::vector<Word> &words, const Draft &draft, const TranscriptIndex &index,
    const Vocabulary &vocabulary, const Parameters &parameters)
{
    Query query;
    for (const Word &word : words) {
        const Vocabulary::Stem &stem = vocabulary.stem(word.stem);
        Query::Token token{word.stem, stem.stop ? float(parameters.stopWordWeight) : index.weight(word.stem),
            !stem.stop, word.begin, word.end};
        if (draft.kind == StatementKind::Indirect) {
            for (qsizetype i = 0; i < draft.frame.size(); ++i) {
                if (!draft.frame[i].overlaps(word.span()))
                    continue;
                // The first stretch of the frame names the speaker, the others are words of saying.
                token.weight *= float(i == 0 ? parameters.speakerNameWeight : parameters.reportingWeight);
                token.content = false;
                break;
            }
        }
        if (word.is(Bracketed))
            token.weight *= float(parameters.speakerNameWeight);
        query.tokens.push_back(token);
    }
    addUp(query);
    return query;
}

std::vector<Query> clausesOf(
    const Query &query, const std::vector<Word> &words, const Draft &draft, const Vocabulary &vocabulary)
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
            || vocabulary.language().clauseWords.contains(vocabulary.term(words[i].term).text);
        if (cut && weighty(clauses.back().tokens, 0) >= fewestClauseWords
            && weighty(query.tokens, i) >= fewestClauseWords)
            clauses.emplace_back();
        clauses.back().tokens.push_back(query.tokens[i]);
    }
    if (clauses.size() < 2)
        return {};
    for (Query &clause : clauses)
        addUp(clause);
    return clauses;
}

}
