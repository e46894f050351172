// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/paragraphs.h"
#include "import/formats/pdffurniture.h"

namespace Crossread::Import {

/// Puts the lines of all pages together as a person would copy them out: paragraphs by indent, space between and lines that
/// end early; words divided at line ends made whole; headings by size; notes at the foot behind the text, what recurs on
/// the pages as furniture; a sentence that a page ends in goes on behind it.
[[nodiscard]] QList<Paragraph> paragraphsOf(const QList<PdfPage> &pages, const PdfFurniture &furniture);

}
