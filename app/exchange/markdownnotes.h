// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "exchange/webannotations.h"

/// Annotations of texts as people and programs keep them in Markdown.
namespace Crossread::Exchange {

/// Each quotation of a note is an annotation; what the note says of itself tells which text it is about: "url" or "source"
/// at its head, else its title.
///
/// | in the note                                            | becomes                                            |
/// |--------------------------------------------------------|----------------------------------------------------|
/// | > words, also as a callout (> [!quote])                | a quotation; its last line "— who" is left out     |
/// | “words” ([Author, 2020, p. 3](zotero://…)) what I think| a quotation and its note, as Zotero writes them    |
/// | ==words== in a text, with #tag behind it               | a quotation, and what stands around it             |
/// | the paragraph behind a quotation                       | its note; #tags in it are its tags                 |
/// | ^cr-0f1e2d3c behind a quotation                        | idBegin: Crossread's own; its note may have more paragraphs |
///
/// Tags come without #. Errors: as Import::decode(); TooLarge; Canceled.
[[nodiscard]] Core::Result<QList<WebAnnotation>> readMarkdownNotes(
    const QByteArray &bytes, const QString &subject, const Core::Progress &progress = {});

}
