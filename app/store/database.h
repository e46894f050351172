// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace Crossread::Store {

class Watch;

/// One SQLite connection and how its failures become ours. Closes with the object; by then no query made from it may be
/// alive. Closing folds no log into the file: that is for whoever has found both sound. Views and triggers, which a file
/// from elsewhere may bring, are never followed. Knows nothing of projects.
class Database {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        FileAlone, ///< reading, without what a log beside the file would add, and without a lock
    };

    /// Opens or, with ReadWrite, makes the file; ":memory:" makes one in memory. `subject` is the path that errors name.
    /// Errors: as errorOf().
    [[nodiscard]] static Core::Result<std::unique_ptr<Database>> open(
        const QString &path, Access access, const QString &subject);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &subject() const { return m_subject; }

    /// Runs one statement and throws its rows away.
    [[nodiscard]] Core::Result<void> run(const QString &sql);
    /// First column of the first row; invalid where there is none.
    [[nodiscard]] Core::Result<QVariant> value(const QString &sql);
    /// Sets a pragma and reads it back, because SQLite ignores those that it cannot follow. StoreFailed where it differs.
    [[nodiscard]] Core::Result<void> pragma(const QString &name, const QString &setting, const QVariant &expected);

    [[nodiscard]] Core::Result<QSqlQuery> prepare(const QString &sql);
    [[nodiscard]] Core::Result<void> execute(QSqlQuery &query);
    /// A reading query that ended early because of an error, which next() does not tell.
    [[nodiscard]] Core::Result<void> checkEnd(const QSqlQuery &query);

    /// What SQLite calls it, for what Qt's driver has no words for.
    [[nodiscard]] sqlite3 *handle() const;

    /// DiskFull, LockedProject, DamagedProject, ReadOnlyProject, NotReadable, TooLarge, else StoreFailed.
    [[nodiscard]] Core::Error errorOf(const QSqlError &error);
    [[nodiscard]] Core::Error errorOf(int code, const QString &words); ///< as SQLite numbers them

private:
    Database() = default;
    [[nodiscard]] Core::Result<void> harden();
    QString m_subject;
    QByteArray m_makesBeside; // the file, where SQLite makes others beside it; else empty
    QSqlDatabase m_connection;
    friend class Transaction;
    friend class Watch;
    friend class ValueLimit;
    QString m_file;
    Watch *m_watch = nullptr;
    bool m_syncFailed = false; // what an fsync that failed has left on the disk is not known any more
};

/// Prepares, binds by name, and executes. Errors: as Database.
[[nodiscard]] Core::Result<QSqlQuery> execute(
    Database &database, const QString &sql, const QList<std::pair<QString, QVariant>> &values);

/// While it lives, a statement stops once the work is canceled (Canceled), or once all of them together have taken more
/// steps than it takes to read the whole file several times (DamagedProject): pages of a file from elsewhere can lead to
/// each other so that reading one table never ends.
class Watch {
public:
    Watch(Database &database, const Core::Progress &progress);
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

private:
    static int look(void *watch);

    void set();

    Database &m_database;
    const Core::Progress &m_progress;
    Watch *m_outer; // stands still while this one is there
    qint64 m_left; // thousands of steps
    friend class Database;
};

/// While it lives, values of more bytes than this are not read: TooLarge.
class ValueLimit {
public:
    ValueLimit(Database &database, int bytes);
    ~ValueLimit();
    Q_DISABLE_COPY_MOVE(ValueLimit)

private:
    Database &m_database;
    int m_before;
};

/// Takes back everything since it began, unless committed.
class Transaction {
public:
    [[nodiscard]] static Core::Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// When this returns without error, the changes are on the disk.
    [[nodiscard]] Core::Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    Database &m_database;
    bool m_open = true;
};

}
