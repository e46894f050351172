// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace Crossread::Store {

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

    /// DiskFull, LockedProject, DamagedProject, ReadOnlyProject, NotReadable, TooLarge, else StoreFailed.
    [[nodiscard]] Core::Error errorOf(const QSqlError &error);

private:
    Database() = default;
    [[nodiscard]] Core::Result<void> harden();
    QString m_subject;
    QSqlDatabase m_connection;
    friend class Transaction;
    bool m_syncFailed = false; // what an fsync that failed has left on the disk is not known any more
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
