// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/secondlook.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

constexpr std::size_t mostSentencesRead =
    4000; ///< a dozen seconds; of a longer transcript those alone that words have found
constexpr std::size_t nearestTaken = 15; ///< sentences that join the passages

}

SecondLook::SecondLook(const Context &context, Scorer &scorer)
    : m_context(context)
    , m_scorer(scorer)
    , m_meanings(*context.meanings)
    , m_readsAll(context.index.sentences().size() <= mostSentencesRead)
{
}

bool SecondLook::run(std::span<Case> cases, const Core::Progress &progress, int from, int to)
{
    Phase phase(progress, from, to);
    if (!read(cases, phase))
        return false;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (progress.isCanceled())
            return false;
        add(cases[i], m_context.drafts[qsizetype(i)]);
    }
    return true;
}

/// Without the words that say who speaks, which every report has and no passage.
QString SecondLook::said(const Draft &draft) const
{
    QString out;
    qsizetype from = draft.span.begin;
    for (const TextSpan frame : draft.frame) {
        const TextSpan cut = frame.intersected(draft.span);
        if (cut.isEmpty() || cut.begin < from)
            continue;
        out += m_context.article.textOf({from, cut.begin}) + u' ';
        from = cut.end;
    }
    out += m_context.article.textOf({from, draft.span.end});
    return out.simplified();
}

QString SecondLook::sentence(int index) const
{
    const TextSpan span = m_context.index.spanOf(index, index);
    return m_context.index.text().sliced(span.begin, span.size()).simplified();
}

bool SecondLook::read(std::span<const Case> cases, Phase &phase)
{
    QStringList texts;
    std::size_t most = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (!cases[i].query.tokens.empty())
            texts.append(said(m_context.drafts[qsizetype(i)]));
        most = std::max(most, cases[i].windows.size());
    }
    QSet<int> listed;
    const auto list = [&](int s) {
        if (!listed.contains(s))
            texts.append(sentence(s));
        listed.insert(s);
    };
    for (std::size_t rank = 0; rank < most; ++rank) {
        for (const Case &entry : cases) {
            if (rank >= entry.windows.size())
                continue;
            for (int s = entry.windows[rank].first; s <= entry.windows[rank].last; ++s)
                list(s);
        }
    }
    for (int s = 0; m_readsAll && s < int(m_context.index.sentences().size()); ++s)
        list(s);
    return m_meanings.prepare(texts, [&phase](qsizetype done, qsizetype all) { return phase.goOn(done, all); });
}

const MeaningVector &SecondLook::meaningOf(int sentence)
{
    const auto known = m_known.constFind(sentence);
    return known != m_known.constEnd() ? *known : *m_known.insert(sentence, m_meanings.of(this->sentence(sentence)));
}

/// That of several sentences lies between theirs, nearer to those of the longer ones.
MeaningVector SecondLook::meaningOf(const Window &window)
{
    MeaningVector sum{};
    for (int s = window.first; s <= window.last; ++s)
        addTimes(float(m_context.index.sentences()[std::size_t(s)].wordCount), meaningOf(s), sum);
    const float squares = product(sum, sum);
    const float factor = squares > 0 ? 1 / std::sqrt(squares) : 0;
    std::ranges::transform(sum, sum.begin(), [factor](float value) { return value * factor; });
    return sum;
}

/// Whole statements alone: a few quoted words are looked for where they stand.
void SecondLook::takeInNearest(Case &entry, const Draft &draft, const MeaningVector &meant)
{
    if (!m_readsAll || (draft.kind != StatementKind::Direct && draft.kind != StatementKind::Indirect))
        return;
    std::vector<std::pair<double, int>> nearest;
    for (int s = 0; s < int(m_context.index.sentences().size()); ++s)
        nearest.emplace_back(-likeness(meant, meaningOf(s)), s);
    const std::size_t count = std::min(nearestTaken, nearest.size());
    std::partial_sort(nearest.begin(), nearest.begin() + std::ptrdiff_t(count), nearest.end());
    std::vector<int> sentences;
    for (std::size_t i = 0; i < count; ++i)
        sentences.push_back(nearest[i].second);
    const QList<int> &speakers = draft.attribution.speakers;
    const std::vector<Window> around = m_scorer.bestAmong(entry.query, speakers, sentences);
    entry.windows.insert(entry.windows.end(), around.begin(), around.end());
    for (const int s : sentences) {
        const auto holds = [s](const Window &window) { return window.first <= s && s <= window.last; };
        if (std::ranges::any_of(entry.windows, holds))
            continue;
        Window window =
            m_scorer.measure(entry.query, m_context.index.wordsOf(s, s), m_context.index.speakerOf(s), speakers);
        window.first = s;
        window.last = s;
        entry.windows.push_back(window);
    }
}

void SecondLook::add(Case &entry, const Draft &draft)
{
    if (entry.query.tokens.empty())
        return;
    const MeaningVector meant = m_meanings.of(said(draft));
    takeInNearest(entry, draft, meant);
    if (entry.windows.empty())
        return;
    double sum = 0;
    for (Window &window : entry.windows) {
        window.likeness = likeness(meant, meaningOf(window));
        sum += window.likeness;
    }
    // Short and general statements are a little like everything: what counts is who is nearer than the others.
    const double mean = sum / double(entry.windows.size());
    const bool isQuoted = draft.kind == StatementKind::Direct || draft.kind == StatementKind::Fragment;
    const Parameters &parameters = m_context.parameters;
    const double factor = isQuoted ? parameters.likenessQuoted : parameters.likenessFactor;
    for (Window &window : entry.windows)
        window.score += factor * (window.likeness - mean);
}

}
