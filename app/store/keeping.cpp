// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping.h"

#include "core/atomicfile.h"
#include "store/copying.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr off_t longestLog = 64 << 20; // where change follows upon change

const QString saveSetting = u"INSERT INTO setting (name, value) VALUES (:name, :value)"
                            " ON CONFLICT (name) DO UPDATE SET value = :value"_s;

Result<void> keepSetting(Database &database, const QString &name, const QByteArray &json)
{
    auto query = database.prepare(saveSetting);
    if (!query)
        return std::unexpected(query.error());
    query->bindValue(u":name"_s, name);
    query->bindValue(u":value"_s, QString::fromUtf8(json));
    return database.execute(*query);
}

QByteArray logOf(const QString &path)
{
    return QFile::encodeName(path + u"-wal");
}

/// One that SQLite has not come to open, and so does not take away.
void dropEmptyLog(const QString &path)
{
    struct stat log{};
    if (::stat(logOf(path).constData(), &log) == 0 && log.st_size == 0)
        ::unlink(logOf(path).constData());
}

}

Keeping::Keeping(Database &database, FileGuard &guard, const LogStamp &stamp, bool awake)
    : m_database(database)
    , m_guard(guard)
    , m_path(database.subject())
    , m_stamp(stamp)
    , m_mark(m_path, stamp)
    , m_awake(awake)
{
    if (awake)
        (void)m_mark.settle(stamp);
}

Keeping::~Keeping()
{
    if (rest())
        return;
    if (!m_strayed) {
        // The log holds more than the file; whoever opens it next is to know.
        m_mark.leave();
        return;
    }
    // All of it is in the file that was rescued; what this log goes on from lies here no more.
    struct stat now{};
    if (!m_strayed->detail.isEmpty() && m_begun && ::stat(logOf(m_path).constData(), &now) == 0
        && now.st_ino == m_log.st_ino && now.st_dev == m_log.st_dev)
        QFile::remove(m_path + u"-wal");
}

/// Switching writes the first sector of the file alone, so that it needs no journal, and leaves none.
Result<void> Keeping::switchTo(const QString &journalMode)
{
    const auto set = m_database.pragma(u"journal_mode"_s, journalMode, journalMode.toLower());
    m_guard.remember(); // also where it failed half-way, it was this program that wrote
    return set;
}

/// The empty log is made here, as SQLite would: that does not say why it could not.
Result<void> Keeping::startLog()
{
    const QByteArray log = logOf(m_path);
    struct stat file{};
    ::stat(QFile::encodeName(m_path).constData(), &file);
    const int made = ::open(log.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, file.st_mode & 0777);
    if (made < 0 && errno != EEXIST)
        return failedWriting(m_path, errno, ErrorCode::StoreFailed);
    if (made >= 0) {
        if (::geteuid() == 0)
            (void)::fchown(made, file.st_uid, file.st_gid);
        ::close(made);
    }
    const auto set = switchTo(u"WAL"_s);
    if (!set && !m_guard.saysInUse())
        dropEmptyLog(m_path);
    return set;
}

Result<void> Keeping::wake()
{
    // A log that came here while the file rested is not its own, and SQLite would replay it.
    if (QFileInfo::exists(m_path + u"-wal")) {
        if (const auto aside = setAside(m_path, "-wal"_L1); !aside)
            return std::unexpected(aside.error());
    }
    if (const auto settled = m_mark.settle(m_stamp); !settled)
        return settled;
    auto done = m_database.pragma(u"synchronous"_s, u"FULL"_s, 2);
    if (done)
        done = switchTo(u"MEMORY"_s);
    if (done)
        done = startLog();
    m_awake = done || m_guard.saysInUse();
    return done;
}

/// All rows are counted where an older version did not.
Result<void> Keeping::bringUpToDate(LogStamp &stamp)
{
    if (stamp.holds) {
        *stamp.holds += m_difference;
        return {};
    }
    return tallyOf(m_database).transform([&stamp](const Tally &tally) { stamp.holds = tally; });
}

Result<void> Keeping::write(const std::function<Result<void>()> &work)
{
    if (const auto place = look(); !place)
        return place;
    if (!m_awake) {
        if (const auto woken = wake(); !woken)
            return woken;
    }
    LogStamp next = LogStamp::after(m_stamp, !m_begun);
    m_difference = {};
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return std::unexpected(transaction.error());
        auto done = work();
        if (done)
            done = bringUpToDate(next);
        if (done)
            done = keepSetting(m_database, stampSetting.toString(), next.toJson());
        if (done && !m_told.first.isEmpty())
            done = keepSetting(m_database, m_told.first, m_told.second);
        if (done)
            done = (*transaction)->commit();
        if (!done)
            return done;
    }
    m_stamp = next;
    m_begun = true;
    m_told = {};
    ::stat(logOf(m_path).constData(), &m_log);
    if (m_log.st_size > longestLog)
        foldLog();
    if (const auto place = look(); !place)
        return place;
    (void)m_mark.keep(m_stamp);
    return {};
}

