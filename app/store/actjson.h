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

/// What lies in a column as JSON; nothing where the text is none.
template <typename T>
[[nodiscard]] std::optional<T> valueFromJson(const QByteArray &json);
extern template std::optional<Core::ImportOptions> valueFromJson(const QByteArray &);
extern template std::optional<Core::Metadata> valueFromJson(const QByteArray &);
extern template std::optional<QStringList> valueFromJson(const QByteArray &);
extern template std::optional<QList<Core::CodeId>> valueFromJson(const QByteArray &);
extern template std::optional<QList<Core::AttributeValue>> valueFromJson(const QByteArray &);
extern template std::optional<QList<Core::CoderIdentity>> valueFromJson(const QByteArray &);
extern template std::optional<QList<Core::HandedOn>> valueFromJson(const QByteArray &);

}
