// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomicfile.h"
#include "store/opening.h"

#include <QFileInfo>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

bool nameIsTooLong(const QString &path)
{
    constexpr qsizetype longest = 255; // bytes of a name, on all common file systems
    constexpr qsizetype besides = QLatin1StringView("-journal").size();
    return QFile::encodeName(QFileInfo(path).fileName()).size() + besides > longest;
}

Result<void> makeProject(
    const QString &path, const QList<Migration> &migrations, const std::function<Result<void>(const QString &)> &fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return failure(ErrorCode::AlreadyExists, path);
    if (nameIsTooLong(path))
        return failure(ErrorCode::NameTooLong, info.fileName());
    if (!QFileInfo(info.absolutePath()).isWritable())
        return failure(ErrorCode::NotWritable, path);
    // Made and filled where nobody looks, so that under its name it is always whole, also when the program is killed.
    const QTemporaryDir room;
    if (!room.isValid())
        return failure(ErrorCode::NotWritable, room.path(), room.errorString());
    const QString made = room.filePath(u"new.crossread"_s);
    Result<void> done;
    {
        auto database = Database::open(made, Database::Access::ReadWrite, path);
        done = database ? migrate(**database, 0, migrations) : std::unexpected(database.error());
    }
    if (done)
        done = fill(made);
    if (done)
        done = copyToNewFile(made, path);
    if (!done && done.error().subject == made)
        return failure(done.error().code, path, done.error().detail);
    return done;
}

}
