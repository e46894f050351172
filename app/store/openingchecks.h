// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/logstamp.h"
#include "store/migrations.h"

namespace Crossread::Store {

/// Settings that make a file from elsewhere harmless and our own one strict, each read back.
[[nodiscard]] Core::Result<void> makeStrict(Database &database);
/// Whether the tables are those of a project of its version; where it is newer than we know, whether nothing but tables
/// and indexes is in it. Reads no row of any table. Gives the version. Error: DamagedProject.
[[nodiscard]] Core::Result<int> checkSchema(Database &database, const QList<Migration> &migrations);
/// What SQLite says of a fault: whether it is of one row alone, whose values cannot be.
[[nodiscard]] bool isOfOneRow(const QString &fault);
/// Whether pages are whole and hang together; rows that say what cannot be are passed over. Error: DamagedProject.
[[nodiscard]] Core::Result<void> checkPages(Database &database);
/// Both, in the order in which a file from elsewhere can do no harm; gives the version.
[[nodiscard]] Core::Result<int> checkAll(Database &database, const QList<Migration> &migrations);
/// Whether pages are whole but for those that texts are read from: then all else can be looked at. For a file of today's
/// version that has failed checkPages(). `isKnown`: that those texts are damaged; then the rest alone is looked at. Errors
/// say nothing of the file: Canceled, as Database.
[[nodiscard]] Core::Result<bool> onlyTextsAreDamaged(
    Database &database, const QList<Migration> &migrations, const Core::Progress &progress, bool isKnown = false);
/// As checkAll(), for a file that is only to be read: where only texts fail, `damagedTexts` is set; where it is set already,
/// the rest alone is looked at.
[[nodiscard]] Core::Result<int> checkForReading(
    Database &database, const QList<Migration> &migrations, const Core::Progress &progress, bool &damagedTexts);

/// When the acts were made that the history holds, by number; those taken back are not here.
using ActTimes = QHash<qint64, qint64>;
[[nodiscard]] ActTimes actTimes(Database &database);
/// Whether a history goes on from the other one, as far as they can tell.
[[nodiscard]] bool goesOn(const ActTimes &from, const ActTimes &to);

/// What a project file says without a log that lies beside it. Nothing where it cannot even be read.
struct FileAlone {
    bool sound = false; ///< passes checkAll(), where that was asked for
    int version = 0;
    std::optional<LogStamp> stamp;
    ActTimes acts; ///< read where no stamp tells what the file goes on from
};
[[nodiscard]] FileAlone readAlone(
    const QString &path, const QList<Migration> &migrations, bool check, const Core::Progress &progress);
[[nodiscard]] std::optional<LogStamp> stampIn(Database &database);
/// The newest that stands anywhere in a file, which SQLite need not be able to read.
[[nodiscard]] std::optional<LogStamp> stampAmong(const QString &path);

}
