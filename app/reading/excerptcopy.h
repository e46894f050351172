// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citing.h"

#include <QMimeData>

#include <memory>

namespace Crossread::Reading {

/// Where a span stands, for people: “Vladimir Putin, News conference …, Kremlin website, 2022-02-07, turn 6, ¶ 3, 00:14:03”.
/// Who and turn only within a turn; the paragraph counts from the document's begin; page and time where the file says them.
/// In another style, what stands in the text and below it the entry for the list; or the note.
[[nodiscard]] QString citationOf(
    const Core::Document &document, Core::TextSpan span, Core::CitationStyle style = Core::CitationStyle::Own);

/// A span for the clipboard: its text as it stands, and as an HTML quotation with `citation` below it.
[[nodiscard]] std::unique_ptr<QMimeData> excerptMimeData(
    const Core::Document &document, Core::TextSpan span, const QString &citation);

}
