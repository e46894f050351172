// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/labelprefix.h"

#include "core/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPrefix = 60;

bool mayBeginPrefix(QChar c)
{
    return c.isDigit() || c.isSpace() || QStringView(u"[(<{#-*•·▪‣–—>○◯●◎").contains(c)
        || Core::isInvisible(c.unicode());
}

// Each returns the units it takes at the begin of `text`, 0 where there is none.
qsizetype time(QStringView text)
{
    static const QRegularExpression pattern(u"^(?:\\d{2,6}:\\d{2}(?=\\s)|#?[\\[(<{]?"_s + labelTimePattern()
        + u"(?:\\s*(?:-->|-|–|—)\\s*"_s + labelTimePattern() + u")?[\\])>}]?#?)\\s*(?:[-–—|•]\\s+|:\\s+)?"_s);
    if (text.isEmpty() || !(text.front().isDigit() || u"#[(<{"_s.contains(text.front())))
        return 0;
    const auto match = pattern.matchView(text);
    return match.hasMatch() ? match.capturedLength() : 0;
}

qsizetype number(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:\\p{Lu}\\p{L}{0,6}\\.\\s?)?#?\\d{1,5}(?:\\.\\d{1,3})?[.):]?\\s+(?=\\p{L})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (text.isEmpty() || !(text.front().isDigit() || text.front() == u'#' || text.front().isUpper()))
        return 0;
    const QStringView start = text.first(std::min<qsizetype>(text.size(), 12));
    if (text.front().isUpper()
        && (!start.contains(u'.') || std::ranges::none_of(start, [](QChar c) { return c.isDigit(); })))
        return 0;
    const auto match = pattern.matchView(text);
    return match.hasMatch() ? match.capturedLength() : 0;
}

qsizetype mark(QStringView text)
{
    if (text.size() < 2)
        return 0;
    if (QStringView(u"○◯●◎").contains(text.front()))
        return 1; // before whoever speaks, in the records of Japan and Korea
    if (QStringView(u"-*•·▪‣–—").contains(text.front()) && text[1].isSpace())
        return 2;
    qsizetype arrows = 0;
    while (arrows < text.size() && arrows < 3 && text[arrows] == u'>')
        ++arrows;
    return arrows;
}

qsizetype heading(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'#')
        ++count;
    return count >= 1 && count <= 6 && count < text.size() && text[count].isSpace() ? count + 1 : 0;
}

}

const QString &labelTimePattern()
{
    static const QString pattern =
        uR"((?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+)?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,:-]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?)"_s;
    return pattern;
}

LabelPrefix labelPrefix(QStringView paragraph)
{
    LabelPrefix prefix;
    const QStringView head = paragraph.first(std::min(paragraph.size(), longestPrefix));
    const auto rest = [&] { return head.sliced(prefix.length); };
    const auto skipBlanks = [&] {
        while (prefix.length < head.size()
            && (head[prefix.length].isSpace() || Core::isInvisible(head[prefix.length].unicode())))
            ++prefix.length;
    };
    skipBlanks();
    if (rest().isEmpty() || !(mayBeginPrefix(rest().front()) || rest().front().isUpper()))
        return prefix;
    for (int steps = 0; steps < 3; ++steps) {
        if (const qsizetype length = heading(rest()); length > 0) {
            prefix.heading = true;
            prefix.length += length;
        } else if (const qsizetype marked = mark(rest()); marked > 0) {
            prefix.length += marked;
        } else if (const qsizetype timed = prefix.timed ? 0 : time(rest()); timed > 0) {
            prefix.timed = true;
            prefix.length += timed;
        } else if (const qsizetype counted = prefix.numbered ? 0 : number(rest()); counted > 0) {
            prefix.numbered = true;
            prefix.length += counted;
        } else {
            break;
        }
        skipBlanks();
    }
    return prefix;
}

}
