// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "core/progress.h"

namespace Crossread::Import {

/// Reads a file whole. Errors: NotFound, IsFolder, NotReadable, TooLarge (over 1 GiB), EmptyFile.
[[nodiscard]] Core::Result<QByteArray> readFile(const QString &path);

/// Turns a file's bytes into a Document: decodes, cleans up with a source map, and finds paragraphs, turns, speakers and
/// quotations. The same bytes and options always give the same text. `name` is used for Document::name and errors.
/// A text whose turns are found is a Transcript, one with quotations and none an Article, unless `options.kind` says; an
/// Article has no turns, a text with turns no quotations. With every clean-up off the text is the decoded source with its
/// line ends (CR, CR LF, VT, FF, U+0085, U+2028, U+2029) folded to LF. 100 MB take some seconds; see decoder.h for the
/// source as characters.
/// Errors: EmptyFile, BinaryFile, UnknownEncoding, UndecodableBytes (only where an encoding was chosen), Canceled.
[[nodiscard]] Core::Result<Core::Document> importBytes(const QByteArray &bytes, const QString &name,
    const Core::ImportOptions &options = {}, const Core::Progress &progress = {});

/// The encodings offered to the user, best known first.
[[nodiscard]] QStringList knownEncodings();

}
