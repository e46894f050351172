// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <limits>
#include <optional>

class QTextDocument;

/// Where brackets and notes stand in the margin of a sheet; draws nothing. Lengths are in dots of the device for which the
/// document is laid out, or whatever its units are.
namespace Crossread::Formats {

/// Words beside which a bracket stands: [begin, end) in positions of a QTextDocument.
struct BracketedWords {
    int begin = 0;
    int end = 0;
    qreal beside = 0; ///< length of what is written along it from its top: so far its lane is taken, at least
};

/// What of a bracket stands on one sheet.
struct BracketPiece {
    qsizetype words = 0; ///< index of them
    int sheet = 0; ///< from 0
    int lane =
        0; ///< from 0, which is next to the text; one for all pieces of a bracket; -1: it has none and is counted
    qreal top = 0; ///< from the top of the sheet: of the first line here
    qreal bottom = 0; ///< of the last line; that of the sheet where it goes on
    bool begins = true; ///< else it comes from the sheet before, and is open there
    bool ends = true; ///< else it goes on on the next one
    int counted =
        0; ///< of a "+n", which stands for those without a lane beside these lines of the sheet; `words` is -1
};

/// From the line of the first character to that of the last, on sheets as high as the document's pages; by sheet, and on
/// each in the order of the words, a "+n" behind them. Brackets that stand beside the same line have different lanes; of more
/// than `most` (at least 1) the last one is for those that are counted. Words that lie nowhere in the document have none.
[[nodiscard]] QList<BracketPiece> bracketsOf(
    const QTextDocument &document, const QList<BracketedWords> &words, int most = std::numeric_limits<int>::max());
/// How many lanes they take.
[[nodiscard]] int lanesOf(const QList<BracketPiece> &pieces);
/// About how many it will be, before anything is laid out: as if each line had 90 characters.
[[nodiscard]] int likelyLanesOf(const QList<BracketedWords> &words);

/// A note that would like to stand on a sheet at `top`.
struct NoteWish {
    int sheet = 0;
    qreal top = 0;
    qreal height = 0;
};
/// The tops of notes in a column that is as high as a sheet: where they wish to stand, pushed down by those before, and up
/// where the sheet ends, `gap` between them. Nothing for one that its sheet has no room for. The wishes are in the order of
/// their sheets and tops.
[[nodiscard]] QList<std::optional<qreal>> placedNotes(const QList<NoteWish> &wishes, qreal height, qreal gap);

}
