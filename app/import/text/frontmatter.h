// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metadata.h"

#include <QHash>
#include <QStringView>

namespace Crossread::Import {

/// The block of facts that archives and note-takers put first, between two lines "---" (YAML) or "+++" (TOML).
struct FrontMatter {
    qsizetype end = 0; ///< behind its closing mark, in UTF-16 units; 0 where there is none
    QHash<QString, QStringList> values; ///< by key, in lower case; quotes and escapes read, lists as such
    Core::Metadata metadata; ///< what of it a citation needs
};
/// Reads as much YAML as people write there: plain, quoted and block strings, over several lines; lists in both shapes.
/// Anything else in it ends nothing and is left out.
[[nodiscard]] FrontMatter frontMatter(QStringView source);

/// What a citation needs, from keys as archives, blogs and clippers name them: "source_url", "date_published", "byline".
[[nodiscard]] Core::Metadata metadataOf(const QHash<QString, QStringList> &values);
/// A date as ISO 8601 as far as it is known: "2024-02-16 10:50:11-05:00" → "2024-02-16"; empty where it is none.
[[nodiscard]] QString isoDate(QStringView text);

}
