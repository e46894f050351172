// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Crossread::Store {

class Database;

/// How many backups stay: so many of the last, and the last one of so many hours, days, weeks and months in which there
/// are any.
struct BackupLimits {
    int last = 6;
    int hourly = 24;
    int daily = 14;
    int weekly = 8;
    int monthly = 12;
    qint64 mostBytes = qint64(2) << 30; ///< of all together
    double mostOfFree = 0.2; ///< of what is free on their disk, themselves counted as free
};

/// A whole copy of a project as it was at some time.
struct Backup {
    QString path;
    QDateTime made; ///< UTC
    qint64 size = 0; ///< bytes
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// Which of these can go, the oldest first; never the newest. `free`: bytes on their disk.
[[nodiscard]] QList<Backup> superfluous(QList<Backup> backups, const BackupLimits &limits, qint64 free);

/// The backups of one project, in a folder of their own. What is in it has been opened and checked before it got its name.
/// Knows no clock: it is told what time it is.
class BackupFolder {
public:
    explicit BackupFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QList<Backup> list() const; ///< newest first
    /// A name for a copy in the making, which nothing has; its folder is there then. Error: NotWritable.
    [[nodiscard]] Core::Result<QString> unfinished() const;
    /// Removes what a program that was killed has left of a copy. For whoever holds the project: nobody else makes any then.
    void dropUnfinished() const;
    /// Checks a copy that lies under an unfinished() name, gives it its name, and lets superfluous ones go. A copy that
    /// fails is removed, and nothing else is touched. `inUse` stays in any case. Errors: DamagedProject, NotWritable,
    /// DiskFull, Canceled.
    [[nodiscard]] Core::Result<Backup> take(const QString &copy, const QDateTime &now, const BackupLimits &limits,
        const Core::Progress &progress = Core::Progress(), const QString &inUse = {});

private:
    QString m_path;
};

/// What is in a project, for a list, and to tell whether it has changed.
struct Summary {
    int documents = 0;
    int annotations = 0;
    QString acts; ///< stands for all acts and what was taken back of them; the same where nothing was done in between
};
[[nodiscard]] Core::Result<Summary> summaryOf(Database &database);
/// Opens it for reading alone. Errors: as Database.
[[nodiscard]] Core::Result<Summary> summaryOf(const QString &path);

}
