// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/jsonwriting.h"

/// Each row carries what proves that it is as Crossread wrote it: SQLite does not notice a flipped bit inside a value, nor
/// what another program has written. It is BLAKE2b, 160 bits, of the thing's JSON as the history has it, all that belongs to
/// it included, also what lies in other tables.
namespace Crossread::Store {

[[nodiscard]] QByteArray proofOf(QByteArrayView json);

/// `json` is a writer to use, so that many proofs need one memory.
template <typename T>
[[nodiscard]] QByteArray proofOf(const T &thing, JsonWriter &json)
{
    json.clear();
    write(json, thing);
    return proofOf(json.written());
}

/// An act in the history, but for what it changes.
struct EntryHead {
    qint64 number = 0;
    QString label;
    qint64 made = 0; ///< milliseconds since 1970
    bool undone = false;
};
/// Of {"label":…,"made":…,"number":…,"undone":…} and the text of the changes behind it.
[[nodiscard]] QByteArray proofOf(const EntryHead &head, QByteArrayView changes);

/// Gives every row that can be read and has no proof the one that it lacks: what was written before there were proofs.
/// Within a transaction. Errors: as Database.
[[nodiscard]] Core::Result<void> proveRows(Database &database);

}
