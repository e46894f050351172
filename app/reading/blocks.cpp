// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocks.h"

#include <algorithm>

namespace Crossread::Reading {

namespace {

/// Where to cut text that goes on: after the last blank within reach, never inside a surrogate pair.
qsizetype cutBefore(QStringView text, qsizetype begin, qsizetype limit)
{
    for (qsizetype at = limit; at > begin + BlockTable::cutAt / 2; --at) {
        if (text[at - 1].isSpace())
            return at;
    }
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

}

BlockTable::BlockTable(const Core::Document &document)
    : m_end(document.text.size())
{
    m_blocks.reserve(size_t(document.paragraphs.size()));
    for (qsizetype paragraph = 0; paragraph < document.paragraphs.size(); ++paragraph)
        appendParagraph(document, paragraph);

    for (qsizetype turn = 0; turn < document.turns.size(); ++turn) {
        const Core::Turn &spoken = document.turns[turn];
        const qsizetype index = at(spoken.span.begin);
        const bool opens = index >= 0 && m_blocks[size_t(index)].begin == spoken.span.begin
            && spoken.speech > spoken.span.begin && spoken.speech - spoken.span.begin <= longestLabel;
        // A label alone on its line is set as a line of its own; there is nothing to hang it beside.
        if (opens && spoken.speech < span(index).end)
            m_blocks[size_t(index)].turn = int(turn);
    }
}

void BlockTable::appendParagraph(const Core::Document &document, qsizetype paragraph)
{
    const Core::TextSpan whole = document.paragraphSpan(paragraph);
    const Core::ParagraphKind kind = document.paragraphs[paragraph].kind;
    qsizetype begin = whole.begin;
    m_blocks.push_back({begin, -1, kind, false});
    while (whole.end - begin > cutAt) {
        begin = cutBefore(document.text, begin, begin + cutAt);
        m_blocks.push_back({begin, -1, kind, true});
    }
}

Core::TextSpan BlockTable::span(qsizetype index) const
{
    const Block &block = m_blocks[size_t(index)];
    if (index + 1 >= size())
        return {block.begin, m_end};
    const Block &next = m_blocks[size_t(index) + 1];
    return {block.begin, next.continues ? next.begin : next.begin - 1};
}

qsizetype BlockTable::at(qsizetype position) const
{
    const auto after = [](qsizetype value, const Block &block) { return value < block.begin; };
    const auto next = std::upper_bound(m_blocks.begin(), m_blocks.end(), std::max<qsizetype>(position, 0), after);
    return next - m_blocks.begin() - 1;
}

}
