// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomicfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace Crossread::Core {

namespace {

Error errorOf(const QSaveFile &file, int systemError)
{
    const ErrorCode code = systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::DiskFull
        : file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError
        ? ErrorCode::NotWritable
        : ErrorCode::WriteFailed;
    return Error{code, file.fileName(), file.errorString()};
}

bool holds(const QString &path, const QByteArray &content)
{
    QFile written(path);
    return written.open(QIODevice::ReadOnly) && written.readAll() == content;
}

}

Result<void> writeFileChecked(const QString &path, const QByteArray &content)
{
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::IsFolder, path);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(errorOf(file, errno));
    // A short count with no error is how a full disk shows on some file systems: commit() would replace the good file.
    errno = 0;
    if (const qint64 count = file.write(content); count != content.size() || !file.flush()) {
        const Error error = errno == 0 ? Error{ErrorCode::DiskFull, path, {}} : errorOf(file, errno);
        file.cancelWriting();
        return std::unexpected(error);
    }
    errno = 0;
    if (!file.commit())
        return std::unexpected(errorOf(file, errno));
    if (!holds(path, content))
        return failure(ErrorCode::WriteFailed, path);
    return {};
}

}
