// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace Crossread::Core {

enum class StretchUnit { Word, Sentence, Turn };
enum class SpanEnd { Begin, End };

/// The span with one of its ends moved on (`forward`) or back to where the next unit begins, or ends: a passage grows and
/// shrinks by words, sentences and turns. Never to nothing; the same span where there is no such place. A turn is what is
/// said, without the label; where nobody speaks, a paragraph.
[[nodiscard]] TextSpan stretched(const Document &document, TextSpan span, StretchUnit unit, SpanEnd end, bool forward);

}
