// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QByteArray>
#include <QString>

namespace Crossread::Core {

/// How a span is remembered so that it survives a changed text: where it stood, what it said, what stood around it, and
/// in which text. `prefix` and `suffix` are up to 32 UTF-16 units, never cut inside a surrogate pair.
struct Anchor {
    TextSpan span;
    QString exact;
    QString prefix;
    QString suffix;
    QByteArray textSha256; ///< of the text that `span` counts in
    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// How sure a span is of its place. Stored by number.
enum class AnchorState : int {
    Exact = 0, ///< the words stand where they were anchored, or at the one other place that has them with their context
    Moved = 1, ///< found again by likeness; the reader should have a look
    Orphaned = 2, ///< not found; kept, shown apart
};

struct ResolvedAnchor {
    TextSpan span; ///< empty where orphaned
    AnchorState state = AnchorState::Orphaned;
};

[[nodiscard]] Anchor makeAnchor(QStringView text, const QByteArray &textSha256, TextSpan span);

/// Finds an anchor again in `text`, in this order: the same text; the words with all their context near the old place;
/// the words where they stand once; where they stand more often, the place with most of the context, Moved unless it is
/// plainly that one; a like stretch near the old place, for words under 32 units only together with their context. Else
/// orphaned, also where two places are equally good.
[[nodiscard]] ResolvedAnchor resolveAnchor(const Anchor &anchor, QStringView text, const QByteArray &textSha256);

}
