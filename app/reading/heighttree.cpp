// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heighttree.h"

#include <algorithm>
#include <bit>

namespace Crossread::Reading {

void HeightTree::assign(std::span<const int> heights)
{
    m_sums.assign(heights.begin(), heights.end());
    m_total = 0;
    for (const int height : heights)
        m_total += height;
    const size_t count = m_sums.size();
    for (size_t node = 1; node <= count; ++node) {
        const size_t parent = node + (node & (~node + 1));
        if (parent <= count)
            m_sums[parent - 1] += m_sums[node - 1];
    }
}

void HeightTree::change(qsizetype index, qint64 delta)
{
    m_total += delta;
    for (size_t node = size_t(index) + 1; node <= m_sums.size(); node += node & (~node + 1))
        m_sums[node - 1] += delta;
}

qint64 HeightTree::top(qsizetype index) const
{
    qint64 sum = 0;
    for (size_t node = size_t(index); node > 0; node &= node - 1)
        sum += m_sums[node - 1];
    return sum;
}

qsizetype HeightTree::indexAt(qint64 y) const
{
    if (m_sums.empty())
        return -1;
    size_t node = 0;
    qint64 left = std::max<qint64>(y, 0);
    for (size_t step = std::bit_floor(m_sums.size()); step > 0; step >>= 1) {
        if (node + step <= m_sums.size() && m_sums[node + step - 1] <= left) {
            node += step;
            left -= m_sums[node - 1];
        }
    }
    return std::min(qsizetype(node), size() - 1);
}

}
