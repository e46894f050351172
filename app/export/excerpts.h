// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/error.h"

namespace Crossread::Export {

/// One annotated excerpt as it leaves the program: all that a citation needs, nothing left to look up.
struct Excerpt {
    QString document; ///< name of the document
    QString documentTitle;
    QString sourceSha256; ///< hex, of the source file
    QString quote; ///< exact words
    QString speakerLabel; ///< as printed; empty outside of turns
    QString speaker; ///< the person
    QString speakerRole;
    int turn = 0; ///< 1-based; 0 outside of turns
    int paragraph = 0; ///< 1-based, within the document
    Core::SourceSpan source; ///< code points of the decoded source file
    QStringList codes; ///< names with their path: "Security/Guarantees"
    QString memo;
    QString coder;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    Core::AnchorState state = Core::AnchorState::Exact;
};

enum class Format { Markdown, Html, Csv };

struct Options {
    QString title;
    bool spreadsheetSafe = true; ///< CSV only: a leading = + - @ tab or return in a text field is escaped with '
};

/// The bytes of the whole file, UTF-8. Stable: the same excerpts give the same bytes.
[[nodiscard]] QByteArray renderExcerpts(const QList<Excerpt> &excerpts, Format format, const Options &options = {});

/// The excerpt of `span`; what an annotation adds (codes, memo, coder, times) is left empty.
[[nodiscard]] Excerpt excerptOf(const Core::Document &document, Core::TextSpan span);

/// "markdown" or "md", "html", "csv". Error: BadArgument.
[[nodiscard]] Core::Result<Format> formatFromName(QStringView name);

}
