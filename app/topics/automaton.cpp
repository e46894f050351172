// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/automaton.h"

#include <map>

namespace Crossread::Topics {

/// States in the order in which they were made; the root is 0.
struct Automaton::Trie {
    std::vector<std::vector<quint32>> next; ///< per state and class; 0: none yet
    std::vector<quint32> failure;
    std::vector<bool> afterBlank; ///< the last unit on the way here is a space
    std::vector<std::vector<int>> phrases;

    quint32 add(size_t width)
    {
        next.emplace_back(width, 0U);
        failure.push_back(0);
        afterBlank.push_back(false);
        phrases.emplace_back();
        return quint32(next.size() - 1);
    }
};

Automaton::Automaton(std::vector<Phrase> phrases)
    : m_phrases(std::move(phrases))
{
    assignClasses();
    Trie trie = growTrie();
    addFailures(trie);
    fillComposedClasses(trie);
    layOut(trie);
}

void Automaton::assignClasses()
{
    const PhraseFold &fold = PhraseFold::table();
    std::vector<quint16> plain(0x10000, 0); // of folded units
    for (const Phrase &phrase : m_phrases) {
        for (const char16_t unit : phrase.units) {
            if (plain[unit] == 0)
                plain[unit] = quint16(m_plain++);
        }
    }

    std::map<std::vector<quint16>, quint16> known;
    const auto composed = [&](const std::vector<quint16> &steps) {
        const auto [entry, isNew] = known.try_emplace(steps, quint16(m_plain + m_composed.size()));
        if (isNew)
            m_composed.push_back(steps);
        return entry->second;
    };

    const quint16 noStep = composed({});
    m_classes.resize(0x10000);
    for (size_t unit = 0; unit < 0x10000; ++unit) {
        const char16_t folded = fold.single[unit];
        m_classes[unit] = folded == PhraseFold::ignorable ? noStep : plain[folded];
    }
    for (const PhraseFold::Apart &apart : fold.apart) {
        std::vector<quint16> steps;
        for (const char16_t unit : apart.units)
            steps.push_back(plain[unit]);
        // A last unit that stands in no phrase leads back to the start, whatever came before it.
        m_classes[apart.unit] = steps.back() == 0 ? 0 : composed(steps);
    }
    m_width = m_plain + m_composed.size();
}

Automaton::Trie Automaton::growTrie()
{
    Trie trie;
    trie.add(m_width);
    for (size_t index = 0; index < m_phrases.size(); ++index) {
        quint32 state = 0;
        for (const char16_t unit : m_phrases[index].units) {
            const quint16 step = classOf(unit);
            if (trie.next[state][step] == 0) {
                const quint32 made = trie.add(m_width);
                trie.next[state][step] = made;
                trie.afterBlank[made] = unit == u' ';
            }
            state = trie.next[state][step];
        }
        trie.phrases[state].push_back(int(index));
    }
    return trie;
}

void Automaton::addFailures(Trie &trie)
{
    std::vector<quint32> queue;
    for (size_t step = 1; step < m_plain; ++step) {
        if (trie.next[0][step] != 0)
            queue.push_back(trie.next[0][step]);
    }
    const size_t blank = classOf(u' ');
    for (size_t head = 0; head < queue.size(); ++head) {
        const quint32 state = queue[head];
        const quint32 failure = trie.failure[state];
        for (size_t step = 1; step < m_plain; ++step) {
            quint32 &next = trie.next[state][step];
            if (next != 0) {
                trie.failure[next] = trie.next[failure][step];
                queue.push_back(next);
            } else {
                next = trie.next[failure][step];
            }
        }
        // Phrases hold single spaces, so a further blank leaves everything as it is: a run of blanks counts as one.
        if (trie.afterBlank[state])
            trie.next[state][blank] = state;
    }
}

void Automaton::fillComposedClasses(Trie &trie) const
{
    for (size_t state = 0; state < trie.next.size(); ++state) {
        for (size_t index = 0; index < m_composed.size(); ++index) {
            quint32 reached = quint32(state);
            for (const quint16 step : m_composed[index])
                reached = trie.next[reached][step];
            trie.next[state][m_plain + index] = reached;
        }
    }
}

void Automaton::layOut(const Trie &trie)
{
    // States where a phrase ends come last, so that one comparison tells them.
    const size_t count = trie.next.size();
    std::vector<bool> ends(count);
    std::vector<quint32> order; // old states in their new order
    for (size_t state = 0; state < count; ++state) {
        for (quint32 at = quint32(state); at != 0 && !ends[state]; at = trie.failure[at])
            ends[state] = !trie.phrases[at].empty();
        if (!ends[state])
            order.push_back(quint32(state));
    }
    m_firstEnding = Cell(order.size() * m_width);
    for (size_t state = 0; state < count; ++state) {
        if (ends[state])
            order.push_back(quint32(state));
    }
    std::vector<quint32> place(count);
    for (size_t index = 0; index < count; ++index)
        place[order[index]] = quint32(index);

    m_cells.reserve(count * m_width);
    m_endings.resize(count);
    for (size_t index = 0; index < count; ++index) {
        for (const quint32 next : trie.next[order[index]])
            m_cells.push_back(Cell(place[next] * m_width));
        m_endings[index].phrases = trie.phrases[order[index]];
        quint32 shorter = trie.failure[order[index]];
        while (shorter != 0 && trie.phrases[shorter].empty())
            shorter = trie.failure[shorter];
        m_endings[index].shorter = place[shorter];
    }
}

}
