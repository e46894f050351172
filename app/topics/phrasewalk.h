// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/phrasefold.h"
#include "topics/phrasetrie.h"

#include <QList>

namespace Crossread::Topics {

struct Hit;

/// Reads on from one place of a text for as long as some phrase reads the same, and adds a hit for each that ends where a
/// word may. Equal words are read as Core::EqualWords::Asides has them, within a paragraph; where a text can be read in
/// two ways ("pre- and post-war", "Minsk (II) agreements", "[the] accords"), both are.
class PhraseWalk {
public:
    PhraseWalk(const PhraseTrie &trie, QStringView text, QList<Hit> &hits)
        : m_trie(trie)
        , m_text(text)
        , m_hits(hits)
    {
    }

    /// Adds what begins at `begin`.
    void from(qsizetype begin);
    /// The same where the letters of [begin, end) are known to lead to `state`, and no letter or mark follows.
    void onFrom(qsizetype begin, qsizetype end, PhraseTrie::State state);

private:
    void go(PhraseTrie::State state, qsizetype at, bool afterBlank);
    void goOtherWays(PhraseTrie::State state, qsizetype at, bool afterBlank);
    void addHits(PhraseTrie::State state, qsizetype end);

    const PhraseTrie &m_trie;
    QStringView m_text;
    QList<Hit> &m_hits;
    const PhraseFold &m_fold = PhraseFold::table();
    qsizetype m_begin = 0;
    int m_waysLeft = 0;
    enum class Begins : quint8 { Unknown, No, Yes } m_begins = Begins::Unknown; ///< a word, at m_begin
};

}
