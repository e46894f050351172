// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/markdown/mdparagraph.h"

namespace Crossread::Import {

/// The paragraphs of a Markdown text from `begin` (UTF-16 units) on, in the order of the file. Positions count code points
/// of the whole text.
[[nodiscard]] QList<MdParagraph> parseMarkdown(const QString &text, qsizetype begin);

}
