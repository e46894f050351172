// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/htmlpage.h"

#include <QSet>
#include <QStringList>

namespace Crossread::Import {

/// What authors of web pages say with the words of a class or an id; the words are in resources/pages/hints.json.
struct HtmlHints {
    bool text = false; ///< holds what the page is about
    bool around = false; ///< may stand around it
    bool always = false; ///< is never a part of it
    bool byline = false;
    bool comments = false; ///< what readers say of it
    bool author = false; ///< about who wrote it
};

[[nodiscard]] HtmlHints hintsOf(const HtmlPage &page, qsizetype node);
/// "By Anna Berg" → "Anna Berg".
[[nodiscard]] QString withoutBylinePrefix(const QString &author);

}
