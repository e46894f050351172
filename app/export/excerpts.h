// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/citing.h"
#include "core/error.h"
#include "core/progress.h"

namespace Crossread::Export {

/// What an excerpt is linked with.
struct Counterpart {
    QString document; ///< name of the document
    QString quote; ///< exact words; empty where the ruling is that there are none
    std::optional<Core::SourceSpan> source; ///< as that of an excerpt; nothing where they have no place
    QString relation; ///< what it is to the excerpt: "source" or "report"
    QString ruling; ///< "confirmed", "rejected", "by-hand", "suggested"
    QString verdict; ///< where the reader gave one: "paraphrase"
    QString note;
    QString coder; ///< who linked or ruled
    Core::AnchorState state = Core::AnchorState::Exact; ///< of the words
    /// Of the letters of the words at both ends, 0 to 1; nothing where one of them has none.
    std::optional<double> similarity = {};
};

/// One annotated excerpt as it leaves the program: all that a citation needs, nothing left to look up.
struct Excerpt {
    QString id; ///< of the annotation; empty where there is none
    QString document; ///< name of the document
    QString documentId;
    QString documentTitle;
    QString group; ///< the folder of the document
    /// What the project says of the document ("document.Outlet") and of who speaks ("speaker.Party"), as it is kept.
    QList<std::pair<QString, QString>> attributes;
    Core::Metadata metadata; ///< of the document: who wrote it, where it was published
    QString citationKey; ///< of the document in lists of references
    QString sourceFile; ///< its name, without a folder; empty where the document did not come from one
    QString sourceSha256; ///< hex, of the source file
    QString format; ///< id of what read it
    int formatVersion = 0; ///< of that; 0 where nothing says
    QString textSha256; ///< hex, of the text that was read from it
    QString quote; ///< exact words
    Core::TextSpan span; ///< where they stand in the reading text; empty for an orphaned annotation
    QString prefix; ///< what stands before and behind, as in Core::Anchor
    QString suffix;
    Core::CitedPlace cited; ///< the same for citations
    QString speakerLabel; ///< as printed; empty outside of turns
    QString speaker; ///< the person; where a quote runs over several turns each speaker once, parted by "; "
    QString speakerRole;
    QString speechNote; ///< "(retranslated)", as printed beside the labels; parted in the same way
    int turn = 0; ///< 1-based, where the quote begins to be in one; 0 outside of turns
    int lastTurn = 0; ///< the same unless the quote runs over several turns
    int paragraph = 0; ///< 1-based, within the document
    int lastParagraph = 0;
    int sentence = 0; ///< 1-based, within the document; 0 until numberSentences()
    int lastSentence = 0;
    QString place; ///< page, line or time, as a citation names it: "p. 12", "00:14:03"; empty where the file says none
    Core::SourceSpan source; ///< code points, see `isInFile`; not written for an orphaned annotation
    bool isInFile = true; ///< `source` counts in the decoded source file; else in the text that was extracted from it
    QStringList codes; ///< names with their path: "Security/Guarantees"
    QList<Core::Rgb> colours; ///< of the codes, one each; or none
    QString memo;
    QString coder;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    Core::AnchorState state = Core::AnchorState::Exact;
    QList<Counterpart> links;
};

/// One that has no place: what the document says alone.
[[nodiscard]] Excerpt excerptOf(const Core::Document &document);
/// The excerpt of `span`; what an annotation (codes, memo, coder, times) and the project add is left empty.
[[nodiscard]] Excerpt excerptOf(const Core::Document &document, Core::TextSpan span);
/// Says which sentences those of one document are, as Core::sentences() parts its paragraphs: one walk through the text up
/// to the last of them. It stops where the progress is canceled.
void numberSentences(const Core::Document &document, QList<Excerpt> &excerpts, const Core::Progress &progress = {});

}
