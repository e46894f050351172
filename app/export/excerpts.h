// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/error.h"

namespace Crossread::Export {

/// One annotated excerpt as it leaves the program: all that a citation needs, nothing left to look up.
struct Excerpt {
    QString id; ///< of the annotation; empty where there is none
    QString document; ///< name of the document
    QString documentTitle;
    QString group; ///< the folder of the document
    /// What the project says of the document ("document.Outlet") and of who speaks ("speaker.Party"), as it is kept.
    QList<std::pair<QString, QString>> attributes;
    Core::Metadata metadata; ///< of the document: who wrote it, where it was published
    QString sourceSha256; ///< hex, of the source file
    QString quote; ///< exact words
    QString speakerLabel; ///< as printed; empty outside of turns
    QString speaker; ///< the person; where a quote runs over several turns each speaker once, parted by "; "
    QString speakerRole;
    int turn = 0; ///< 1-based, where the quote begins to be in one; 0 outside of turns
    int lastTurn = 0; ///< the same unless the quote runs over several turns
    int paragraph = 0; ///< 1-based, within the document
    int lastParagraph = 0;
    QString place; ///< page, line or time, as a citation names it: "p. 12", "00:14:03"; empty where the file says none
    Core::SourceSpan source; ///< code points of the decoded source file; not written for an orphaned annotation
    QStringList codes; ///< names with their path: "Security/Guarantees"
    QList<Core::Rgb> colours; ///< of the codes, one each; or none
    QString memo;
    QString coder;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    Core::AnchorState state = Core::AnchorState::Exact;
};

/// The excerpt of `span`; what an annotation adds (codes, memo, coder, times) is left empty.
[[nodiscard]] Excerpt excerptOf(const Core::Document &document, Core::TextSpan span);

}
