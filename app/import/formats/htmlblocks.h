// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/htmlpage.h"
#include "import/formats/paragraphs.h"

namespace Crossread::Import {

/// The paragraphs of a web page in the order of the file. Those of nodes for which `article` says no are furniture; an empty
/// list says that all is text (a chapter of an EPUB).
[[nodiscard]] QList<Paragraph> htmlParagraphs(const HtmlPage &page, const QList<bool> &article);

}
