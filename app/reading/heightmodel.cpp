// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heightmodel.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Reading {

namespace {

constexpr qreal slackEms = 1.25; // what the ragged edge leaves free on an average line
constexpr float guessedAdvance = 0.5F; // em a character

/// The words of a block without the label that hangs beside them.
Core::TextSpan wordsOf(const Core::Document &document, const BlockTable &blocks, qsizetype index)
{
    Core::TextSpan span = blocks.span(index);
    if (blocks[index].turn >= 0)
        span.begin = document.turns[blocks[index].turn].speech;
    return span;
}

}

std::vector<float> HeightModel::measured(
    const Core::Document &document, const BlockTable &blocks, const NaturalWidths &widths)
{
    std::vector<float> ems(size_t(blocks.size()));
    for (qsizetype index = 0; index < blocks.size(); ++index)
        ems[size_t(index)] = widths.of(document.textOf(wordsOf(document, blocks, index)));
    return ems;
}

std::vector<float> HeightModel::guessed(const Core::Document &document, const BlockTable &blocks)
{
    std::vector<float> ems(size_t(blocks.size()));
    for (qsizetype index = 0; index < blocks.size(); ++index)
        ems[size_t(index)] = float(wordsOf(document, blocks, index).size()) * guessedAdvance;
    return ems;
}

void HeightModel::estimate(const BlockTable &blocks, const PageStyle &style)
{
    m_heights.resize(m_widths.size());
    const qreal wider = 1 + 2 * style.body().font.letterSpacing() / style.em; // a letter takes half an em
    const qreal lineEms = std::max(1.0, style.textWidth / style.em - slackEms * wider);
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        const Block &block = blocks[index];
        const TextStyle &set = style.of(block.kind);
        const float scale = float(set.lineHeight) / float(style.body().lineHeight); // of the type, near enough
        const int lines = std::max(1, int(std::ceil(m_widths[size_t(index)] * scale / float(lineEms))));
        const bool turn = block.turn >= 0;
        int height = lines * set.lineHeight + (turn && !style.labelsHang ? style.label.lineHeight : 0);
        if (index + 1 >= blocks.size() || !blocks[index + 1].continues)
            height += set.after;
        if (index == 0)
            height += style.pageTop;
        else if (!block.continues)
            height += set.before + (turn ? style.turnGap : 0);
        if (index + 1 == blocks.size())
            height += style.pageBottom;
        m_heights[size_t(index)] = height;
    }
    m_tree.assign(m_heights);
}

int HeightModel::setExact(qsizetype index, int height)
{
    const int difference = height - m_heights[size_t(index)];
    if (difference != 0) {
        m_heights[size_t(index)] = height;
        m_tree.change(index, difference);
    }
    return difference;
}

}
