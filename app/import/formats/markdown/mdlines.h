// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/markdown/mdparagraph.h"

namespace Crossread::Import {

/// Markdown's paragraphs as a reader of the page sees them: each hard break parts two; a line that begins with who speaks
/// ("**Anna:** …") is a paragraph of its own, although Markdown would run it on; the last line of a block quotation that
/// names whose words they are is its attribution; footnotes are known; the marks of note-takers go ([!quote], ==…==, ^id).
[[nodiscard]] QList<MdParagraph> readingLines(const QList<MdParagraph> &paragraphs);

}
