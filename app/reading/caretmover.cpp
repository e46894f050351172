// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caretmover.h"

#include "core/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Crossread::Reading {

namespace {

using Core::TextSpan;

TextSpan boundarySpan(QStringView text, qsizetype position, QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, text.data(), text.size());
    finder.setPosition(std::clamp<qsizetype>(position, 0, text.size()));
    const qsizetype begin = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(begin);
    const qsizetype end = finder.toNextBoundary();
    return {std::max<qsizetype>(begin, 0), end < 0 ? text.size() : end};
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isSpace(); });
}

}

TextSpan unitAt(const Core::Document &document, const BlockTable &blocks, Unit unit, qsizetype position)
{
    if (blocks.size() == 0)
        return {};
    const qsizetype at = std::clamp<qsizetype>(position, 0, document.text.size());
    const TextSpan paragraph = document.paragraphSpan(document.paragraphAt(at));
    const auto moved = [](TextSpan span, qsizetype by) { return TextSpan{span.begin + by, span.end + by}; };
    switch (unit) {
    case Unit::Character:
    case Unit::Word: {
        // Boundaries within a block: a giant paragraph is not gone through for one word.
        const TextSpan block = blocks.span(blocks.at(at));
        const QStringView text = document.textOf(block);
        const qsizetype inside = std::min(at - block.begin, std::max<qsizetype>(text.size() - 1, 0));
        const auto type = unit == Unit::Word ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme;
        return moved(boundarySpan(text, inside, type), block.begin);
    }
    case Unit::Sentence: {
        const TextSpan block = blocks.span(blocks.at(at));
        const qsizetype turn = document.turnAt(at);
        // A label is no part of what is said.
        const qsizetype speech = turn >= 0 ? document.turns[turn].speech : 0;
        const qsizetype begin = speech > block.begin && speech <= at ? speech : block.begin;
        const qsizetype end = speech > at ? std::min(speech, block.end) : block.end;
        return moved(Core::sentenceAt(document.textOf({begin, end}), at - begin), begin);
    }
    case Unit::Paragraph: return paragraph;
    case Unit::Turn: {
        const qsizetype turn = document.turnAt(at);
        return turn >= 0 ? document.turns[turn].span : paragraph;
    }
    }
    return {at, at};
}

qsizetype CaretMover::documentEnd() const
{
    return m_page.document()->text.size();
}

qsizetype CaretMover::valid(qsizetype position)
{
    const qsizetype at = std::clamp<qsizetype>(position, 0, documentEnd());
    const auto layout = m_page.block(m_page.blocks().at(at));
    const BlockLayout::Part &part = layout->partOf(at);
    const int inside = int(at - part.span.begin);
    return part.layout->isValidCursorPosition(inside) ? at
                                                      : part.span.begin + part.layout->previousCursorPosition(inside);
}

qsizetype CaretMover::beside(qsizetype position, bool toRight)
{
    const auto layout = m_page.block(m_page.blocks().at(position));
    const BlockLayout::Part &part = layout->partOf(position);
    const int inside = int(position - part.span.begin);
    const int next = toRight ? part.layout->rightCursorPosition(inside) : part.layout->leftCursorPosition(inside);
    const bool rightToLeft = part.bidi && part.layout->textOption().textDirection() == Qt::RightToLeft;
    if (next != inside)
        return part.span.begin + next;
    // At the edge of a part the caret goes on in the reading direction.
    const bool forward = toRight != rightToLeft;
    if (forward)
        return std::min(position + 1, documentEnd());
    return valid(position - 1); // a giant paragraph is cut between any two characters
}

qsizetype CaretMover::left(qsizetype position)
{
    return beside(position, false);
}

qsizetype CaretMover::right(qsizetype position)
{
    return beside(position, true);
}

qsizetype CaretMover::nextWord(qsizetype position) const
{
    const Core::Document &document = *m_page.document();
    qsizetype at = position;
    while (at < documentEnd()) {
        const TextSpan word = unitAt(document, m_page.blocks(), Unit::Word, at);
        at = std::max(word.end, at + 1);
        if (at >= documentEnd() || document.text[at] == u'\n' || !document.text[at].isSpace())
            break;
    }
    return std::min(at, documentEnd());
}

qsizetype CaretMover::previousWord(qsizetype position) const
{
    const Core::Document &document = *m_page.document();
    qsizetype at = position;
    while (at > 0) {
        --at;
        if (document.text[at] == u'\n')
            break;
        const TextSpan word = unitAt(document, m_page.blocks(), Unit::Word, at);
        at = std::min(word.begin, at);
        if (!isBlank(document.textOf(word)))
            break;
    }
    return at;
}

qsizetype CaretMover::previousParagraph(qsizetype position) const
{
    const Core::Document &document = *m_page.document();
    const qsizetype begin = document.paragraphSpan(document.paragraphAt(position)).begin;
    return position > begin || begin == 0 ? begin : document.paragraphSpan(document.paragraphAt(begin - 1)).begin;
}

qsizetype CaretMover::nextParagraph(qsizetype position) const
{
    const Core::Document &document = *m_page.document();
    const qsizetype end = document.paragraphSpan(document.paragraphAt(position)).end;
    return std::min(end + 1, documentEnd());
}

qsizetype CaretMover::lineBegin(qsizetype position)
{
    const auto layout = m_page.block(m_page.blocks().at(position));
    return layout->lines()[size_t(layout->lineOf(position))].span.begin;
}

qsizetype CaretMover::lineEnd(qsizetype position)
{
    const auto layout = m_page.block(m_page.blocks().at(position));
    const int index = layout->lineOf(position);
    const BlockLayout::Line &line = layout->lines()[size_t(index)];
    const BlockLayout::Part &part = layout->parts()[size_t(line.part)];
    // Before the blank that a line wraps at; its end is the next line's begin.
    const bool last = index + 1 == int(layout->lines().size());
    const bool cut = last && line.span.end == layout->span().end && line.span.end < documentEnd()
        && m_page.document()->text[line.span.end] != u'\n';
    if (last && !cut)
        return line.span.end;
    return std::max(line.span.begin,
        part.span.begin + qsizetype(part.layout->previousCursorPosition(int(line.span.end - part.span.begin))));
}

qsizetype CaretMover::vertical(qsizetype position, int step, qreal x)
{
    qsizetype index = m_page.blocks().at(position);
    auto layout = m_page.block(index);
    int line = layout->lineOf(position);
    const bool beside = m_page.style().labelsHang;
    const bool inLabel = layout->lines()[size_t(line)].part == 0 && layout->parts().size() > 1;
    const auto isSkipped = [&] { // a label that hangs beside is no line above the words
        return beside && !inLabel && layout->parts().size() > 1 && layout->lines()[size_t(line)].part == 0;
    };
    line += step;
    const bool leavesLabel =
        beside && inLabel && line < int(layout->lines().size()) && layout->lines()[size_t(line)].part != 0;
    if (line < 0 || line >= int(layout->lines().size()) || leavesLabel || isSkipped()) {
        index += step;
        if (index < 0 || index >= m_page.blocks().size())
            return step < 0 ? 0 : documentEnd();
        layout = m_page.block(index);
        line = step < 0 ? int(layout->lines().size()) - 1 : 0;
        while (beside && layout->parts().size() > 1 && layout->lines()[size_t(line)].part == 0)
            ++line;
    }
    return layout->positionOnLine(line, x);
}

}
