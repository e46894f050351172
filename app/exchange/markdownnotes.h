// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "exchange/webannotations.h"

/// Annotations of texts as people and programs keep them in Markdown.
namespace Crossread::Exchange {

/// Each quotation of a note is an annotation; what the note says of itself tells which text it is about: "url" or "source"
/// at its head, "URL: …" or "title:: …" above the quotations, else its title.
///
/// | in the note                                            | becomes                                            |
/// |--------------------------------------------------------|----------------------------------------------------|
/// | > words, also as a callout (> [!quote])                | a quotation; its last line "— who" is left out     |
/// | “words” ([Author, 2020, p. 3](zotero://…)) what I think| a quotation and its note, as Zotero writes them    |
/// | words ([View Highlight](…)), words [(p. 3)](zotero://…)| a quotation, as Readwise and other programs write them  |
/// | - words — [Updated on …](https://hyp.is/…) — Group: …  | a quotation, as Hypothes.is' plugin writes them    |
/// | - Location: [12](kindle://…)                           | what stands above it is a quotation                |
/// | - words, below a heading "Highlights" without links    | a quotation                                        |
/// | ==words== in a text, with #tag behind it               | a quotation, and what stands around it             |
/// | the paragraph or the list behind a quotation           | its note; #tags in it are its tags                 |
/// | what is behind the link in a callout                   | the same                                           |
/// | Tags: #one#two, Note: …                                | tags and note of the quotation above               |
/// | JSON of Obsidian's Annotator                           | as of Hypothes.is                                  |
/// | ^cr-0f1e2d3c behind a quotation                        | idBegin: Crossread's own; its note may have more paragraphs |
///
/// No quotations are code, tables, formulas, patterns ("{{title}}"), abstracts, and entries of a bibliography.
///
/// Tags come without #. Errors: as Import::decode(); TooLarge; Canceled.
[[nodiscard]] Core::Result<QList<WebAnnotation>> readMarkdownNotes(
    const QByteArray &bytes, const QString &subject, const Core::Progress &progress = {});

}
