// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/excerpts.h"
#include "formats/formats.h"

namespace Crossread::Export {

/// Excerpts for any format, in the order given; a page puts neighbours of one document under one heading, and them below
/// `title`, or below "Excerpts" where that is empty.
///
/// The table has these columns: id, quote, document, title, speaker_as_printed, speaker, role, turn, last_turn, paragraph,
/// last_paragraph, start, end, codes, memo, coder, created, modified, state, source_sha256, place, author, publisher,
/// published, address, group, and one for each attribute that any of their documents or speakers has. Codes and authors are parted by "; ", times are ISO 8601 in UTC, start and end count code points of
/// the source file, the state is one of exact, moved and orphaned.
enum class Grouping { Document, Code }; ///< of a page; below each code stand all that have it
[[nodiscard]] Formats::Content contentOf(
    const QList<Excerpt> &excerpts, const QString &title = {}, Grouping grouping = Grouping::Document);

}
