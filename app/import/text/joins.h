// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Crossread::Import {

/// What lies between two paragraphs that may be one.
struct Gap {
    bool blankLine = false; ///< at least one empty line
    bool marker = false; ///< "[[Page H6118]]" and the like
    bool pageBreaks = false; ///< sentences are cut elsewhere in this text too, see Layout
};

/// Whether a page break cut a sentence between the two paragraphs: only where it is sure. `before` is the whole
/// paragraph, `after` at least the beginning of the next.
///
/// | before                       | after                  |                                        |
/// |------------------------------|------------------------|----------------------------------------|
/// | … financial resources to     | modernise the army, …  | yes: goes on in small letters          |
/// | … Article 10 of the 1949 North | Atlantic Treaty, …   | yes, in a text with other such cuts    |
/// | Mr President, ladies and gentlemen, | It is a pleasure … | no: a form of address               |
/// | Overall impression           | Both Macron and Putin … | no: too short, a heading              |
[[nodiscard]] bool sentenceGoesOn(QStringView before, QStringView after, const Gap &gap);

}
