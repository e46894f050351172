// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/phrasewalk.h"

#include "core/equalwords.h"
#include "topics/matcher.h"
#include "topics/wordedges.h"

namespace Crossread::Topics {

namespace {

constexpr int mostWays = 32; // from one place; a text of brackets has more than anybody can read

}

void PhraseWalk::from(qsizetype begin)
{
    m_begin = begin;
    m_begins = Begins::Unknown;
    m_waysLeft = mostWays;
    go(PhraseTrie::start, begin, false);
}

void PhraseWalk::onFrom(qsizetype begin, qsizetype end, PhraseTrie::State state)
{
    m_begin = begin;
    m_begins = Begins::Unknown;
    m_waysLeft = mostWays;
    if (m_trie.endsPhrase(state))
        addHits(state, end);
    if (m_trie.goesOn(state))
        go(state, end, false);
}

void PhraseWalk::go(PhraseTrie::State state, qsizetype at, bool afterBlank)
{
    while (at < m_text.size()) {
        const char16_t unit = m_text[at].unicode();
        const char16_t folded = m_fold.single[unit];
        if (folded == PhraseFold::ignorable || (folded == u' ' && afterBlank)) {
            ++at;
            continue;
        }
        const UnitKind kind = m_fold.kinds[unit];
        if (kind >= UnitKind::Hyphen && at > m_begin)
            goOtherWays(state, at, afterBlank);
        const bool isMarked = at + 1 < m_text.size() && m_fold.kinds[m_text[at + 1].unicode()] == UnitKind::Mark;
        if (const qsizetype end = isMarked ? m_fold.markedEnd(m_text, at) : at; end > at) {
            for (const char16_t part : PhraseFold::character(m_text.sliced(at, end - at))) {
                if (state = m_trie.next(state, part); state == PhraseTrie::start)
                    return;
            }
            at = end;
        } else if (folded == PhraseFold::several) {
            for (const char16_t part : m_fold.unitsOf(unit)) {
                if (state = m_trie.next(state, part); state == PhraseTrie::start)
                    return;
            }
            ++at;
        } else {
            if (state = m_trie.next(state, folded); state == PhraseTrie::start)
                return;
            ++at;
        }
        afterBlank = folded == u' ';
        if (m_trie.endsPhrase(state))
            addHits(state, at);
    }
}

void PhraseWalk::goOtherWays(PhraseTrie::State state, qsizetype at, bool afterBlank)
{
    const QChar unit = m_text[at];
    const bool bracket = unit == u'[' || unit == u']';
    const qsizetype aside = Core::asideEnd(m_text, at);
    const qsizetype parted = Core::partedWord(m_text, at);
    if (!(bracket || aside > 0 || parted > 0) || m_waysLeft-- <= 0)
        return;
    if (aside > 0)
        go(state, aside, afterBlank);
    if (bracket)
        go(state, at + 1, afterBlank);
    if (parted > 0) {
        go(state, at + parted, false);
        // "well-⏎being" may have its hyphen anyway.
        if (const PhraseTrie::State hyphened = m_trie.next(state, u'-'); hyphened != PhraseTrie::start)
            go(hyphened, at + parted, false);
    }
}

void PhraseWalk::addHits(PhraseTrie::State state, qsizetype end)
{
    if (m_begins == Begins::No || !wordMayEnd(m_text, end))
        return;
    if (m_begins == Begins::Unknown)
        m_begins = wordMayBegin(m_text, m_begin) ? Begins::Yes : Begins::No;
    if (m_begins == Begins::No)
        return;
    for (const int topic : m_trie.topics(state))
        m_hits.append({{m_begin, end}, topic});
}

}
