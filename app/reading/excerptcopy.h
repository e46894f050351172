// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citing.h"

#include <QMimeData>

#include <memory>

namespace Crossread::Reading {

/// Where a span stands, as Core::citationIn() has it: what stands in the text and below it the entry for the list; or the one
/// of them that there is.
[[nodiscard]] QString citationOf(
    const Core::Document &document, Core::TextSpan span, Core::CitationStyle style = Core::CitationStyle::Own);

/// A span for the clipboard: its text as it stands, and as an HTML quotation with `citation` below it.
[[nodiscard]] std::unique_ptr<QMimeData> excerptMimeData(
    const Core::Document &document, Core::TextSpan span, const QString &citation);

}
