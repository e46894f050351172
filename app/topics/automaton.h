// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/phrasefold.h"

#include <vector>

namespace Crossread::Topics {

/// An Aho–Corasick automaton with every transition laid out, over an alphabet cut down to the classes of units that the
/// phrases tell apart: one look-up per unit of text. Knows nothing of words: it reports each end of a phrase, and whoever
/// asks looks at the edges. Immutable; any thread.
class Automaton {
public:
    struct Phrase {
        std::u16string units; ///< as PhraseFold::phrase() gives it, not empty
        int topic = 0;
    };

    explicit Automaton(std::vector<Phrase> phrases);

    /// A place between two units of text, and all that is to be known of the units before it.
    using Cell = quint32;
    static constexpr Cell start = 0;

    [[nodiscard]] Cell next(Cell cell, char16_t unit) const { return m_cells[cell + m_classes[unit]]; }
    [[nodiscard]] bool endsPhrase(Cell cell) const { return cell >= m_firstEnding; }
    [[nodiscard]] bool isEmpty() const { return m_phrases.empty(); }

    /// Calls `found(phrase)` for each phrase that ends at `cell`, the longest first.
    template <typename Found>
    void forEachPhrase(Cell cell, Found found) const
    {
        for (size_t state = cell / m_width; state != 0; state = m_endings[state].shorter) {
            for (const int phrase : m_endings[state].phrases)
                found(m_phrases[size_t(phrase)]);
        }
    }

private:
    struct Ending {
        std::vector<int> phrases;
        size_t shorter = 0; ///< the next state down whose phrases end here too, 0: none
    };
    struct Trie;

    void assignClasses();
    [[nodiscard]] Trie growTrie();
    void addFailures(Trie &trie);
    void fillComposedClasses(Trie &trie) const;
    void layOut(const Trie &trie);
    [[nodiscard]] quint16 classOf(char16_t unit) const { return m_classes[unit]; }

    std::vector<Phrase> m_phrases;
    std::vector<quint16> m_classes; ///< per unit
    std::vector<std::vector<quint16>> m_composed; ///< classes that stand for several plain ones in a row; none: no step
    size_t m_plain = 1; ///< number of plain classes; 0 is every unit that stands in no phrase
    size_t m_width = 1; ///< of a state's row: plain and composed classes
    std::vector<Cell> m_cells; ///< a state's row begins at state × width; values are such beginnings
    std::vector<Ending> m_endings; ///< per state
    Cell m_firstEnding = 0;
};

}
