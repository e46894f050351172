// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <bit>
#include <string_view>
#include <vector>

namespace Crossread::Topics {

/// All phrases of all topics, folded, as a tree of their units. Knows nothing of words.
class PhraseTrie {
public:
    /// What was read of a phrase so far; 0: nothing.
    using State = quint32;
    static constexpr State start = 0;

    PhraseTrie() { grow(); }

    void add(std::u16string_view phrase, int topic);
    /// Where one further unit leads; start: no phrase goes on like this.
    [[nodiscard]] State next(State state, char16_t unit) const
    {
        const Node &node = m_nodes[state];
        if (node.unit == unit)
            return node.to;
        return node.hasOthers ? other(keyOf(state, unit)) : start;
    }
    /// Where the units lead; start: nowhere.
    [[nodiscard]] State after(std::u16string_view units) const;
    /// The topics that have the phrase which ends here.
    [[nodiscard]] const std::vector<int> &topics(State state) const { return m_topics[m_nodes[state].topics]; }
    [[nodiscard]] bool endsPhrase(State state) const { return m_nodes[state].topics != 0; }
    [[nodiscard]] bool goesOn(State state) const { return m_nodes[state].to != start; }

private:
    /// Most have one step on, which stands here and mostly leads to the neighbour; further ones are looked up.
    struct Node {
        quint32 topics = 0; ///< which of m_topics, 0 where no phrase ends
        State to = start;
        char16_t unit = 0;
        bool hasOthers = false;
    };
    struct Step {
        quint64 key = 0; ///< 0: free
        State to = start;
    };

    static quint64 keyOf(State state, char16_t unit) { return (quint64(state) << 16 | unit) + 1; }
    [[nodiscard]] size_t slotOf(quint64 key) const { return size_t(key * 0x9E37'79B9'7F4A'7C15ULL >> m_shift); }
    [[nodiscard]] State other(quint64 key) const
    {
        for (size_t slot = slotOf(key);; slot = (slot + 1) & m_mask) {
            if (m_steps[slot].key == key)
                return m_steps[slot].to;
            if (m_steps[slot].key == 0)
                return start;
        }
    }
    void insert(Step step);
    void grow();

    std::vector<Node> m_nodes{1}; ///< per state
    std::vector<Step> m_steps; ///< a table of keys, at most half full
    size_t m_stepCount = 0;
    size_t m_mask = 0;
    int m_shift = 0;
    std::vector<std::vector<int>> m_topics{1};
};

}
