// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/excerpts.h"
#include "formats/formats.h"

namespace Crossread::Export {

enum class Grouping { Document, Code }; ///< of a page; below each code stand all that have it

/// How excerpts are handed over.
struct Presentation {
    QString title = {}; ///< of a page; empty: "Excerpts"
    QString project = {}; ///< what it is called
    Grouping grouping = Grouping::Document;
    Core::CitationStyle style = Core::CitationStyle::Apa; ///< of the citations
};

/// Excerpts for any format, in the order given; a page puts neighbours of one document under one heading.
///
/// A page has the reference of each document and how each excerpt is cited. Tables and data have the whole record, with the same names for the same things: the handbook says what each means
/// (packaging/handbook/exchange.md), record.cpp has them in order. In a table, lists are parted by "; ", and behind all others
/// stands a column for each attribute that any of their documents or speakers has.
[[nodiscard]] Formats::Content contentOf(const QList<Excerpt> &excerpts, const Presentation &how = {});

}
