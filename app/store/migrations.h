// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace Crossread::Store {

/// One step of the schema: what leads from version - 1 to version.
struct Migration {
    int version = 0;
    QString sql; ///< statements, each ending with a semicolon at the end of a line
};

/// Those in resources/sql, by version, without gaps from 1.
[[nodiscard]] const QList<Migration> &shippedMigrations();

/// Those of `migrations` that lead from one version to another, within a transaction that is there already; rows from before
/// there were proofs get theirs. Errors: as Database.
[[nodiscard]] Core::Result<void> applyMigrations(
    Database &database, int fromVersion, int toVersion, const QList<Migration> &migrations);

/// Brings a database from one version to the last of `migrations`, all in one transaction, the version number with it.
/// Errors: as Database; then nothing has changed.
[[nodiscard]] Core::Result<void> migrate(Database &database, int fromVersion, const QList<Migration> &migrations);
/// The same within a transaction that is under way.
[[nodiscard]] Core::Result<void> migrateWithin(Database &database, int fromVersion, const QList<Migration> &migrations);

/// What the schema of a project of `version` is: one line per object. A file whose lines differ has been tampered with
/// (a trigger in it could delete notes when others are written) and is not opened.
[[nodiscard]] Core::Result<QStringList> expectedSchema(int version, const QList<Migration> &migrations);
[[nodiscard]] Core::Result<QStringList> schemaOf(Database &database);

}
