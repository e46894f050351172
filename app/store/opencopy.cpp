// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opencopy.h"

#include "core/atomicfile.h"
#include "store/opening.h"
#include "store/projectfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <sys/stat.h>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 20;
constexpr auto between = std::chrono::milliseconds(100);
constexpr qint64 blockSize = 1 << 20;

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// As the file is now; two that are equal have the same content in between.
struct Moment {
    struct stat file{};
    bool isThere = false;

    explicit Moment(const QString &path)
        : isThere(::stat(QFile::encodeName(path).constData(), &file) == 0)
    {
    }
    [[nodiscard]] bool isSame(const Moment &other) const
    {
        return isThere == other.isThere
            && (!isThere
                || (file.st_dev == other.file.st_dev && file.st_ino == other.file.st_ino
                    && file.st_size == other.file.st_size && file.st_mtim.tv_sec == other.file.st_mtim.tv_sec
                    && file.st_mtim.tv_nsec == other.file.st_mtim.tv_nsec));
    }
};

Result<void> copyBytes(const QString &from, const QString &to, const Progress &progress)
{
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, from, source.errorString());
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(ErrorCode::NotWritable, to, copy.errorString());
    for (qint64 done = 0; !source.atEnd();) {
        const QByteArray block = source.read(blockSize);
        if (source.error() != QFileDevice::NoError)
            return failure(ErrorCode::NotReadable, from, source.errorString());
        if (copy.write(block) != block.size())
            return failure(ErrorCode::DiskFull, to);
        if (progress.isCanceled())
            return failure(ErrorCode::Canceled);
        done += block.size();
        progress.report(int(done * 1000 / std::max<qint64>(1, source.size())));
    }
    return copy.flush() ? Result<void>() : failure(ErrorCode::DiskFull, to);
}

}

QString copyName(const QString &path, const QString &folder)
{
    const QString base = QFileInfo(path).completeBaseName();
    QString name = QDir(folder).filePath(CopyWords::tr("%1 (copy)", "name of a file").arg(base) + u".crossread");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QDir(folder).filePath(
            CopyWords::tr("%1 (copy %2)", "name of a file").arg(base, QString::number(i)) + u".crossread");
    return name;
}

Result<void> copyWithLog(const QString &path, const QString &to, const Progress &progress)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::NotFound, path);
    if (QFileInfo::exists(to))
        return failure(ErrorCode::AlreadyExists, to);
    const QString source = QFileInfo(path).canonicalFilePath();
    const auto flag = OpenFlag::raise(source); // reading it would give up the lock, should this process have it open
    if (!flag)
        return std::unexpected(flag.error());
    const QString log = source + u"-wal";
    const QTemporaryDir room(to + u".copying-XXXXXX");
    if (!room.isValid())
        return failure(ErrorCode::NotWritable, to, room.errorString());
    const QString copy = room.filePath(u"copy.crossread"_s);
    const QString logCopy = copy + u"-wal";
    bool isOneMoment = false;
    for (int i = 0; i < tries && !isOneMoment; ++i) {
        if (i > 0)
            QThread::sleep(between);
        // What is appended to the log in between does no harm: a transaction that is not whole does not count.
        const Moment before(source);
        QFile::remove(logCopy);
        auto copied = copyBytes(source, copy, Progress(progress, 0, 700));
        const bool hasLog = QFileInfo(log).size() > 0;
        if (copied && hasLog)
            copied = copyBytes(log, logCopy, Progress(progress, 700, 800));
        isOneMoment = before.isSame(Moment(source)) && hasLog == (QFileInfo(log).size() > 0);
        if (!copied && (isOneMoment || copied.error().code == ErrorCode::Canceled))
            return copied;
    }
    if (!isOneMoment)
        return failure(ErrorCode::LockedProject, path);
    {
        auto opened = ProjectFile::open(copy);
        const auto whole =
            opened ? (*opened)->load().transform([](const Contents &) { }) : std::unexpected(opened.error());
        if (const auto why = whole ? (*opened)->why() : std::nullopt; why && why->code == ErrorCode::DamagedTexts)
            return failure(ErrorCode::DamagedProject, path);
        const auto rested = whole ? (*opened)->rest() : whole;
        if (!rested)
            return failure(rested.error().code, path, rested.error().detail);
    }
    if (progress.isCanceled())
        return failure(ErrorCode::Canceled);
    const auto named = copyToNewFile(copy, to);
    progress.report(1000);
    return named;
}

}