void Keeping::shortenLog()
{
    if (m_awake && m_log.st_size > longLog && look())
        foldLog();
}

void Keeping::foldLog()
{
    // Where it fails the log only grows.
    (void)m_database.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    m_guard.remember();
}

Result<void> Keeping::rest()
{
    if (const auto place = look(); !place)
        return place;
    if (!m_awake)
        return {};
    // Should only the log go, and the file not come to say so, it bears witness that nothing is missing.
    if (const auto kept = m_mark.keep(m_stamp); !kept)
        return kept;
    auto set = switchTo(u"MEMORY"_s);
    // Where the first sector could not be written, SQLite takes the switch for done the next time, though it is not.
    if (set && m_guard.saysInUse())
        set = startLog().and_then([this] { return switchTo(u"MEMORY"_s); });
    if (set && m_guard.saysInUse())
        set = failure(ErrorCode::StoreFailed, m_path);
    if (set)
        dropEmptyLog(m_path);
    m_awake = !set;
    // Where all of it is in the file, and only the file could not say so, a new log comes next.
    m_begun = m_begun && !set && QFileInfo::exists(m_path + u"-wal");
    return set;
}

Result<void> Keeping::look()
{
    if (m_strayed)
        return std::unexpected(*m_strayed);
    switch (m_guard.look()) {
    case FileGuard::Place::Gone: return stray(true);
    case FileGuard::Place::Changed: return stray(false);
    case FileGuard::Place::Same: break;
    }
    return m_awake && m_begun ? lookAtLog() : Result<void>();
}

Result<void> Keeping::lookAtLog()
{
    struct stat now{};
    const bool named = ::stat(logOf(m_path).constData(), &now) == 0;
    if (named && now.st_ino == m_log.st_ino && now.st_dev == m_log.st_dev)
        return now.st_size >= m_log.st_size ? Result<void>() : stray(false);
    // Somebody took it away; SQLite still has it open, and folds it in before it forgets it.
    if (named) {
        if (const auto aside = setAside(m_path, "-wal"_L1); !aside)
            return std::unexpected(aside.error());
    }
    m_begun = false;
    return rest();
}

Result<void> Keeping::stray(bool whole)
{
    m_strayed = Error{ErrorCode::StrayedProject, m_path, {}};
    if (const QString safe = whole ? rescue() : QString(); !safe.isEmpty())
        m_strayed->detail = safe;
    return std::unexpected(*m_strayed);
}

/// Everything kept so far in a file of its own, near where it was; its path, or nothing.
QString Keeping::rescue()
{
    return rescueTo(m_path, [this](const QString &to) { return saveCopy(m_database, to); });
}

QString rescueTo(const QString &path, const std::function<Result<void>(const QString &to)> &save)
{
    const QString elsewhere =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/crossread/rescued"_s;
    QString folder = QFileInfo(path).path();
    for (int attempt = 0; attempt < 2; ++attempt) {
        const QString to =
            freeNameBeside(QDir(folder).filePath(QFileInfo(path).fileName()), u"rescued"_s, u"crossread"_s);
        if (save(to))
            return to;
        QDir().mkpath(elsewhere);
        folder = elsewhere;
    }
    return {};
}

Result<void> saveCopy(Database &database, const QString &to)
{
    // Made where nobody looks, so that under its name it is always whole.
    const QTemporaryDir room;
    if (!room.isValid())
        return failure(ErrorCode::NotWritable, room.path(), room.errorString());
    const QString made = room.filePath(u"copy.crossread"_s);
    auto copying = database.prepare(u"VACUUM INTO :path"_s);
    if (!copying)
        return std::unexpected(copying.error());
    copying->bindValue(u":path"_s, made);
    // What is open for reading alone can be copied too, but SQLite takes the copy for a change of it.
    const bool readOnly = database.value(u"PRAGMA query_only"_s).value_or(QVariant()).toBool();
    if (readOnly)
        (void)database.run(u"PRAGMA query_only = OFF"_s);
    const auto copied = database.execute(*copying);
    if (readOnly) {
        if (const auto again = database.pragma(u"query_only"_s, u"ON"_s, 1); !again)
            return again;
    }
    return copied ? putInPlace(made, to) : copied;
}

QString freeNameBeside(const QString &path, const QString &what, const QString &suffix)
{
    const QFileInfo info(path);
    const QString stem = info.dir().filePath(info.completeBaseName() + u'.' + what);
    QString name = stem + u'.' + suffix;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1 (%2).%3"_s.arg(stem, QString::number(i), suffix);
    return name;
}

Result<QString> setAside(const QString &path, QLatin1StringView ending)
{
    const QString to = freeNameBeside(path, u"set-aside"_s, ending.sliced(1).toString());
    return renameFile(path + ending, to).transform([&to] { return to; });
}

}
