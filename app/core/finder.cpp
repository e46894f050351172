// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finder.h"

#include "core/equalwords.h"
#include "core/fold.h"

#include <QRegularExpression>
#include <QStringMatcher>

namespace Crossread::Core {

namespace {

constexpr qsizetype checkEvery = 4096; // hits between two looks at the cancel flag

bool isWordUnit(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return false;
    const QChar unit = text[position];
    char32_t character = unit.unicode();
    if (unit.isLowSurrogate() && position > 0 && text[position - 1].isHighSurrogate())
        character = QChar::surrogateToUcs4(text[position - 1], unit);
    else if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        character = QChar::surrogateToUcs4(unit, text[position + 1]);
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == U'_';
}

bool standsAlone(QStringView text, TextSpan span)
{
    return !(isWordUnit(text, span.begin - 1) && isWordUnit(text, span.begin))
        && !(isWordUnit(text, span.end) && isWordUnit(text, span.end - 1));
}

// The text holds characters that no reader sees, or that are written in several ways: positions do not carry over.
QList<TextSpan> findLettersAlike(QStringView text, const FindQuery &query)
{
    const EqualText hay(text, EqualWords::Letters, query.caseSensitive);
    QList<TextSpan> hits = hay.find(EqualText(query.text, EqualWords::Letters, query.caseSensitive));
    if (query.mode == FindMode::WholeWord)
        hits.removeIf([text](TextSpan span) { return !standsAlone(text, span); });
    return hits;
}

Result<QList<TextSpan>> findPlain(QStringView text, const FindQuery &query, const Progress &progress)
{
    if (needsEqualText(text) || needsEqualText(query.text))
        return findLettersAlike(text, query);
    // Folding makes quotes, dashes and blanks alike; a case-sensitive search looks at the case afterwards.
    const QString haystack = folded(text);
    const QString needle = folded(query.text);
    QList<TextSpan> hits;
    const QStringMatcher matcher(needle);
    for (qsizetype at = matcher.indexIn(haystack); at >= 0;) {
        const TextSpan span{at, at + needle.size()};
        const bool caseFits = !query.caseSensitive
            || std::equal(text.begin() + span.begin, text.begin() + span.end, query.text.begin(),
                [](QChar a, QChar b) { return a == b || (!a.isLetter() && !b.isLetter()); });
        const bool fits = caseFits && (query.mode != FindMode::WholeWord || standsAlone(text, span));
        if (fits)
            hits.append(span);
        if (hits.size() % checkEvery == 0 && progress.isCanceled())
            return failure(ErrorCode::Canceled);
        at = matcher.indexIn(haystack, fits ? span.end : at + 1);
    }
    return hits;
}

Result<QList<TextSpan>> findExpression(QStringView text, const FindQuery &query, const Progress &progress)
{
    QRegularExpression expression(
        query.text, QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!query.caseSensitive)
        expression.setPatternOptions(expression.patternOptions() | QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return failure(ErrorCode::BadPattern, query.text, expression.errorString());
    QList<TextSpan> hits;
    auto matches = expression.globalMatchView(text);
    bool emptyAtEnd = false;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        emptyAtEnd = match.capturedStart() == text.size();
        if (match.capturedLength() > 0)
            hits.append({match.capturedStart(), match.capturedEnd()});
        if (hits.size() % checkEvery == 0 && progress.isCanceled())
            return failure(ErrorCode::Canceled);
    }
    // A match that gave up for its cost is not valid, and looks like the end to whoever does not ask. The one after an
    // empty match at the end of the text is not valid either, and nothing is wrong.
    if (!matches.isValid() && !emptyAtEnd)
        return failure(ErrorCode::PatternTooCostly, query.text);
    return hits;
}

}

Result<QList<TextSpan>> findAll(QStringView text, const FindQuery &query, const Progress &progress)
{
    if (query.text.isEmpty())
        return QList<TextSpan>{};
    return query.mode == FindMode::RegularExpression ? findExpression(text, query, progress)
                                                     : findPlain(text, query, progress);
}

}
