// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QStringView>

namespace Crossread::Core {

/// The sentences of `text`, trimmed of blanks, in order; [begin, end) within `text`. Units for selection, navigation and
/// comparison, never anchors. Knows abbreviations that Unicode's rules split after ("Mr.", "Gen.", "p.m.") and ends
/// that they overlook ("…" before a capital).
[[nodiscard]] QList<TextSpan> sentences(QStringView text);
/// The sentence that holds `position`, or the one before it where it stands in blanks; empty only for blank text.
[[nodiscard]] TextSpan sentenceAt(QStringView text, qsizetype position);

}
