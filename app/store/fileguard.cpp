// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileguard.h"

#include "core/atomicfile.h"

#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Crossread::Store {

using namespace Core;

namespace {

// Beyond the bytes that SQLite locks (https://sqlite.org/src/file/src/os.h), in the page that it keeps free for that.
constexpr off_t ownByte = 0x40000000 + 1024;
constexpr int tries = 10;
constexpr auto between = std::chrono::milliseconds(50);

bool lock(int handle, short kind)
{
    struct flock range{};
    range.l_type = kind;
    range.l_whence = SEEK_SET;
    range.l_start = ownByte;
    range.l_len = 1;
    // A file system without locks has nobody to keep out that could be.
    return ::fcntl(handle, F_OFD_SETLK, &range) == 0 || (errno != EACCES && errno != EAGAIN);
}

}

FileGuard::FileGuard(const QString &path, int handle)
    : m_path(QFile::encodeName(path))
    , m_name(path)
    , m_handle(handle)
{
    remember();
}

FileGuard::~FileGuard()
{
    ::close(m_handle);
}

Result<std::unique_ptr<FileGuard>> FileGuard::take(const QString &path, Hold hold)
{
    const bool alone = hold == Hold::Alone;
    const int handle = ::open(QFile::encodeName(path).constData(), (alone ? O_RDWR : O_RDONLY) | O_CLOEXEC);
    if (handle < 0)
        return failure(ErrorCode::NotReadable, path, qt_error_string(errno));
    std::unique_ptr<FileGuard> guard(new FileGuard(path, handle));
    const short kind = alone ? F_WRLCK : F_RDLCK;
    bool held = lock(handle, kind);
    for (int i = 0; i < tries && !held; ++i) { // somebody may be just looking
        QThread::sleep(between);
        held = lock(handle, kind);
    }
    return held ? Result<std::unique_ptr<FileGuard>>(std::move(guard)) : failure(ErrorCode::LockedProject, path);
}

void FileGuard::letGo()
{
    (void)lock(m_handle, F_UNLCK);
}

QByteArray FileGuard::header() const
{
    QByteArray bytes(projectHeaderSize, '\0');
    bytes.truncate(std::max<ssize_t>(0, ::pread(m_handle, bytes.data(), size_t(bytes.size()), 0)));
    return bytes;
}

bool FileGuard::saysInUse() const
{
    constexpr qsizetype writeVersionAt = 18;
    const QByteArray bytes = header();
    return bytes.size() > writeVersionAt && bytes[writeVersionAt] == 2;
}

bool FileGuard::hasSecondName() const
{
    struct stat now{};
    return ::fstat(m_handle, &now) == 0 && now.st_nlink > 1;
}

Result<void> FileGuard::copyTo(const QString &path) const
{
    return copyFile(m_handle, m_name, path);
}

void FileGuard::remember()
{
    ::fstat(m_handle, &m_seen);
    m_header = header();
}

bool FileGuard::isAsLeft(const struct stat &now) const
{
    return now.st_size == m_seen.st_size && now.st_mtim.tv_sec == m_seen.st_mtim.tv_sec
        && now.st_mtim.tv_nsec == m_seen.st_mtim.tv_nsec;
}

FileGuard::Place FileGuard::look()
{
    struct stat opened{};
    if (::fstat(m_handle, &opened) != 0)
        return Place::Changed;
    if (!isAsLeft(opened)) {
        // A new date alone is no change: some programs set it. SQLite counts in the header what is done to a file.
        if (opened.st_size != m_seen.st_size || header() != m_header)
            return Place::Changed;
        remember();
    }
    struct stat named{};
    const bool same =
        ::stat(m_path.constData(), &named) == 0 && named.st_dev == m_seen.st_dev && named.st_ino == m_seen.st_ino;
    return same ? Place::Same : Place::Gone;
}

}
