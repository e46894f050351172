// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Import {

/// Tags and entities that copying from a page leaves in a text. Not an HTML reader: pages are read elsewhere.

struct HtmlTag {
    qsizetype length = 0; ///< 0: what stands there is no tag that HTML knows
    bool isBreak = false; ///< what follows stands apart from what came before: <br>, <p>, <td>
};
/// The tag or comment that `text` begins with; one that goes on in the next line is none.
[[nodiscard]] HtmlTag htmlTag(QStringView text);

struct HtmlEntity {
    qsizetype length = 0; ///< 0: no entity
    QString reading;
};
/// The entity that `text` begins with: &amp; &#8217; &#x2014;
[[nodiscard]] HtmlEntity htmlEntity(QStringView text);

}
