// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/severalplaces.h"

#include "compare/verdict/cuts.h"
#include "compare/verdict/decision.h"
#include "compare/verdict/gaps.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr int fewestWords = 2; ///< of weight, in a part
constexpr double leastAnswered = .3; ///< share of a part's weight that its own passage answers
constexpr double leastGain = .2; ///< share of the weight that parts answer, and one passage does not
constexpr std::size_t nameReach = 4; ///< words; "… , and in the end Weiss promised"

/// With the comma or the quotation mark that clings to the last word.
qsizetype endWithMarks(QStringView text, qsizetype end)
{
    const auto clings = [&text](qsizetype at) {
        const QChar::Category category = text[at].category();
        return category == QChar::Punctuation_Other || category == QChar::Punctuation_Close
            || category == QChar::Punctuation_FinalQuote;
    };
    while (end < text.size() && clings(end))
        ++end;
    return end;
}

}

SeveralPlaces::SeveralPlaces(const Context &context, Scorer &scorer, Judging &judging)
    : m_context(context)
    , m_scorer(scorer)
    , m_judging(judging)
{
}

double SeveralPlaces::answeredIn(const Window &window, const Query &query)
{
    return m_scorer.answered(query, window.first, window.last);
}

/// The most that parts cut at clauses can answer: longer ones will hardly answer more.
double SeveralPlaces::clausesAnswer(const Case &entry)
{
    double answered = 0;
    for (const Case::Clause &clause : entry.clauses)
        answered += clause.windows.empty() ? 0 : answeredIn(clause.windows.front(), clause.query);
    return answered;
}

std::span<const Word> SeveralPlaces::placeOf(const Case &entry) const
{
    const Window &window = entry.windows.front();
    return m_context.index.wordsOf(window.first, window.last);
}

std::vector<std::size_t> SeveralPlaces::seamsOf(const std::vector<Part> &parts, const Case &entry) const
{
    std::vector<std::size_t> seams{0};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const Part &before = parts[i - 1];
        const Part &behind = parts[i];
        const auto words = std::span(entry.words).subspan(before.from, behind.to - before.from);
        const std::size_t seam =
            seamBetween(words, before.to - before.from, placeOf(before.entry), placeOf(behind.entry));
        seams.push_back(std::max(seams.back() + 1, before.from + seam));
    }
    return seams;
}

/// "…, and Weiss promised that": a clause that names somebody at its beginning has its own speaker.
bool SeveralPlaces::readOwnFrame(Draft &part, std::span<const Word> words) const
{
    const auto opening = words.first(std::min(words.size(), nameReach));
    const auto name = std::find_if(opening.begin(), opening.end(), [this](const Word &word) {
        const int person = m_context.speakers.namedAt(word);
        return person >= 0 && m_context.speakers.person(person).speaker >= 0;
    });
    if (name == opening.end())
        return false;
    part.attribution.speakers = {m_context.speakers.person(m_context.speakers.namedAt(*name)).speaker};
    part.frame = {name->span()};
    for (const Word &word : opening) {
        if (m_context.vocabulary.rules().reportingStems.contains(m_context.vocabulary.plainStem(word.term)))
            part.frame.append(word.span());
    }
    return true;
}

