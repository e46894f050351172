// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stretching.h"

#include "core/sentences.h"

#include <QTextBoundaryFinder>

#include <optional>

namespace Crossread::Core {

namespace {

constexpr qsizetype neighbourhood = 20'000; // of a paragraph without an end no more is looked at

QList<TextSpan> wordsOf(QStringView text)
{
    QList<TextSpan> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end >= 0; begin = end, end = finder.toNextBoundary()) {
        const QStringView word = text.sliced(begin, end - begin);
        if (std::ranges::any_of(word, [](QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate(); }))
            words.append({begin, end});
    }
    return words;
}

QList<TextSpan> unitsIn(const Document &document, TextSpan stretch, StretchUnit unit)
{
    const QStringView text = document.textOf(stretch);
    QList<TextSpan> units = unit == StretchUnit::Word ? wordsOf(text) : sentences(text);
    for (TextSpan &one : units)
        one = {one.begin + stretch.begin, one.end + stretch.begin};
    return units;
}

/// What is said in a paragraph, or all of it.
TextSpan speechIn(const Document &document, qsizetype paragraph)
{
    TextSpan span = document.paragraphSpan(paragraph);
    const qsizetype turn = document.turnAt(span.begin);
    if (turn >= 0 && document.turns[turn].speech > span.begin)
        span.begin = std::min(document.turns[turn].speech, span.end);
    return span;
}

TextSpan turnIn(const Document &document, qsizetype paragraph)
{
    const TextSpan span = document.paragraphSpan(paragraph);
    const qsizetype turn = document.turnAt(span.begin);
    return turn < 0 ? span : TextSpan{document.turns[turn].speech, document.turns[turn].span.end};
}

}

TextSpan stretched(const Document &document, TextSpan span, StretchUnit unit, SpanEnd end, bool forward)
{
    const auto edge = [end](TextSpan one) { return end == SpanEnd::End ? one.end : one.begin; };
    const qsizetype from = edge(span);
    const auto fits = [&](qsizetype place) {
        return (forward ? place > from : place < from) && (end == SpanEnd::End ? place > span.begin : place < span.end);
    };
    const qsizetype step = forward ? 1 : -1;
    for (qsizetype paragraph = document.paragraphAt(from); paragraph >= 0 && paragraph < document.paragraphs.size();
        paragraph += step) {
        TextSpan stretch = speechIn(document, paragraph);
        QList<TextSpan> units{turnIn(document, paragraph)};
        if (unit != StretchUnit::Turn) {
            if (const TextSpan near = stretch.intersected({from - neighbourhood, from + neighbourhood});
                !near.isEmpty())
                stretch = near;
            units = unitsIn(document, stretch, unit);
        }
        std::optional<qsizetype> best;
        for (const TextSpan &one : std::as_const(units)) {
            const qsizetype place = edge(one);
            if (!one.isEmpty() && fits(place) && (!best || (forward ? place < *best : place > *best)))
                best = place;
        }
        if (best)
            return end == SpanEnd::End ? TextSpan{span.begin, *best} : TextSpan{*best, span.end};
    }
    return span;
}

}
