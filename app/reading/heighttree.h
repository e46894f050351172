// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace Crossread::Reading {

/// Where each block of a page begins: a Fenwick tree over block heights. A change, a top and the block at a y all take
/// O(log n). Heights are whole pixels, never negative.
class HeightTree {
public:
    void assign(std::span<const int> heights);
    void change(qsizetype index, qint64 delta);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_sums.size()); }
    /// The heights of all blocks before `index`; index may equal size().
    [[nodiscard]] qint64 top(qsizetype index) const;
    [[nodiscard]] qint64 total() const { return m_total; }
    /// The block that holds `y`: the last one whose top is not below it, blocks without height passed over. Clamped to
    /// the first and last block; -1 only where there is none.
    [[nodiscard]] qsizetype indexAt(qint64 y) const;

private:
    std::vector<qint64> m_sums; // node i (from 1) at i - 1: the sum of the (i & -i) heights that end at i
    qint64 m_total = 0;
};

}
