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
    QString memo;
    QString coder;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    Core::AnchorState state = Core::AnchorState::Exact;
};

enum class Format { Markdown, Html, Csv };

struct Options {
    QString title; ///< heading of Markdown and HTML; empty: "Excerpts"
    /// CSV only. Made to be opened in a spreadsheet: a byte order mark, so that it reads the letters right, and a ' before
    /// text that it would run as a formula (a leading = + - @, tab or line end). Off: exact values for other programs.
    bool spreadsheetSafe = true;
};

/// The bytes of the whole file, UTF-8. Stable: the same excerpts give the same bytes, in the order given; Markdown and
/// HTML put neighbours of one document under one heading.
///
/// CSV is RFC 4180 with these columns: id, quote, document, title, speaker_as_printed, speaker, role, turn, last_turn,
/// paragraph, last_paragraph, start, end, codes, memo, coder, created, modified, state, source_sha256, place, author,
/// publisher, published, address. Codes and authors are parted by "; ", times are ISO 8601 in UTC, start and end count code points of the source file, the state is one of exact,
/// moved and orphaned.
[[nodiscard]] QByteArray renderExcerpts(const QList<Excerpt> &excerpts, Format format, const Options &options = {});

/// The excerpt of `span`; what an annotation adds (codes, memo, coder, times) is left empty.
[[nodiscard]] Excerpt excerptOf(const Core::Document &document, Core::TextSpan span);

/// "markdown" or "md", "html", "csv". Error: BadArgument.
[[nodiscard]] Core::Result<Format> formatFromName(QStringView name);

}
