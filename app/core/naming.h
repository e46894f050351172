// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

/// What kinds of things are called: names for readers, in their language, and keys for JSON, which never change.
namespace Crossread::Core {

[[nodiscard]] QString documentKindName(DocumentKind kind); ///< "Transcript"
[[nodiscard]] QString documentKindKey(DocumentKind kind); ///< "transcript"

[[nodiscard]] QString cleanupDone(CleanupKind kind); ///< "Joined a sentence cut by a page break"
[[nodiscard]] QString cleanupChoice(
    CleanupKind kind); ///< to be switched on or off: "Join sentences cut by page breaks"
[[nodiscard]] QString cleanupKey(CleanupKind kind); ///< "pageBreakJoin"

[[nodiscard]] QString paragraphKindKey(ParagraphKind kind); ///< "blockQuotation"

/// "00:14:03"; hours count on beyond 99.
[[nodiscard]] QString timeName(std::chrono::milliseconds time);
/// A place as a citation names it: "p. 12", "00:14:03", "p. 4, l. 17"; empty where nothing is known.
[[nodiscard]] QString placeName(const Locator &locator);
/// Where a span stands: its begin's place, and its end's page where that is another: "pp. 12–13".
[[nodiscard]] QString placeName(const Document &document, TextSpan span);

}
