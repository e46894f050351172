// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/paragraphs.h"

namespace Crossread::Import {

/// What only shows when an article's paragraphs are side by side: which heading is its title, wherever the page has it; that
/// a line says only who wrote it and when; that a heading has nothing below it but links; that a caption stands there twice;
/// and that the last line of a quotation set off names whose words it is.
void tidyArticle(ParagraphList &list);

}
