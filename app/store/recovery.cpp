// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recovery.h"

#include "core/atomicfile.h"
#include "store/actjournal.h"
#include "store/kinds.h"
#include "store/mending.h"
#include "store/openingchecks.h"
#include "store/openmark.h"
#include "store/pages.h"
#include "store/reading.h"
#include "store/rows.h"
#include "store/salvage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString logEnding = u"-wal"_s;
const QString journalEnding = u"-journal"_s; ///< what SQLite wants to take back

/// NAME.damaged.crossread beside the output, or with a number where that is taken.
QString asideName(const QString &output)
{
    const QFileInfo info(output);
    const QString stem = info.dir().filePath(info.completeBaseName() + u".damaged");
    QString name = stem + u".crossread";
    for (int i = 2; QFileInfo::exists(name) || QFileInfo::exists(name + logEnding); ++i)
        name = u"%1 (%2).crossread"_s.arg(stem, QString::number(i));
    return name;
}

/// Only a header that says so shows that no log belongs to the file.
bool mayBeInUse(const QString &path)
{
    constexpr qsizetype versionsAt = 18; // of writing and reading; 1: no log
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(versionsAt + 2).mid(versionsAt) != "\1\1";
}

/// Whether SQLite can read all of it: its indexes are made anew, since nothing is lost where only they are damaged.
bool isSound(const QString &path, const QList<Migration> &migrations, const Progress &progress)
{
    auto database = Database::open(path, Database::Access::ReadWrite, path);
    if (!database)
        return false;
    const Watch watch(**database, progress);
    const auto version = (*database)->value(u"PRAGMA user_version"_s);
    const auto found = schemaOf(**database);
    if (!version || !found)
        return false;
    const auto expected = expectedSchema(version->toInt(), migrations);
    if (!expected || *expected != *found || !(*database)->run(u"REINDEX"_s))
        return false;
    const auto pages = (*database)->value(u"PRAGMA integrity_check(1)"_s);
    return pages && pages->toString() == "ok"_L1;
}

/// What a journal says, as a database.
Result<Salvaged> readJournalInto(const QString &journal, const QString &readable, Recovered &recovered)
{
    QList<int> unread;
    const auto contents = readJournal(journal, unread);
    auto database =
        contents ? Database::open(readable, Database::Access::ReadWrite, readable) : std::unexpected(contents.error());
    if (!database)
        return std::unexpected(database.error());
    const QList<Migration> &migrations = shippedMigrations();
    Result<void> done = (*database)->run(u"PRAGMA foreign_keys = OFF"_s);
    if (done)
        done = applyMigrations(**database, 0, migrations.constLast().version, migrations);
    QList<AnyChange> changes;
    Kinds::each([&]<typename T>() {
        for (const T &one : listOf<T>(*contents))
            changes.append(Change<T>{{}, one});
    });
    if (done)
        done = RowWriter(**database, Progress()).apply(changes);
    if (!done)
        return std::unexpected(done.error());
    if (!unread.isEmpty())
        recovered.losses.append(Words::tr("%n line(s) of the journal cannot be read.", nullptr, int(unread.size())));
    return Salvaged();
}

/// The damaged file as a database that SQLite can read, at `readable`: itself where it is sound, with its log or without
/// it, or else what can be salvaged of it. A log that is of another file counts for none.
Result<Salvaged> makeReadable(
    const QString &damaged, const QString &readable, Witnesses &witnesses, const Progress &progress)
{
    const QList<Migration> &migrations = shippedMigrations();
    const QString withLog = readable + u".with-log";
    Result<void> copied = copyFile(damaged, withLog);
    auto log = copied ? readLog(damaged + logEnding) : std::unexpected(copied.error());
    if (!log)
        return std::unexpected(log.error());
    const auto stamp = stampAmong(damaged);
    if (stamp && whereBelongs(*log, stamp, true) == LogBelongs::Elsewhere)
        log = Log();
    witnesses.log = *log;
    witnesses.inUse = mayBeInUse(damaged) || log->commits > 0;
    const auto hasLog = log->commits > 0 ? applyLog(withLog, damaged + logEnding) : Result<bool>(false);
    if (!hasLog)
        return std::unexpected(hasLog.error());
    // A log that is of another file spoils one that is sound without it.
    for (const QString &candidate : *hasLog ? QStringList{withLog, damaged} : QStringList{withLog}) {
        copied = copyFile(candidate, readable); // SQLite writes into what it tries
        if (copied && QFileInfo::exists(damaged + journalEnding))
            copied = copyFile(damaged + journalEnding, readable + journalEnding);
        if (!copied)
            return std::unexpected(copied.error());
        if (isSound(readable, migrations, progress)) {
            if (candidate != withLog)
                witnesses.log = Log();
            return Salvaged();
        }
        for (const QString &ending : {QString(), logEnding, journalEnding})
            QFile::remove(readable + ending);
    }
    return salvageRows(withLog, readable, migrations, progress);
}

/// The new project, of what has been copied aside.
Result<void> makeNew(Recovered &recovered, const QString &output, Helpers helpers, const Progress &progress)
{
    const QTemporaryDir folder(output + u".recovering-XXXXXX");
    if (!folder.isValid())
        return failure(ErrorCode::NotWritable, output, folder.errorString());
    const QString readable = folder.filePath(u"readable"_s);
    const auto salvaged = isJournal(recovered.aside)
        ? readJournalInto(recovered.aside, readable, recovered)
        : makeReadable(recovered.aside, readable, helpers.witnesses, Progress(progress, 0, 500));
    if (!salvaged)
        return std::unexpected(salvaged.error());
    const QString whole = folder.filePath(u"whole"_s);
    const auto mended = mend(readable, whole, *salvaged, helpers, recovered, Progress(progress, 500, 950));
    return mended ? renameFile(whole, output) : mended;
}

}

Result<Recovered> recover(const QString &damaged, const QString &output, const QStringList &backups,
    const QStringList &texts, const Progress &progress)
{
    const QFileInfo info(damaged);
    if (!info.exists())
        return failure(ErrorCode::NotFound, damaged);
    if (info.isDir())
        return failure(ErrorCode::IsFolder, damaged);
    if (QFileInfo::exists(output))
        return failure(ErrorCode::AlreadyExists, output);
    Recovered recovered;
    recovered.aside = asideName(output);
    // The damaged file itself is as it was.
    auto removeAside = qScopeGuard([&aside = recovered.aside] {
        for (const QString &ending : {QString(), logEnding, journalEnding})
            QFile::remove(aside + ending);
    });
    for (const QString &ending : {QString(), logEnding, journalEnding}) {
        const QString part = info.absoluteFilePath() + ending;
        if (!ending.isEmpty() && !QFileInfo::exists(part))
            continue;
        if (const auto copied = copyFile(part, recovered.aside + ending); !copied)
            return std::unexpected(copied.error());
    }
    Helpers helpers{backups, texts, {}};
    if (const auto mark = OpenMark::read(info.canonicalFilePath()))
        helpers.witnesses.mark = mark->stamp;
    const auto made = makeNew(recovered, output, std::move(helpers), progress);
    if (!made)
        return std::unexpected(made.error());
    removeAside.dismiss();
    progress.report(1000);
    return recovered;
}

}
