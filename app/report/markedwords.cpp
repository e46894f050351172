// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markedwords.h"

#include "report/wording.h"

#include <algorithm>

namespace Crossread::Report {

using namespace Core;
using namespace Formats;
using Compare::ChangeKind;
using Compare::Reason;

namespace {

struct Marked {
    TextSpan span;
    Mark mark;
    QString why;
};

/// The text with its marks; of marks that overlap the first counts.
Line marked(const Document &document, TextSpan span, QList<Marked> marks)
{
    std::ranges::stable_sort(marks, {}, [](const Marked &one) { return one.span.begin; });
    Line out;
    qsizetype at = span.begin;
    const auto add = [&](TextSpan part, Mark mark, const QString &why) {
        if (!part.isEmpty())
            out.append({.text = document.textOf(part).toString(), .mark = mark, .why = why});
    };
    for (const Marked &one : std::as_const(marks)) {
        const TextSpan words = one.span.intersected({at, span.end});
        if (words.isEmpty())
            continue;
        add({at, words.begin}, Mark::Plain, {});
        add(words, one.mark, one.why);
        at = words.end;
    }
    add({at, span.end}, Mark::Plain, {});
    return out;
}

/// The mark for one side of a difference. One that counts as the same word says why.
Marked markFor(const Compare::WordChange &change, TextSpan span, Mark only, Mark changed)
{
    if (change.kind == ChangeKind::Same)
        return {span, Mark::Explained, wordsFor(change.reason)};
    // Of what else has changed a reason would say that it is the same after all.
    return {span, change.kind == ChangeKind::Changed ? changed : only,
        change.reason == Reason::Form ? wordsFor(change.reason) : QString()};
}

/// Of the words in `whole`.
template <typename Side>
QList<Marked> marksFor(const Compare::Statement &statement, TextSpan whole, Side side, std::pair<Mark, Mark> marks)
{
    QList<Marked> out;
    for (const Compare::WordChange &change : statement.changes) {
        const TextSpan span = side(change);
        if (!span.isEmpty() && span.overlaps(whole)
            && (change.kind != ChangeKind::Same || change.reason != Reason::None))
            out.append(markFor(change, span, marks.first, marks.second));
    }
    return out;
}

}

Line markedStatement(const Verification &report, const Compare::Statement &statement, TextSpan span)
{
    const auto side = [](const Compare::WordChange &change) { return change.statement; };
    return marked(*report.article, span, marksFor(statement, span, side, {Mark::PutIn, Mark::PutInstead}));
}

Line markedArticle(const Verification &report, TextSpan span)
{
    const auto side = [](const Compare::WordChange &change) { return change.statement; };
    QList<Marked> marks;
    QList<TextSpan> statements;
    for (const Review::Finding &finding : report.findings) {
        const TextSpan words = finding.statement.span.intersected(span);
        if (words.isEmpty())
            continue;
        statements.append(words);
        marks += marksFor(finding.statement, words, side, {Mark::PutIn, Mark::PutInstead});
    }
    std::ranges::sort(statements);
    qsizetype at = span.begin; // behind the statements so far
    for (const TextSpan &words : std::as_const(statements)) {
        marks.append({{at, words.begin}, Mark::Aside, {}});
        at = std::max(at, words.end);
    }
    marks.append({{at, span.end}, Mark::Aside, {}});
    return marked(*report.article, span, marks);
}

Line markedPassage(const Verification &report, const Compare::Statement &statement, const Compare::Passage &passage)
{
    const auto side = [](const Compare::WordChange &change) { return change.passage; };
    QList<Marked> marks = marksFor(statement, passage.span, side, {Mark::LeftOut, Mark::Replaced});
    if (const TextSpan words = passage.words; !words.isEmpty() && marks.isEmpty()) {
        for (const TextSpan around : {TextSpan{passage.span.begin, words.begin}, TextSpan{words.end, passage.span.end}})
            marks.append({around, Mark::Aside, {}});
    }
    return marked(*report.transcript, passage.span, marks);
}

}
