// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocks.h"
#include "heighttree.h"
#include "naturalwidths.h"
#include "pagestyle.h"

#include <vector>

namespace Crossread::Reading {

/// How tall every block of a document is: estimated from its natural width, stored once per face, until it has been laid
/// out, exact from then on. Setting the page anew (width, zoom) costs a few nanoseconds a block, never a look at the text.
class HeightModel {
public:
    /// Measures every block's natural width, in em. Pure; may run in another thread.
    [[nodiscard]] static std::vector<float> measured(
        const Core::Document &document, const BlockTable &blocks, const NaturalWidths &widths);
    /// A first guess without looking at the text, for a text too long to measure before it is shown.
    [[nodiscard]] static std::vector<float> guessed(const Core::Document &document, const BlockTable &blocks);
    void setWidths(std::vector<float> widths) { m_widths = std::move(widths); }
    /// Estimates all heights anew for a page; what was exact is forgotten.
    void estimate(const BlockTable &blocks, const PageStyle &style);
    /// The true height of a block; returns by how much it differs from what was thought.
    int setExact(qsizetype index, int height);

    [[nodiscard]] int height(qsizetype index) const { return m_heights[size_t(index)]; }
    [[nodiscard]] qint64 top(qsizetype index) const { return m_tree.top(index); }
    [[nodiscard]] qint64 total() const { return m_tree.total(); }
    [[nodiscard]] qsizetype indexAt(qint64 y) const { return m_tree.indexAt(y); }
    [[nodiscard]] const std::vector<int> &heights() const { return m_heights; }

private:
    std::vector<float> m_widths;
    std::vector<int> m_heights;
    HeightTree m_tree;
};

}
