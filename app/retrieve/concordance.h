// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/textsearch.h"

namespace Crossread::Retrieve {

/// A hit in its line, as a concordance shows it: keyword in context.
struct ContextLine {
    Core::DocumentId document;
    Core::TextSpan span;
    QString before; ///< of the same paragraph, as far as a line shows it; tabs as blanks
    QString words;
    QString behind;
    QString speaker; ///< who says it; empty outside of turns
    friend bool operator==(const ContextLine &, const ContextLine &) = default;
};
[[nodiscard]] ContextLine contextLine(const Core::Document &document, const TextHit &hit);

/// By what lines are sorted; those with the same words stand as in the texts.
struct LineOrder {
    enum class By {
        Place, ///< as in the texts
        Words, ///< what was found, then what stands behind it
        Before, ///< the `nth` word before it, then those farther off
        Behind, ///< the same behind it
    };
    By by = By::Place;
    int nth = 1; ///< from 1
    friend bool operator==(const LineOrder &, const LineOrder &) = default;
};
/// The indices of `lines`, which stand as in the texts, in another order.
[[nodiscard]] QList<qsizetype> sorted(const QList<ContextLine> &lines, LineOrder order);

}
