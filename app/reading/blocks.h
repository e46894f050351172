// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <vector>

namespace Crossread::Reading {

/// What is laid out as one piece: a paragraph, or a part of a giant one that is cut for display at a blank.
struct Block {
    qsizetype begin = 0;
    int turn = -1; ///< the turn whose label this block opens with, or -1
    Core::ParagraphKind kind = Core::ParagraphKind::Body;
    bool continues = false; ///< goes on with the paragraph of the block before
};

/// The blocks of a document, in order. [begin, end) of a block leaves out the newline; a cut paragraph's blocks touch.
class BlockTable {
public:
    static constexpr qsizetype cutAt =
        16384; ///< UTF-16 units; a layout grows slower than linearly only up to about here
    static constexpr qsizetype longestLabel = 160; ///< a longer "label" is set as text

    BlockTable() = default;
    explicit BlockTable(const Core::Document &document);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_blocks.size()); }
    [[nodiscard]] const Block &operator[](qsizetype index) const { return m_blocks[size_t(index)]; }
    [[nodiscard]] Core::TextSpan span(qsizetype index) const;
    /// The block that holds `position` (clamped); the later one where two touch. -1 only where there is none.
    [[nodiscard]] qsizetype at(qsizetype position) const;

private:
    void appendParagraph(const Core::Document &document, qsizetype paragraph);

    std::vector<Block> m_blocks;
    qsizetype m_end = 0;
};

}