SeveralPlaces::Part SeveralPlaces::partOf(
    const Draft &draft, const Case &entry, std::size_t from, std::size_t to, double affinity)
{
    Part part{from, to, draft, {}, 0, 0};
    const auto &words = entry.words;
    part.draft.span = {from == 0 ? draft.span.begin : words[from].begin,
        to == words.size() ? draft.span.end : endWithMarks(m_context.article.text, words[to - 1].end)};
    part.entry.words = words.subspan(from, to - from);
    const bool hasOwnFrame =
        from > 0 && draft.kind == StatementKind::Indirect && readOwnFrame(part.draft, part.entry.words);
    part.entry.query =
        hasOwnFrame ? makeQuery(part.entry.words, part.draft, m_context) : Compare::partOf(entry.query, from, to);
    if (part.entry.query.contentWords < fewestWords)
        return part;
    std::vector<Window> &windows = part.entry.windows;
    const auto clause = std::ranges::find_if(entry.clauses, [&](const Case::Clause &known) {
        return known.query.tokens.front().begin == words[from].begin
            && known.query.tokens.size() == part.entry.query.tokens.size();
    });
    windows = hasOwnFrame || clause == entry.clauses.end()
        ? m_scorer.best(part.entry.query, part.draft.attribution.speakers)
        : clause->windows;
    // What the statements around it say for a place, they say for its parts too.
    for (Window &window : windows) {
        const auto known = std::find_if(entry.windows.begin(), entry.windows.end(),
            [&](const Window &other) { return other.first <= window.last && window.first <= other.last; });
        if (known != entry.windows.end())
            window.support = known->support;
        window.score += m_context.parameters.neighbourFactor * window.support;
    }
    keepBest(windows, windows.size());
    if (windows.empty())
        return part;
    part.confidence = confidenceOf(featuresOf(windows.front(), part.draft, part.entry, affinity, m_context),
        isLiteral(windows.front()), m_context.parameters);
    part.answered = answeredIn(windows.front(), part.entry.query);
    return part;
}

bool SeveralPlaces::standsAlone(const Part &part) const
{
    return part.confidence >= m_context.parameters.found && part.answered >= leastAnswered * part.entry.query.weight;
}

/// In one place, side by side, or one of them said in the other's place as well.
bool SeveralPlaces::belongTogether(const Part &a, const Part &b)
{
    const Window &first = a.entry.windows.front();
    const Window &second = b.entry.windows.front();
    const auto &sentences = m_context.index.sentences();
    const bool isOneTurn = sentences[std::size_t(first.first)].turn == sentences[std::size_t(second.first)].turn;
    if (isOneTurn && second.first - first.last <= 1 && first.first - second.last <= 1)
        return true;
    const auto saidThere = [this](const Part &part, const Window &place) {
        return part.answered - answeredIn(place, part.entry.query) < leastGain * part.entry.query.weight;
    };
    return saidThere(a, second) || saidThere(b, first);
}

/// Two parts side by side as one. A report tells things of its own as well, "which is the country's busiest": nothing
/// answers them, and they are no reason to give up a part that has its place.
SeveralPlaces::Part SeveralPlaces::joined(
    const Part &first, const Part &second, const Draft &draft, const Case &entry, double affinity)
{
    Part both = partOf(draft, entry, first.from, second.to, affinity);
    if (draft.kind != StatementKind::Indirect || standsAlone(both) || standsAlone(first) == standsAlone(second))
        return both;
    Part kept = standsAlone(first) ? first : second;
    kept.from = both.from;
    kept.to = both.to;
    kept.draft.span = both.draft.span;
    return kept;
}

/// From the finest cut on, what cannot stand alone goes with the part beside it that knows it best. None where all of
/// it belongs together.
std::vector<SeveralPlaces::Part> SeveralPlaces::partsBetween(
    const std::vector<std::size_t> &cuts, const Draft &draft, const Case &entry, double affinity)
{
    std::vector<Part> parts;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const std::size_t to = i + 1 < cuts.size() ? cuts[i + 1] : entry.words.size();
        parts.push_back(partOf(draft, entry, cuts[i], to, affinity));
        if (cuts.size() == 2 && !standsAlone(parts.back()))
            return {};
    }
    const auto known = [&](std::size_t by, const Part &part) {
        return by >= parts.size() || parts[by].entry.windows.empty()
            ? -1
            : answeredIn(parts[by].entry.windows.front(), part.entry.query);
    };
    while (parts.size() > 1) {
        std::size_t at = parts.size(); // goes with the one behind it
        for (std::size_t i = 0; i < parts.size() && at == parts.size(); ++i) {
            if (!standsAlone(parts[i]))
                at = i > 0 && known(i - 1, parts[i]) >= known(i + 1, parts[i]) ? i - 1 : std::min(i, parts.size() - 2);
            else if (i > 0 && belongTogether(parts[i - 1], parts[i]))
                at = i - 1;
        }
        if (at == parts.size())
            return parts;
        if (parts.size() == 2)
            break;
        parts[at] = joined(parts[at], parts[at + 1], draft, entry, affinity);
        parts.erase(parts.begin() + std::ptrdiff_t(at) + 1);
    }
    return {};
}

