// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/atomicfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace Crossread::Store {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

// A project's own largest value is the history entry of an act on everything, or a text kept by an early version.
constexpr int longestValue = 512 << 20;
constexpr int longestStatement = 1 << 20;
// Of SQLite's own machine. Checking and reading a project of a hundred thousand annotations takes less than one for each
// of its bytes.
constexpr int stepsAtOnce = 1000;
constexpr qint64 leastSteps = 2'000'000;
constexpr qint64 stepsOfAByte = 4;

struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

ErrorCode kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::LockedProject;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::DamagedProject;
    case SQLITE_READONLY: return ErrorCode::ReadOnlyProject;
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return ErrorCode::NotReadable;
    case SQLITE_TOOBIG: return ErrorCode::TooLarge;
    case SQLITE_INTERRUPT: return ErrorCode::Canceled;
    default: return ErrorCode::StoreFailed;
    }
}

/// Why no file can be made beside a file: the system's error, or 0 where one can. Tried without a name where the file system
/// knows that, so that nothing is left should the program end at just this moment.
int errorBeside(const QByteArray &path)
{
    if (path.isEmpty())
        return 0;
    const QByteArray folder = path.contains('/') ? path.first(path.lastIndexOf('/') + 1) : QByteArray(".");
    int handle = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (handle < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        const QByteArray name = path + "-room";
        handle = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (handle >= 0)
            ::unlink(name.constData());
    }
    if (handle < 0)
        return errno;
    ::close(handle);
    return 0;
}

}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, const QString &subject)
{
    static std::atomic_int counter = 0;
    std::unique_ptr<Database> database(new Database);
    database->m_subject = subject;
    database->m_file = path;
    if (access == Access::ReadWrite)
        database->m_makesBeside = QFile::encodeName(path);
    database->m_connection =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("crossread-%1").arg(++counter));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=500");
    if (access == Access::FileAlone) {
        const QByteArray url = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
        database->m_connection.setDatabaseName(QString::fromLatin1(url));
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    } else {
        database->m_connection.setDatabaseName(path);
    }
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database->m_connection.setConnectOptions(options);
    if (!database->m_connection.open())
        return std::unexpected(database->errorOf(database->m_connection.lastError()));
    if (const auto hardened = database->harden(); !hardened)
        return std::unexpected(hardened.error());
    return database;
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

/// Before the first look at the file.
Result<void> Database::harden()
{
    sqlite3 *const connection = handle();
    const auto library = value(QStringLiteral("SELECT sqlite_source_id()"));
    if (!connection || !library || library->toString() != QLatin1StringView(sqlite3_sourceid()))
        return failure(
            ErrorCode::StoreFailed, m_subject, QStringLiteral("SQLite %1").arg(QLatin1StringView(SQLITE_VERSION)));
    const std::pair<int, int> switches[]{{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1}};
    for (const auto &[name, on] : switches) {
        int now = -1;
        if (sqlite3_db_config(connection, name, on, &now) != SQLITE_OK || now != on)
            return failure(ErrorCode::StoreFailed, m_subject, QStringLiteral("%1 = %2").arg(name).arg(now));
    }
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, longestStatement);
    return {};
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Core::Error Database::errorOf(const QSqlError &error)
{
    return errorOf(error.nativeErrorCode().toInt(), error.databaseText());
}

Core::Error Database::errorOf(int code, const QString &words)
{
    if (code == SQLITE_IOERR_FSYNC)
        m_syncFailed = true;
    if (code == SQLITE_INTERRUPT && m_watch && m_watch->m_left < 0)
        return {ErrorCode::DamagedProject, m_subject, DatabaseWords::tr("reading it would never end")};
    ErrorCode kind = kindOf(code);
    // SQLite tells of a full disk only where it was writing: not where it was making a file, or changing its size.
    sqlite3 *connection = handle();
    const bool failed = connection && kind == ErrorCode::StoreFailed;
    const int system = failed ? sqlite3_system_errno(connection) : 0;
    const int beside = code == SQLITE_CANTOPEN || (failed && system == 0) ? errorBeside(m_makesBeside) : 0;
    if (Core::isFull(system) || Core::isFull(beside))
        kind = ErrorCode::DiskFull;
    else if (system == EROFS || beside == EROFS) // the disk has been turned read-only under the open file
        kind = ErrorCode::ReadOnlyProject;
    // Where the sentence says it all, SQLite's words would only be in the way.
    const bool tellsMore = kind == ErrorCode::StoreFailed || kind == ErrorCode::DamagedProject;
    return {kind, m_subject, tellsMore ? words : QString()};
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
    const auto done = query ? execute(*query) : std::unexpected(query.error());
    if (!done)
        return done;
    // A statement that gives rows ends, and may fail, behind the last one.
    while (query->next()) { }
    return checkEnd(*query);
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

Result<QSqlQuery> execute(Database &database, const QString &sql, const QList<std::pair<QString, QVariant>> &values)
{
    auto query = database.prepare(sql);
    if (!query)
        return query;
    for (const auto &[name, value] : values)
        query->bindValue(name, value);
    if (const auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    return query;
}

Watch::Watch(Database &database, const Core::Progress &progress)
    : m_database(database)
    , m_progress(progress)
    , m_outer(std::exchange(database.m_watch, this))
    , m_left((leastSteps + stepsOfAByte * QFileInfo(database.m_file).size()) / stepsAtOnce)
{
    set();
}

Watch::~Watch()
{
    m_database.m_watch = m_outer;
    if (m_outer)
        m_outer->set();
    else
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

void Watch::set()
{
    sqlite3_progress_handler(m_database.handle(), stepsAtOnce, &Watch::look, this);
}

/// Anything but 0 stops the statement.
int Watch::look(void *watch)
{
    auto &self = *static_cast<Watch *>(watch);
    return --self.m_left < 0 || self.m_progress.isCanceled();
}

ValueLimit::ValueLimit(Database &database, int bytes)
    : m_database(database)
    , m_before(sqlite3_limit(database.handle(), SQLITE_LIMIT_LENGTH, bytes))
{
}

ValueLimit::~ValueLimit()
{
    sqlite3_limit(m_database.handle(), SQLITE_LIMIT_LENGTH, m_before);
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
