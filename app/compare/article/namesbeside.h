// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/articlewords.h"
#include "compare/article/people.h"

namespace Crossread::Compare {

/// Whom the quotations of a sentence belong to where no verb says so, by where the name stands:
///
///   Field: “…”      Field's reply was short: “…”      And from Berg:¶“…”
///   “…” — Tom Field      “…” (Tom Field, mayor)      “…”¶— Tom Field
///
/// `quoted` reaches from the first to the last of them; `paragraph` is the index of theirs.
[[nodiscard]] std::optional<Mention> nameBeside(
    TextSpan quoted, TextSpan sentence, qsizetype paragraph, const ArticleWords &article, const People &people);

}
