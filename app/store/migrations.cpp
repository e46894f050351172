// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/proof.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace Crossread::Store {

using Core::Result;

namespace {

constexpr int firstWithProofs = 4;

QList<Migration> readMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/crossread/sql"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
        Q_ASSERT(!migrations.isEmpty() && migrations.constLast().version == migrations.size());
    }
    Q_ASSERT(!migrations.isEmpty());
    return migrations;
}

/// Qt's driver takes one statement at a time.
QStringList statements(const QString &sql)
{
    static const QRegularExpression comment(QStringLiteral("^\\s*--.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression end(QStringLiteral(";\\s*$"), QRegularExpression::MultilineOption);
    QStringList all = QString(sql).remove(comment).split(end);
    all.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return all;
}

Result<void> runMigrations(Database &database, int fromVersion, int toVersion, const QList<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        if (migration.version <= fromVersion || migration.version > toVersion)
            continue;
        for (const QString &statement : statements(migration.sql)) {
            if (const auto done = database.run(statement); !done)
                return done;
        }
        if (const auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.version)); !done)
            return done;
    }
    return {};
}

}

const QList<Migration> &shippedMigrations()
{
    static const QList<Migration> migrations = readMigrations();
    return migrations;
}

Result<void> applyMigrations(Database &database, int fromVersion, int toVersion, const QList<Migration> &migrations)
{
    const auto done = runMigrations(database, fromVersion, toVersion, migrations);
    // What proves a row is written in today's form, and so into today's tables alone.
    const bool isToday = toVersion >= shippedMigrations().constLast().version;
    return done && fromVersion < firstWithProofs && isToday ? proveRows(database) : done;
}

Result<void> migrateWithin(Database &database, int fromVersion, const QList<Migration> &migrations)
{
    const auto done = applyMigrations(database, fromVersion, migrations.constLast().version, migrations);
    if (!done)
        return done;
    const auto orphan = database.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!orphan)
        return std::unexpected(orphan.error());
    if (orphan->isValid())
        return Core::failure(Core::ErrorCode::DamagedProject, database.subject(), orphan->toString());
    return {};
}

Result<void> migrate(Database &database, int fromVersion, const QList<Migration> &migrations)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto done = migrateWithin(database, fromVersion, migrations); !done)
        return done;
    return (*transaction)->commit();
}

Result<QStringList> schemaOf(Database &database)
{
    // Many times as much as there is in a project: pages can lead to each other in a circle.
    auto query = database.prepare(
        QStringLiteral("SELECT type, name, tbl_name, substr(sql, 1, 10000) FROM sqlite_schema LIMIT 200"));
    if (!query)
        return std::unexpected(query.error());
    if (const auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    QStringList lines;
    while (query->next()) {
        lines.append(QStringList{query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
            query->value(3).toString()}
                .join(u'|'));
    }
    if (const auto end = database.checkEnd(*query); !end)
        return std::unexpected(end.error());
    lines.sort();
    return lines;
}

Result<QStringList> expectedSchema(int version, const QList<Migration> &migrations)
{
    const QString memory = QStringLiteral(":memory:");
    auto database = Database::open(memory, Database::Access::ReadWrite, memory);
    if (!database)
        return std::unexpected(database.error());
    if (const auto done = runMigrations(**database, 0, version, migrations); !done)
        return std::unexpected(done.error());
    return schemaOf(**database);
}

}
