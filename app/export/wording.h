// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/excerpts.h"

/// The words around an excerpt, plain text, for the format to escape.
namespace Crossread::Export {

[[nodiscard]] QString defaultTitle();
[[nodiscard]] QString noExcerpts();
/// The document's own title and, where it differs, its name in the project.
[[nodiscard]] QString documentHeading(const Excerpt &excerpt);
/// "Anna Berg: Harbour Post, 2022-02-07, https://example.org": who wrote it and where it was published, as far as that is
/// known; empty where nothing is.
[[nodiscard]] QString citationLine(const Core::Metadata &metadata);
/// "Vladimir Putin, turn 3, paragraph 12, p. 4": who and where.
[[nodiscard]] QString excerptHeading(const Excerpt &excerpt);
[[nodiscard]] QString excerptHeadingIn(
    const QString &document, const Excerpt &excerpt); ///< with its document before it
[[nodiscard]] QString withoutCode();
/// What a citation needs beyond that, one item each: role, label and note as printed, characters, coder, times, state.
[[nodiscard]] QStringList details(const Excerpt &excerpt);
[[nodiscard]] QString codesLabel();
[[nodiscard]] QString memoLabel();
[[nodiscard]] QString citationLabel();
[[nodiscard]] QString sourceLabel(); ///< with %1 for the checksum
/// ISO 8601 in UTC, to the second; empty for no time.
[[nodiscard]] QString utc(const QDateTime &time);

}
