// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/markedwords.h"

#include "review/reportwording.h"

#include <algorithm>

namespace Crossread::Review {

using namespace Core;
using namespace Qt::StringLiterals;
using Compare::ChangeKind;
using Compare::Reason;

namespace {

struct Mark {
    TextSpan span;
    QString begin;
    QString end;
};

/// The text with its marks; of marks that overlap the first counts.
QString marked(const Document &document, TextSpan span, QList<Mark> marks)
{
    std::ranges::stable_sort(marks, {}, [](const Mark &one) { return one.span.begin; });
    QString out;
    qsizetype at = span.begin;
    const auto text = [&](TextSpan part) { return document.textOf(part).toString().toHtmlEscaped(); };
    for (const Mark &mark : std::as_const(marks)) {
        const TextSpan words = mark.span.intersected({at, span.end});
        if (words.isEmpty())
            continue;
        out += text({at, words.begin}) + mark.begin + text(words) + mark.end;
        at = words.end;
    }
    return out + text({at, span.end});
}

/// A mark for one side of a difference. One that counts as the same word says why; of the others a screen reader is
/// told by the element.
Mark markFor(const Compare::WordChange &change, TextSpan span, const QString &element)
{
    const QString why = wordsFor(change.reason).toHtmlEscaped();
    if (change.kind == ChangeKind::Same)
        return {span, u"<span class=\"explained\" title=\"%1\">"_s.arg(why), u"</span>"_s};
    QString attributes = change.kind == ChangeKind::Changed ? u" class=\"changed\""_s : QString();
    // Of what else has changed a reason would say that it is the same after all.
    if (change.reason == Reason::Form)
        attributes += u" title=\"%1\""_s.arg(why);
    return {span, u'<' + element + attributes + u'>', u"</"_s + element + u'>'};
}

/// Of the words in `whole`.
template <typename Side>
QList<Mark> marksFor(const Compare::Statement &statement, TextSpan whole, Side side, const QString &element)
{
    QList<Mark> out;
    for (const Compare::WordChange &change : statement.changes) {
        const TextSpan span = side(change);
        if (!span.isEmpty() && span.overlaps(whole)
            && (change.kind != ChangeKind::Same || change.reason != Reason::None))
            out.append(markFor(change, span, element));
    }
    return out;
}

}

QString markedStatement(const Report &report, const Compare::Statement &statement, TextSpan span)
{
    const auto side = [](const Compare::WordChange &change) { return change.statement; };
    return marked(*report.article, span, marksFor(statement, span, side, u"ins"_s));
}

QString markedPassage(const Report &report, const Compare::Statement &statement, const Compare::Passage &passage)
{
    const auto side = [](const Compare::WordChange &change) { return change.passage; };
    QList<Mark> marks = marksFor(statement, passage.span, side, u"del"_s);
    if (const TextSpan words = passage.words; !words.isEmpty() && marks.isEmpty()) {
        for (const TextSpan around : {TextSpan{passage.span.begin, words.begin}, TextSpan{words.end, passage.span.end}})
            marks.append({around, u"<span class=\"around\">"_s, u"</span>"_s});
    }
    return marked(*report.transcript, passage.span, marks);
}

}
