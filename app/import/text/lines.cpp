// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/lines.h"

#include <algorithm>

namespace Crossread::Import {

bool isLineEnd(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'\n' && u <= u'\r') || u == 0x85 || u == 0x2028 || u == 0x2029;
}

Line lineAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && !isLineEnd(text[end]))
        ++end;
    qsizetype next = std::min(end + 1, text.size());
    if (next < text.size() && text[end] == u'\r' && text[next] == u'\n')
        ++next;
    return {begin, end, next};
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

int lineNumber(QStringView line, qsizetype &length)
{
    qsizetype i = 0;
    while (i < line.size() && line[i].isSpace())
        ++i;
    int number = 0;
    const qsizetype digits = i;
    while (i < line.size() && line[i] >= u'0' && line[i] <= u'9' && i - digits < 3)
        number = number * 10 + line[i++].digitValue();
    if (i == digits || i - digits > 2 || number == 0 || (i < line.size() && !line[i].isSpace()))
        return -1;
    length = i;
    return number;
}

Trimmed trimmedLine(QStringView text, const Line &line, bool numbered)
{
    qsizetype begin = line.begin;
    qsizetype end = line.end;
    if (qsizetype length = 0; numbered && lineNumber(text.sliced(begin, end - begin), length) > 0)
        begin += length;
    const qsizetype from = begin;
    while (begin < end && text[begin].isSpace())
        ++begin;
    while (end > begin && text[end - 1].isSpace())
        --end;
    return {begin, end, begin - from};
}

}