bool SeveralPlaces::compose(Statement &statement, const Draft &draft, const Case &entry, double affinity)
{
    const bool isWhole = draft.kind == StatementKind::Direct || draft.kind == StatementKind::Indirect;
    if (!isWhole || entry.windows.empty() || (entry.windows.front().part.isEmpty() && isLiteral(entry.windows.front())))
        return false;
    const double least = answeredIn(entry.windows.front(), entry.query) + leastGain * entry.query.weight;
    if (least > entry.query.weight)
        return false;
    const bool isQuoted = draft.kind == StatementKind::Direct;
    const auto composes = [&](const std::vector<std::size_t> &cuts) {
        if (cuts.size() < 2)
            return false;
        std::vector<Part> parts = partsBetween(cuts, draft, entry, affinity);
        if (isQuoted && !parts.empty())
            parts = partsBetween(seamsOf(parts, entry), draft, entry, affinity);
        double answered = 0;
        for (const Part &part : parts)
            answered += part.answered;
        return !parts.empty() && answered >= least && join(statement, parts);
    };
    // What a quotation marks itself goes before what its grammar suggests.
    return (isQuoted && composes(ellipsisCuts(entry))) || (clausesAnswer(entry) >= least && composes(clauseCuts(entry)))
        || (isQuoted && composes(spliceCuts(entry, placeOf(entry))));
}

Statement SeveralPlaces::laid(const Statement &whole, const Part &part)
{
    const Window &window = part.entry.windows.front();
    Statement out;
    out.span = part.draft.span;
    out.kind = whole.kind;
    out.attribution = whole.attribution;
    out.attribution.speakers = part.draft.attribution.speakers;
    out.state = State::Found;
    Passage passage;
    passage.span = m_context.index.spanOf(window.first, window.last);
    passage.speaker = m_context.index.speakerOf(window.first);
    passage.score = window.score;
    passage.part = out.span;
    passage.evidence = m_judging.evidenceOf(out, part.entry, window, passage.speaker);
    out.passages = {passage};
    m_judging.settle(out, part.entry);
    m_judging.lay(out, part.entry, window);
    return out;
}

bool SeveralPlaces::join(Statement &statement, const std::vector<Part> &parts)
{
    Statement out = statement;
    out.passages.clear();
    out.gaps.clear();
    out.state = State::Found;
    out.verdict = Verdict::Verbatim;
    out.confidence = 1;
    for (const Part &part : parts) {
        const Statement one = laid(statement, part);
        const Passage &passage = one.passages.constFirst();
        if (!out.passages.isEmpty()) {
            auto gap = gapBetween(m_context.index, out.passages.constLast(), passage);
            if (!gap)
                return false;
            gap->isQuoted = statement.kind == StatementKind::Direct;
            gap->isMarked = isOmissionMarked(m_context.article.text, out.passages.constLast().part, passage.part);
            // The same words, but nobody said them in one breath.
            if (!gap->isMarked || gap->isTurnedRound)
                out.verdict = std::max(out.verdict, Verdict::NearVerbatim);
            out.gaps.append(*gap);
        }
        out.passages.append(passage);
        out.changes.append(one.changes);
        out.matches.append(one.matches);
        for (const Alert &alert : one.alerts) {
            if (!out.alerts.contains(alert))
                out.alerts.append(alert);
        }
        out.misattributed = out.misattributed || one.misattributed;
        out.verdict = std::max(out.verdict, one.verdict);
        out.confidence = std::min(out.confidence, part.confidence);
    }
    for (const Passage &other : std::as_const(statement.passages)) {
        const auto overlaps = [&other](const Passage &part) { return part.span.overlaps(other.span); };
        if (std::none_of(out.passages.cbegin(), out.passages.cend(), overlaps))
            out.passages.append(other);
    }
    statement = out;
    return true;
}

}
