// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/judging.h"

#include "compare/verdict/acrossnumbers.h"
#include "compare/verdict/alerts.h"
#include "compare/verdict/comparer.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t longestAligned = 4000; ///< words; a longer stretch is judged by the best place in it
constexpr double nearlyAsGood = .1; ///< so little behind, the named speaker may have said it as well
constexpr int fewestOwnWords = 3; ///< of weight, for a quoted fragment to be somebody's own

}

bool Judging::isLiteral(const Alignment &alignment) const
{
    return alignment.sameWords || alignment.editRate <= m_context.parameters.nearVerbatim || alignment.sameContent;
}

Verdict Judging::verdictOf(
    StatementKind kind, const Alignment &alignment, const Case &entry, std::span<const Word> passage) const
{
    if (kind == StatementKind::Indirect)
        return Verdict::Paraphrase;
    if (alignment.sameWords)
        return Verdict::Verbatim;
    if (isLiteral(alignment))
        return Verdict::NearVerbatim;
    // An article's own words promise nobody's.
    if (kind == StatementKind::Context)
        return Verdict::Paraphrase;
    double content = 0;
    double answered = 0;
    const std::vector<float> answers = m_scorer.answeredBy(entry.query, passage);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Query::Token &token = entry.query.tokens[i];
        const double weight = token.content ? double(token.weight) : 0;
        content += weight;
        answered += weight * double(answers[i]);
    }
    // Without a word of weight ("It will be.") only the place can tell.
    return answered > 0 && answered >= m_context.parameters.sameProposition * content ? Verdict::Reworded
                                                                                      : Verdict::Paraphrase;
}

void Judging::settle(Statement &statement, const Case &entry)
{
    // In another language no word is the same.
    if (statement.kind == StatementKind::Indirect || m_context.isAcross())
        return;
    const Window &window = entry.windows.front();
    const auto &sentences = m_context.index.sentences();
    const auto inTurn = [&](int s) {
        return s >= 0 && s < int(sentences.size())
            && sentences[std::size_t(s)].turn == sentences[std::size_t(window.first)].turn;
    };
    const int from = inTurn(window.first - 1) ? window.first - 1 : window.first;
    const int to = inTurn(window.last + 1) ? window.last + 1 : window.last;
    const Alignment alignment = align(m_context.article.text, entry.words, m_context.index.text(),
        m_context.index.wordsOf(from, to), m_context.vocabulary);
    if (!isLiteral(alignment) || alignment.passage.isEmpty())
        return;
    const TextSpan span{sentences[std::size_t(m_context.index.sentenceAt(alignment.passage.begin))].span.begin,
        sentences[std::size_t(m_context.index.sentenceAt(alignment.passage.end - 1))].span.end};
    Passage &passage = statement.passages.first();
    // Nearly the same words half outside of the passage are rather a coincidence.
    if (span == passage.span || !(passage.span.contains(span) || alignment.sameWords))
        return;
    passage.span = span;
    const Window measured =
        m_scorer.measure(entry.query, m_context.index.wordsIn(span), passage.speaker, statement.attribution.speakers);
    const Evidence before = passage.evidence;
    passage.evidence = evidenceOf(statement, entry, measured, passage.speaker);
    passage.evidence.neighbours = before.neighbours;
    passage.evidence.likeness = before.likeness;
    passage.evidence.margin = before.margin;
    // What it has grown over is no other passage any more.
    for (qsizetype i = statement.passages.size(); i-- > 1;) {
        if (statement.passages[i].span.overlaps(span))
            statement.passages.removeAt(i);
    }
}

Evidence Judging::evidenceOf(const Statement &statement, const Case &entry, const Window &window, int speaker)
{
    Evidence evidence;
    evidence.coverage = window.coverage;
    evidence.exact = window.exact;
    evidence.precision = window.precision;
    evidence.order = window.order;
    evidence.letters = window.letters;
    evidence.speaker = agreement(speaker, statement.attribution.speakers);
    evidence.neighbours = window.support;
    evidence.likeness = window.likeness;
    evidence.margin = window.score - noiseFloor(entry.windows);
    return evidence;
}

