// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/joins.h"

#include "import/speakers/labels.h"
#include "import/speakers/words.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype shortestCut = 40; // shorter ones may be headings, verses, items of a list
constexpr qsizetype longParagraph = 100;

QStringView lastWord(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    return text.sliced(begin);
}

QStringView firstWord(QStringView text)
{
    return text.first(std::ranges::find_if(text, [](QChar c) { return c.isSpace(); }) - text.begin());
}

bool isListItem(QStringView text)
{
    const QStringView word = firstWord(text);
    return word.size() <= 4 && (word.endsWith(u')') || word.endsWith(u'.')) && word.size() > 1;
}

// Whether the last word stands inside a sentence, not first in it.
bool isInsideSentence(QStringView before)
{
    const QStringView rest = before.chopped(lastWord(before).size()).trimmed();
    return !rest.isEmpty() && (rest.back().isLetterOrNumber() || rest.back() == u',');
}

bool goesOnWithCapital(QStringView before, QStringView after, const Gap &gap)
{
    const QStringView last = lastWord(before);
    if (Words::needsMore(last))
        return true;
    if (!gap.pageBreaks && !gap.marker)
        return false;
    // A name cut in two. A long paragraph that merely lacks its full stop is followed by how sentences begin.
    const QString next = Words::bare(firstWord(after));
    return before.size() >= longParagraph && last.front().isUpper() && isInsideSentence(before)
        && !Words::needsMore(next) && !Words::isParticle(next) && !Words::isStopped({next})
        && after.size() >= shortestCut;
}

}

bool sentenceGoesOn(QStringView before, QStringView after, const Gap &gap)
{
    before = before.trimmed();
    after = after.trimmed();
    if (before.size() < shortestCut || after.isEmpty() || !(gap.blankLine || gap.marker) || isListItem(after)
        || after.startsWith(u"http") || after.startsWith(u"www."))
        return false;
    const QChar tail = before.back();
    const QChar head = after.front();
    const bool open = tail.isLetterOrNumber() || (tail == u')' && gap.pageBreaks) || tail == u'’' || tail == u'\'';
    if (head.isLower())
        return (open || tail == u',' || ((tail == u'–' || tail == u'—') && gap.pageBreaks))
            && !beginsWithLikelyLabel(after);
    if (!open || beginsWithLikelyLabel(after))
        return false;
    if (head.isDigit())
        return Words::needsMore(lastWord(before)) || gap.marker
            || (gap.pageBreaks && lastWord(before).front().isUpper() && isInsideSentence(before));
    if (head.isUpper())
        return goesOnWithCapital(before, after, gap);
    const bool opens = QStringView(u"(“\"«–—").contains(head);
    return opens && after.size() > 1 && (gap.pageBreaks || gap.marker)
        && (after[1].isLower() || (after[1].isSpace() && after.size() > 2 && after[2].isLower()));
}

}
