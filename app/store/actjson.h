// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"

namespace Crossread::Store {

/// How acts are written into the history: a JSON array of {"what": "annotation", "before": {…}, "after": {…}}. Ids as
/// UUID text, hashes as hex, times as milliseconds since 1970. Released forms stay readable for ever. UTF-8, as SQLite keeps it.
[[nodiscard]] QByteArray changesToJson(const QList<Core::AnyChange> &changes);
/// Nothing where the text is none of ours.
[[nodiscard]] std::optional<QList<Core::AnyChange>> changesFromJson(const QByteArray &json);

// What lies in a column as JSON; nothing where the text is none.
[[nodiscard]] std::optional<Core::ImportOptions> optionsFromJson(const QByteArray &json);
[[nodiscard]] std::optional<Core::Metadata> metadataFromJson(const QByteArray &json);
[[nodiscard]] std::optional<QStringList> phrasesFromJson(const QByteArray &json);

}