std::span<const Word> Judging::wordsToAlign(const Passage &passage, const Case &entry) const
{
    const std::span<const Word> words = m_context.index.wordsIn(passage.span);
    if (words.size() <= longestAligned)
        return words;
    for (const Window &window : entry.windows) {
        if (passage.span.contains(m_context.index.spanOf(window.first, window.last)))
            return m_context.index.wordsOf(window.first, window.last);
    }
    return words.first(longestAligned);
}

void Judging::lay(Statement &statement, const Case &entry, const Window &first)
{
    Passage &passage = statement.passages.first();
    const std::span<const Word> said = wordsToAlign(passage, entry);
    if (m_context.isAcross()) {
        layAcross(statement, entry, said);
        return;
    }
    const Alignment alignment =
        align(m_context.article.text, entry.words, m_context.index.text(), said, m_context.vocabulary);
    const bool literal = statement.kind != StatementKind::Indirect && isLiteral(alignment);
    if (literal && !alignment.passage.isEmpty()) {
        passage.words = alignment.passage;
        const int sentence = m_context.index.sentenceAt(alignment.passage.begin);
        passage.speaker = m_context.index.sentences()[std::size_t(sentence)].speaker;
        passage.evidence.speaker = agreement(passage.speaker, statement.attribution.speakers);
    }
    if (statement.state == State::NotFound)
        return;
    if (statement.kind != StatementKind::Indirect)
        statement.changes = alignment.changes;
    statement.matches = matchesFor(entry, said);
    if (statement.state != State::Found) {
        // What turns the sense makes a passage less likely: a word less that answers. Then the alert is all the more needed.
        if (statement.kind == StatementKind::Indirect && passage.evidence.speaker > 0)
            statement.alerts =
                alertsFor({statement.kind, Verdict::Paraphrase, entry, said, alignment, false}, m_context, m_scorer);
        return;
    }
    statement.verdict = verdictOf(statement.kind, alignment, entry, said);
    statement.alerts = alertsFor({statement.kind, statement.verdict, entry, said, alignment}, m_context, m_scorer);
    if (literal && saidByAnother(statement, entry, first)) {
        statement.misattributed = true;
        statement.alerts.append({AlertKind::WrongSpeaker, statement.attribution.words, {}});
    }
}

/// What is said in another language is translated, and that is all that can be said of it, but for numbers.
void Judging::layAcross(Statement &statement, const Case &entry, std::span<const Word> said)
{
    if (statement.state == State::NotFound)
        return;
    statement.matches = matchesFor(entry, said);
    if (statement.state != State::Found)
        return;
    statement.verdict = Verdict::Translated;
    statement.alerts = changedNumbers(entry, said, m_context);
}

/// Somebody else's words, and nothing of the named speaker comes near them.
bool Judging::saidByAnother(const Statement &statement, const Case &entry, const Window &first) const
{
    const QList<int> &named = statement.attribution.speakers;
    const int speaker = statement.passages.first().speaker;
    const bool isAnothers = statement.attribution.isStranger
        ? speaker >= 0 && !m_context.index.speakers()[speaker].anonymous
        : agreement(speaker, named) < 0;
    if (!isAnothers || statement.attribution.isGuess)
        return false;
    // Two or three words may be anybody's.
    if (statement.kind == StatementKind::Fragment && entry.query.contentWords < fewestOwnWords)
        return false;
    return std::none_of(entry.windows.begin(), entry.windows.end(), [&](const Window &window) {
        return window.part.isEmpty() && agreement(m_context.index.speakerOf(window.first), named) > 0
            && window.alone >= first.alone - nearlyAsGood;
    });
}

QList<WordMatch> Judging::matchesFor(const Case &entry, std::span<const Word> passage)
{
    QList<WordMatch> out;
    const Vocabulary &vocabulary = m_context.vocabulary;
    for (std::size_t t = 0; t < entry.query.tokens.size(); ++t) {
        const Query::Token &token = entry.query.tokens[t];
        WordMatch best;
        best.strength = 0;
        for (const RelatedWords::Related &related : m_scorer.related().of(token.stem)) {
            if (double(related.similarity) <= best.strength)
                continue;
            const auto word =
                std::find_if(passage.begin(), passage.end(), [&](const Word &w) { return w.stem == related.stem; });
            if (word == passage.end())
                continue;
            const bool same = related.kind == MatchKind::SameStem
                && vocabulary.term(word->term).text == vocabulary.term(entry.words[t].term).text;
            best = {{token.begin, token.end}, word->span(), same ? MatchKind::SameWord : related.kind,
                double(related.similarity)};
        }
        if (best.strength > 0)
            out.append(best);
    }
    return out;
}

