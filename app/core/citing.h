// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/personname.h"

namespace Crossread::Core {

/// How a place is cited. Own is Crossread's, in the language of the program; the others are English and go by the books:
/// APA 7, notes as in the Chicago Manual 17, MLA 9. Stored by name.
enum class CitationStyle { Own, Apa, Chicago, Mla };
[[nodiscard]] QList<CitationStyle> citationStyles();
[[nodiscard]] QString citationStyleKey(CitationStyle style); ///< "apa": as stored and as typed
[[nodiscard]] QString citationStyleName(CitationStyle style); ///< translated: "APA, in the text"
[[nodiscard]] std::optional<CitationStyle> citationStyleOf(QStringView key);

/// A date as far as it is known: "2022-02-07", "2022-02", "2022".
struct KnownDate {
    int year = 0; ///< 0: not known
    int month = 0;
    int day = 0;
    friend bool operator==(const KnownDate &, const KnownDate &) = default;
};
[[nodiscard]] KnownDate knownDate(const QString &text);

/// What is cited, and where in it.
struct CitedPlace {
    Metadata metadata; ///< its title counts before `title`
    QString title; ///< what the document is called
    QString speaker; ///< whose words they are, where somebody else reports them
    QString page;
    QString time;
    qsizetype paragraph = 0; ///< from 1; 0: the document as a whole
    QString label = {}; ///< of the turn, as printed
    qsizetype turn = 0; ///< from 1; 0: outside of turns
    QString place = {}; ///< page, line or time, as placeName() has it
};
[[nodiscard]] CitedPlace citedPlace(const Document &document, TextSpan span);

struct Citation {
    QString inText; ///< in brackets, to stand behind the words; empty in notes, and in Own
    QString reference; ///< the entry for the list, or the note
};
/// Own: “Vladimir Putin, News conference …, Kremlin website, 2022-02-07, turn 6, ¶ 3, 00:14:03”. Who and turn only within a
/// turn; the paragraph counts from the document's begin; page and time where the file says them.
[[nodiscard]] Citation citationIn(CitationStyle style, const CitedPlace &place);

}
