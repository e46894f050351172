// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equalwords.h"

#include "core/fold.h"

#include <QStringMatcher>

#include <algorithm>

namespace Crossread::Core {

namespace {

constexpr qsizetype longestAside = 80;

bool isMark(QChar c)
{
    return c.unicode() >= 0x0300 && c.isMark();
}

bool isLigature(QChar c)
{
    return c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06;
}

QString foldedCharacter(QStringView cluster, bool caseSensitive)
{
    const QString composed =
        cluster.size() > 1 ? cluster.toString().normalized(QString::NormalizationForm_C) : cluster.toString();
    QString out;
    for (const QChar c : composed) {
        if (isLigature(c))
            out += QString(c).normalized(QString::NormalizationForm_KC);
        else if (c == u'…')
            out += QStringLiteral("...");
        else
            out += caseSensitive && c.isLetter() ? c : QChar(foldUnit(c.unicode()));
    }
    return out;
}

}

// An aside is what somebody wrote between the words: no sentence of the speaker's own.
qsizetype asideEnd(QStringView text, qsizetype at)
{
    const QChar open = text[at];
    if (open != u'(' && open != u'[' && open != u'#')
        return -1;
    const QStringView near = text.sliced(at, std::min(longestAside, text.size() - at));
    const qsizetype length = near.indexOf(open == u'(' ? u')' : open == u'[' ? u']' : u'#', 1);
    if (length < 0)
        return -1;
    const qsizetype end = at + length;
    const QStringView inside = text.sliced(at + 1, end - at - 1);
    const bool time = !inside.isEmpty()
        && std::ranges::all_of(inside, [](QChar c) { return c.isDigit() || QStringView(u":.,-").contains(c); });
    if (open != u'(')
        return time ? end + 1 : -1;
    return end + 1;
}

qsizetype partedWord(QStringView text, qsizetype at)
{
    const bool hyphen = text[at] == u'-' || text[at] == u'\u2010';
    if (!hyphen || at == 0 || !text[at - 1].isLetter())
        return 0;
    qsizetype end = at + 1;
    while (end < text.size() && text[end].isSpace())
        ++end;
    return end > at + 1 && end < text.size() && text[end].isLower() ? end - at : 0;
}

bool needsEqualText(QStringView text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.unicode() > 0x7f && (isInvisible(c.unicode()) || isMark(c) || isLigature(c)); });
}

EqualText::EqualText(QStringView original, EqualWords equal, bool caseSensitive)
{
    m_text.reserve(original.size());
    m_places.reserve(size_t(original.size()));
    for (qsizetype i = 0; i < original.size();) {
        const QChar c = original[i];
        if (isInvisible(c.unicode())) {
            ++i;
            continue;
        }
        if (equal == EqualWords::Asides) {
            if (const qsizetype end = asideEnd(original, i); end > 0) {
                i = end;
                continue;
            }
            if (c == u'[' || c == u']') {
                ++i;
                continue;
            }
        }
        if (equal >= EqualWords::Lines) {
            if (const qsizetype parted = partedWord(original, i); parted > 0) {
                i += parted;
                continue;
            }
            if (c.isSpace()) {
                if (!m_text.isEmpty() && !m_text.endsWith(u' '))
                    append(u" ", i, i + 1);
                ++i;
                continue;
            }
        }
        qsizetype end = i + 1;
        while (end < original.size() && isMark(original[end]))
            ++end;
        append(foldedCharacter(original.sliced(i, end - i), caseSensitive), i, end);
        i = end;
    }
}

void EqualText::append(QStringView folded, qsizetype begin, qsizetype end)
{
    m_text += folded;
    m_places.insert(m_places.end(), size_t(folded.size()), Place{quint32(begin), quint32(end)});
}

TextSpan EqualText::toOriginal(qsizetype begin, qsizetype end) const
{
    return {qsizetype(m_places[size_t(begin)].begin), qsizetype(m_places[size_t(end - 1)].end)};
}

QList<TextSpan> EqualText::find(const EqualText &words) const
{
    QList<TextSpan> hits;
    const QString needle = words.m_text.trimmed();
    const QStringMatcher matcher(needle);
    for (qsizetype at = needle.isEmpty() ? -1 : matcher.indexIn(m_text); at >= 0;
        at = matcher.indexIn(m_text, at + needle.size()))
        hits.append(toOriginal(at, at + needle.size()));
    return hits;
}

QString wordsAlone(QStringView text)
{
    return EqualText(text, EqualWords::Asides).text().trimmed();
}

QList<TextSpan> findWords(QStringView text, QStringView words)
{
    for (const EqualWords equal : {EqualWords::Letters, EqualWords::Lines, EqualWords::Asides}) {
        if (const auto hits = EqualText(text, equal).find(EqualText(words, equal)); !hits.isEmpty())
            return hits;
    }
    return {};
}

}
