// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace Crossread::Core {

namespace {

bool isFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

std::unexpected<Error> openFailed(const QString &path, const QFile &file, int systemError)
{
    return isFull(systemError) ? failure(ErrorCode::DiskFull, path)
                               : failure(ErrorCode::NotWritable, path, file.errorString());
}

Result<void> writeAll(QFile &file, const QByteArray &content, const QString &path)
{
    errno = 0;
    const bool whole = file.write(content) == content.size() && file.flush();
    if (whole)
        return {};
    // A short count with no error is how a full disk shows on some file systems.
    return errno == 0 || isFull(errno) ? failure(ErrorCode::DiskFull, path)
                                       : failure(ErrorCode::WriteFailed, path, file.errorString());
}

/// The file that a path leads to at last, also where the end of a link is not there yet.
QString targetOf(const QString &path)
{
    QFileInfo info(path);
    for (int links = 0; info.isSymLink() && !info.exists() && links < 40; ++links)
        info = QFileInfo(info.symLinkTarget());
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

std::filesystem::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

}

Result<void> writeFileChecked(const QString &path, const QByteArray &content)
{
    const QFileInfo target(targetOf(path));
    if (target.isDir())
        return failure(ErrorCode::IsFolder, path);
    if (target.exists() && !target.isFile()) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) ? writeAll(file, content, path) : openFailed(path, file, errno);
    }
    if (target.exists() && !target.isWritable())
        return failure(ErrorCode::NotWritable, path);

    QFile file(target.dir().filePath(
        QStringLiteral(".crossread-%1").arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'))));
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return openFailed(path, file, errno);
    auto cleanUp = qScopeGuard([&file] { file.remove(); });
    if (target.exists() && file.permissions() != target.permissions())
        file.setPermissions(target.permissions());
    if (const auto written = writeAll(file, content, path); !written)
        return written;
    if (::fsync(file.handle()) != 0)
        return isFull(errno) ? failure(ErrorCode::DiskFull, path)
                             : failure(ErrorCode::WriteFailed, path, qt_error_string(errno));
    if (!file.seek(0) || file.readAll() != content)
        return failure(ErrorCode::WriteFailed, path, file.errorString());
    file.close();
    std::error_code error;
    std::filesystem::rename(native(file.fileName()), native(target.filePath()), error);
    if (error)
        return failure(ErrorCode::WriteFailed, path, QString::fromStdString(error.message()));
    cleanUp.dismiss();
    // The new name is on the disk only once the folder is.
    if (const int folder = ::open(QFile::encodeName(target.path()).constData(), O_RDONLY | O_CLOEXEC); folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

}
