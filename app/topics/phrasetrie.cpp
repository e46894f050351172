// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/phrasetrie.h"

#include <utility>

namespace Crossread::Topics {

void PhraseTrie::add(std::u16string_view phrase, int topic)
{
    State state = start;
    for (const char16_t unit : phrase) {
        State to = next(state, unit);
        if (to == start) {
            to = State(m_nodes.size());
            if (Node &node = m_nodes[state]; node.to == start) {
                node.to = to;
                node.unit = unit;
            } else {
                node.hasOthers = true;
                if (2 * ++m_stepCount > m_steps.size())
                    grow();
                insert({keyOf(state, unit), to});
            }
            m_nodes.emplace_back();
        }
        state = to;
    }
    if (!endsPhrase(state)) {
        m_nodes[state].topics = quint32(m_topics.size());
        m_topics.emplace_back();
    }
    m_topics[m_nodes[state].topics].push_back(topic);
}

PhraseTrie::State PhraseTrie::after(std::u16string_view units) const
{
    State state = start;
    for (const char16_t unit : units) {
        if (state = next(state, unit); state == start)
            break;
    }
    return state;
}

void PhraseTrie::insert(Step step)
{
    size_t slot = slotOf(step.key);
    while (m_steps[slot].key != 0)
        slot = (slot + 1) & m_mask;
    m_steps[slot] = step;
}

void PhraseTrie::grow()
{
    const std::vector<Step> old = std::exchange(m_steps, std::vector<Step>(m_steps.empty() ? 64 : 2 * m_steps.size()));
    m_mask = m_steps.size() - 1;
    m_shift = 64 - std::countr_zero(m_steps.size());
    for (const Step &step : old) {
        if (step.key != 0)
            insert(step);
    }
}

}
