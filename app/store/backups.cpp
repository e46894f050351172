// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "core/atomicfile.h"
#include "store/check.h"
#include "store/database.h"

#include <QDir>
#include <QStorageInfo>
#include <QTimeZone>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <set>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// Sorts as the times do, and can be in a name on every disk.
const QString nameFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;
const QString suffix = u".crossread"_s;
const QString unfinishedName = u"unfinished-%1.part"_s;

void syncFile(const QString &path)
{
    if (const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC); handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

qint64 sizeOf(const QList<Backup> &backups)
{
    return std::accumulate(
        backups.cbegin(), backups.cend(), qint64(0), [](qint64 sum, const Backup &one) { return sum + one.size; });
}

}

QList<Backup> superfluous(QList<Backup> backups, const BackupLimits &limits, qint64 free)
{
    std::ranges::sort(backups, std::greater(), &Backup::made);
    std::set<qsizetype> kept;
    for (qsizetype i = 0; i < std::min<qsizetype>(limits.last, backups.size()); ++i)
        kept.insert(i);
    const auto keepOneOfEach = [&](int most, const auto &periodOf) {
        QString last;
        for (qsizetype i = 0; i < backups.size() && most > 0; ++i) {
            if (const QString period = periodOf(backups[i].made); std::exchange(last, period) != period) {
                kept.insert(i);
                --most;
            }
        }
    };
    keepOneOfEach(limits.hourly, [](const QDateTime &time) { return time.toString(u"yyyyMMddHH"); });
    keepOneOfEach(limits.daily, [](const QDateTime &time) { return time.toString(u"yyyyMMdd"); });
    keepOneOfEach(limits.weekly, [](const QDateTime &time) {
        int year = 0;
        const int week = time.date().weekNumber(&year);
        return u"%1-%2"_s.arg(year).arg(week);
    });
    keepOneOfEach(limits.monthly, [](const QDateTime &time) { return time.toString(u"yyyyMM"); });

    // Then by size, from the oldest on.
    const qint64 most = std::min(limits.mostBytes, qint64(double(free + sizeOf(backups)) * limits.mostOfFree));
    qint64 size = 0;
    QList<Backup> gone;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const bool fits = size + backups[i].size <= most;
        if (i == 0 || (kept.contains(i) && fits))
            size += backups[i].size;
        else
            gone.prepend(backups[i]);
    }
    return gone;
}

BackupFolder::BackupFolder(const QString &path)
    : m_path(path)
{
}

QList<Backup> BackupFolder::list() const
{
    QList<Backup> backups;
    const QFileInfoList files =
        QDir(m_path).entryInfoList({u"*"_s + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        // A second one of the same second has a number behind it.
        QDateTime made = QDateTime::fromString(file.completeBaseName().section(u'-', 0, 0), nameFormat);
        made.setTimeZone(QTimeZone::UTC);
        if (made.isValid())
            backups.append({file.absoluteFilePath(), made, file.size()});
    }
    return backups;
}

Result<QString> BackupFolder::unfinished() const
{
    if (!QFileInfo::exists(m_path)) {
        std::error_code error;
        std::filesystem::create_directories(QFile::encodeName(m_path).toStdString(), error);
        if (error)
            return failedWriting(m_path, error.value());
        // Once the folders above it are on the disk it stays, and so does what will be in it.
        const QString root = QFileInfo(m_path).path();
        syncFile(root);
        syncFile(QFileInfo(root).path());
        // Notes are nobody else's business.
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return QDir(m_path).filePath(unfinishedName.arg(QUuid::createUuid().toString(QUuid::Id128)));
}

void BackupFolder::dropUnfinished() const
{
    const QFileInfoList left = QDir(m_path).entryInfoList({unfinishedName.arg(u"*"_s)}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &one : left)
        QFile::remove(one.filePath());
}

Result<Backup> BackupFolder::take(const QString &copy, const QDateTime &now, const BackupLimits &limits,
    const Progress &progress, const QString &inUse)
{
    const auto report = checkFile(copy, progress);
    if (!report || !report->isFine()) {
        QFile::remove(copy);
        return report ? failure(ErrorCode::DamagedProject, copy, report->findings.constFirst().sentence)
                      : std::unexpected(report.error());
    }
    syncFile(copy);
    const QString stem = now.toUTC().toString(nameFormat);
    QString name = stem;
    for (int i = 2; QFileInfo::exists(QDir(m_path).filePath(name + suffix)); ++i)
        name = u"%1-%2"_s.arg(stem, QString::number(i));
    const QString path = QDir(m_path).filePath(name + suffix);
    if (const auto named = renameFile(copy, path); !named) {
        QFile::remove(copy);
        return std::unexpected(named.error());
    }
    syncFile(m_path);
    // The new one is there and good; only now may others go.
    const QList<Backup> all = list();
    for (const Backup &one : superfluous(all, limits, QStorageInfo(m_path).bytesAvailable())) {
        if (one.path != path && one.path != inUse)
            QFile::remove(one.path);
    }
    return Backup{path, now.toUTC(), QFileInfo(path).size()};
}

Result<Summary> summaryOf(Database &database)
{
    auto query =
        database.prepare(u"SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM annotation),"
                         " ifnull((SELECT number || '/' || made FROM history ORDER BY number DESC LIMIT 1), 0)"
                         " || '/' ||"
                         " ifnull((SELECT number FROM history WHERE undone = 0 ORDER BY number DESC LIMIT 1), 0)"_s);
    const auto done = query ? database.execute(*query) : std::unexpected(query.error());
    if (!done)
        return std::unexpected(done.error());
    if (!query->next())
        return failure(ErrorCode::StoreFailed, database.subject());
    return Summary{query->value(0).toInt(), query->value(1).toInt(), query->value(2).toString()};
}

Result<Summary> summaryOf(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly, path);
    if (!database)
        return std::unexpected(database.error());
    const Progress uncanceled;
    const Watch watch(**database, uncanceled);
    return summaryOf(**database);
}

}
