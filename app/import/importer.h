// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "core/progress.h"
#include "import/extracted.h"

namespace Crossread::Import {

/// Reads a file whole. Errors: NotFound, IsFolder, NotReadable, TooLarge (over 1 GiB), EmptyFile.
[[nodiscard]] Core::Result<QByteArray> readFile(const QString &path);

/// What the reader of the file's format makes of its bytes; `name` tells the format where bytes do not, and is used for
/// errors. Errors: see Format::read.
[[nodiscard]] Core::Result<Extracted> extract(const QByteArray &bytes, const QString &name,
    const Core::ImportOptions &options = {}, const Core::Progress &progress = {});

/// Turns a file's bytes into a Document: extracts its text, cleans up with a source map, and finds paragraphs, turns,
/// speakers and quotations. The same bytes and options always give the same text. `name` is used for Document::name too.
/// A text whose turns are found is a Transcript, one with quotations and none an Article, unless `options.kind` says; an
/// Article has no turns, a text with turns no quotations. With every clean-up off the text is the extracted one; of plain
/// text, with its line ends (CR, CR LF, VT, FF, U+0085, U+2028, U+2029) folded to LF. 100 MB take some seconds.
/// Errors: as extract().
[[nodiscard]] Core::Result<Core::Document> importBytes(const QByteArray &bytes, const QString &name,
    const Core::ImportOptions &options = {}, const Core::Progress &progress = {});

/// The second half of importBytes(): the Document of what was extracted. Name and hash of the source are the caller's.
/// Errors: EmptyFile where nothing is left to read; Canceled.
[[nodiscard]] Core::Result<Core::Document> documentOf(
    Extracted extracted, const Core::ImportOptions &options = {}, const Core::Progress &progress = {});

/// The text that source positions of importBytes()'s document count in: the decoded file where that is text, else the
/// extracted text.
[[nodiscard]] Core::Result<QString> sourceText(
    const QByteArray &bytes, const QString &name, const Core::ImportOptions &options = {});

/// The encodings offered to the user, best known first.
[[nodiscard]] QStringList knownEncodings();

}