namespace {

/// The statement as the article makes it; where the reader has cut it otherwise, with the frame of those it touches.
Draft draftOf(const Statement &statement, const Context &context)
{
    Draft out{statement.span, statement.kind, statement.parent, statement.attribution, 0, -1, -1, false, false, {}};
    for (const Draft &draft : context.drafts) {
        if (draft.span == statement.span && draft.kind == statement.kind) {
            out.frame = draft.frame;
            out.words = draft.words;
            return out;
        }
        if (draft.span.overlaps(statement.span) && out.frame.isEmpty())
            out.frame = draft.frame;
    }
    const auto words = context.words.wordsIn(statement.span);
    out.words.assign(words.begin(), words.end());
    return out;
}

/// Who says most of these words; -1 where nobody is known to.
int speakerOf(std::span<const Word> words, const TranscriptIndex &index)
{
    QHash<int, qsizetype> counts;
    int best = -1;
    if (words.empty())
        return best;
    const auto &sentences = index.sentences();
    const int last = index.sentenceAt(words.back().begin);
    for (int s = index.sentenceAt(words.front().begin); s <= last; ++s) {
        const auto &sentence = sentences[std::size_t(s)];
        const Word *begin = std::max(index.wordsOf(sentence), words.data());
        const Word *end = std::min(index.wordsOf(sentence) + sentence.wordCount, words.data() + words.size());
        counts[sentence.speaker] += end - begin;
        if (best < 0 || counts[sentence.speaker] > counts[best])
            best = sentence.speaker;
    }
    return best;
}

TextSpan within(TextSpan span, qsizetype size)
{
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, size);
    return {begin, std::clamp(span.end, begin, size)};
}

}

struct Judge::Private {
    Private(const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options)
        : context(transcript, article, options)
        , scorer(context)
        , judging(context, scorer)
    {
    }
    Context context;
    Scorer scorer;
    Judging judging;
};

Judge::Judge(const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options)
    : m_transcript(transcript)
    , m_article(article)
    , m_options(options)
{
}

Judge::~Judge() = default;

void Judge::readArticle()
{
    if (!d)
        d = std::make_unique<Private>(m_transcript, m_article, m_options);
}

Statement Judge::judge(Statement statement, TextSpan passage)
{
    readArticle();
    const Context &context = d->context;
    Scorer &scorer = d->scorer;
    statement.span = within(statement.span, context.article.text.size());
    passage = within(passage, context.index.text().size());
    const Draft draft = draftOf(statement, context);
    Case entry = caseOf(draft, context);
    const std::span<const Word> words = context.index.wordsIn(passage);
    Passage chosen;
    chosen.span = passage;
    chosen.part = statement.span;
    chosen.speaker = speakerOf(words, context.index);
    const QList<int> &named = statement.attribution.speakers;
    Window first;
    if (!entry.query.tokens.empty()) {
        entry.windows = scorer.best(entry.query, named);
        first = scorer.measure(entry.query, words, chosen.speaker, named);
        chosen.score = first.score;
        chosen.evidence = d->judging.evidenceOf(statement, entry, first, chosen.speaker);
    }
    // What compare() knows of it from the statements around this one, nobody else does.
    const auto known = std::find_if(
        statement.passages.begin(), statement.passages.end(), [&](const Passage &one) { return one.span == passage; });
    if (known != statement.passages.end()) {
        chosen = *known;
        statement.passages.erase(known);
    }
    statement.passages.prepend(chosen);
    statement.gaps.clear();
    statement.state = State::Found;
    statement.misattributed = false;
    statement.alerts.clear();
    statement.changes.clear();
    d->judging.lay(statement, entry, first);
    return statement;
}

}
