// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QSqlError>

#include <atomic>

namespace Crossread::Store {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

// SQLite's result codes, which are part of its stable interface. The low byte is the kind, the rest tells more.
constexpr int sqlitePermission = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteTooBig = 18;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteSyncFailed = 10 | 4 << 8;

ErrorCode kindOf(int code)
{
    switch (code & 0xff) {
    case sqliteFull: return ErrorCode::DiskFull;
    case sqliteBusy:
    case sqliteLocked: return ErrorCode::LockedProject;
    case sqliteCorrupt:
    case sqliteNotADatabase: return ErrorCode::DamagedProject;
    case sqliteReadOnly: return ErrorCode::ReadOnlyProject;
    case sqlitePermission:
    case sqliteCannotOpen: return ErrorCode::NotReadable;
    case sqliteTooBig: return ErrorCode::TooLarge;
    default: return ErrorCode::StoreFailed;
    }
}

}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, const QString &subject)
{
    static std::atomic_int counter = 0;
    std::unique_ptr<Database> database(new Database);
    database->m_subject = subject;
    database->m_connection =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("crossread-%1").arg(++counter));
    database->m_connection.setDatabaseName(path);
    database->m_connection.setConnectOptions(access == Access::ReadOnly
            ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=500;QSQLITE_OPEN_READONLY")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    if (!database->m_connection.open())
        return std::unexpected(database->errorOf(database->m_connection.lastError()));
    return database;
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Core::Error Database::errorOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == sqliteSyncFailed)
        m_syncFailed = true;
    const ErrorCode kind = kindOf(code);
    // Where the sentence says it all, SQLite's words would only be in the way.
    const bool tellsMore = kind == ErrorCode::StoreFailed || kind == ErrorCode::DamagedProject;
    return {kind, m_subject, tellsMore ? error.databaseText() : QString()};
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(errorOf(query.lastError()));
    return query;
}

Result<void> Database::execute(QSqlQuery &query)
{
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError()));
    return {};
}

Result<void> Database::checkEnd(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return std::unexpected(errorOf(query.lastError()));
    return {};
}

Result<void> Database::run(const QString &sql)
{
    auto query = prepare(sql);
    return query ? execute(*query) : std::unexpected(query.error());
}

Result<QVariant> Database::value(const QString &sql)
{
    auto query = prepare(sql);
    if (!query)
        return std::unexpected(query.error());
    if (const auto done = execute(*query); !done)
        return std::unexpected(done.error());
    if (query->next())
        return query->value(0);
    const auto end = checkEnd(*query);
    return end ? Result<QVariant>(QVariant()) : std::unexpected(end.error());
}

Result<void> Database::pragma(const QString &name, const QString &setting, const QVariant &expected)
{
    if (const auto set = run(QStringLiteral("PRAGMA %1 = %2").arg(name, setting)); !set)
        return set;
    const auto now = value(QStringLiteral("PRAGMA %1").arg(name));
    if (!now)
        return std::unexpected(now.error());
    if (now->toString() != expected.toString())
        return failure(ErrorCode::StoreFailed, m_subject, QStringLiteral("%1 = %2").arg(name, now->toString()));
    return {};
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (database.m_syncFailed)
        return failure(ErrorCode::StoreFailed, database.m_subject, QStringLiteral("fsync"));
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::unexpected(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself already; then there is nothing to take back and the answer does not matter.
    if (m_open)
        (void)m_database.run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    const auto committed = m_database.run(QStringLiteral("COMMIT"));
    m_open = !committed;
    return committed;
}

}
