// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"
#include "review/coverage.h"

namespace Crossread::Report {

/// What a verification report tells of one article: nothing is left to look up.
struct Verification {
    QString transcriptName; ///< in the project, or the file's
    QString articleName;
    QString transcriptLanguage; ///< ISO code
    QString articleLanguage; ///< the same; told where it is another one
    Core::DocumentPtr transcript;
    Core::DocumentPtr article;
    QStringList remarks; ///< sentences: see Review::remarksOn()
    QList<Review::Finding> findings;
    Review::Coverage coverage;
    QString coder; ///< who hands it out; may be empty
    QDateTime made; ///< UTC; null: not written, so that the same comparison gives the same bytes
};

/// The report for any format. The page has summary and coverage first, then each statement: verdict, differences, place in
/// the transcript, confidence, the reader's ruling and note; then the signs, and the method in one paragraph. The brief one
/// leaves out tables, signs and method.
///
/// The data is what `crossread-cli compare` prints; positions in data and table count code points of the source files. A compound
/// statement has "gaps" there, one less than it has parts: the parts are as many of the first "passages", each with the
/// "part" of the statement that it answers. A gap has "words", "marked" (quotations only), "turnedRound", "otherTurn" and
/// "otherSpeaker", and "start" and "end" where something lies between. "gapBefore" is the one between the sentence before
/// of the same quotation and this one.
///
/// The coverage has "codes" where the transcript's project has some, each with those below it.
///
/// Where the two languages differ, both documents have a "language". A speaker whom no words name, but the statements around
/// suggest, is "speakerGuessed".
///
/// The table has one row per statement, and one behind it, without a number, for each part of a compound one after the
/// first. These are its columns: number, part_of (the number of the statement around a fragment or a part), kind,
/// statement, said_by, said_by_guessed (no words name them, but the statements around suggest them), paragraph, start,
/// end (of the article), state, verdict, confidence, misattributed, alerts, changes, passage_is (source, possible or
/// nearest), passage, passage_speaker, passage_turn, passage_last_turn, passage_paragraph, passage_last_paragraph,
/// passage_start, passage_end (of the transcript), ruling, suggested_state, suggested_verdict, note, coder, ruled, article,
/// article_sha256, transcript, transcript_sha256, gap_words, gap_marked and gap_turned_round (before this passage).
/// Several alerts are parted by "; ", times are ISO 8601 in UTC, and what stands for states, verdicts and rulings is what
/// stands for them in the data.
[[nodiscard]] Formats::Content contentOf(const Verification &report);

/// The article with its sources beside it, for sheets that are wider than high: in a row each paragraph, with the number of
/// each statement before it and what is in none quieter; and level with it for each number the verdict, the passages of the
/// transcript, where they stand and who says them, alerts, the reader's ruling and note. Of what is not found no passage is
/// shown.
[[nodiscard]] Formats::Page sourcesPageOf(const Verification &report);

}
