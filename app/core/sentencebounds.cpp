// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sentencebounds.h"

namespace Crossread::Core {

SentenceBounds::SentenceBounds(QStringView text)
    : m_text(text)
    , m_kinds(knownKinds())
{
}

const SentenceBounds::Kinds &SentenceBounds::knownKinds()
{
    static const Kinds kinds = [] {
        Kinds made;
        for (std::size_t unit = 0; unit < made.size(); ++unit) {
            const QChar c(static_cast<char16_t>(unit));
            const bool isOfScript = unit < 0x80 || (unit >= 0xC0 && unit < 0x250) || unit >= 0x400;
            made[unit] = isOfScript && c.category() == QChar::Letter_Lowercase ? Kind::Lower
                : isOfScript && c.category() == QChar::Letter_Uppercase        ? Kind::Upper
                                                                               : kindOfMark(c.unicode());
        }
        return made;
    }();
    return kinds;
}

SentenceBounds::Kind SentenceBounds::kindOfMark(char16_t unit)
{
    switch (unit) {
    case u'\n': return Kind::Line;
    case u'.': return Kind::FullStop;
    case u'!':
    case u'?': return Kind::Mark;
    case u'\t':
    case u' ':
    case u'\u00A0': return Kind::Blank;
    case u'"':
    case u'\'':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'{':
    case u'}':
    case u'«':
    case u'»':
    case u'‘':
    case u'’':
    case u'“':
    case u'”':
    case u'„': return Kind::Close;
    case u',':
    case u'-':
    case u':':
    case u'–':
    case u'—': return Kind::Continue;
    case u';': return Kind::Unclear; // versions of Unicode differ
    case u'…':
    case u'€':
    case u'£':
    case u'§':
    case u'°':
    case u'×': return Kind::Other;
    default:
        return unit >= u'0' && unit <= u'9' ? Kind::Digit : unit > u' ' && unit < 0x7F ? Kind::Other : Kind::Unknown;
    }
}

SentenceBounds::Kind SentenceBounds::kindAt(qsizetype position) const
{
    const char16_t unit = m_text[position].unicode();
    return unit < m_kinds.size() ? m_kinds[unit] : kindOfMark(unit);
}

qsizetype SentenceBounds::next()
{
    if (m_finder)
        return m_finder->toNextBoundary();
    if (m_at == m_text.size())
        return -1;
    for (qsizetype i = m_at; i < m_text.size();) {
        const Kind kind = kindAt(i);
        if (kind <= Kind::Unclear) {
            ++i;
            continue;
        }
        const Outcome outcome = kind == Kind::Line ? Outcome{Outcome::Ends, i + 1}
            : kind == Kind::Unknown                ? Outcome{Outcome::NotKnown, i}
                                                   : behindMark(i);
        if (outcome.what == Outcome::NotKnown)
            return leaveToQt();
        i = outcome.at;
        if (outcome.what == Outcome::Ends)
            return m_at = i;
    }
    return m_at = m_text.size();
}

SentenceBounds::Outcome SentenceBounds::behindMark(qsizetype mark) const
{
    bool isFullStop = kindAt(mark) == Kind::FullStop;
    for (qsizetype next = mark + 1;; mark = next++) {
        while (next < m_text.size() && kindAt(next) == Kind::Close)
            ++next;
        while (next < m_text.size() && kindAt(next) == Kind::Blank)
            ++next;
        if (next == m_text.size())
            return {Outcome::GoesOn, next};
        const bool isTouched = next == mark + 1;
        switch (kindAt(next)) {
        case Kind::Unclear:
        case Kind::Unknown: return {Outcome::NotKnown, next};
        case Kind::Line: return {Outcome::Ends, next + 1};
        case Kind::FullStop:
        case Kind::Mark: return {Outcome::GoesOn, next};
        case Kind::Continue: isFullStop = false; continue; // "the U.S., NATO": to Qt it ends behind the comma
        default: break;
        }
        return isFullStop ? behindFullStop(next, isTouched) : Outcome{Outcome::Ends, next};
    }
}

/// `next` is no blank and nothing that closes; `isTouched`: nothing such stands between either.
SentenceBounds::Outcome SentenceBounds::behindFullStop(qsizetype next, bool isTouched) const
{
    if (isTouched && kindAt(next) == Kind::Digit)
        return {Outcome::GoesOn, next};
    if (isTouched && kindAt(next) == Kind::Upper)
        return {Outcome::NotKnown, next}; // "U.S", "end.Then": depends on what stands before
    qsizetype letter = next; // the first one
    while (letter < m_text.size() && kindAt(letter) <= Kind::Unclear && kindAt(letter) != Kind::Upper
        && kindAt(letter) != Kind::Lower)
        ++letter;
    const Kind kind = letter < m_text.size() ? kindAt(letter) : Kind::Other;
    return {kind == Kind::Unknown ? Outcome::NotKnown : kind == Kind::Lower ? Outcome::GoesOn : Outcome::Ends, next};
}

qsizetype SentenceBounds::leaveToQt()
{
    m_finder.emplace(QTextBoundaryFinder::Sentence, m_text.data(), m_text.size());
    m_finder->setPosition(m_at);
    return m_finder->toNextBoundary();
}

}
