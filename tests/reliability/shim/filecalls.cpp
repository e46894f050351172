// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls on open files, and SQLite's way in.
#include "calls.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace Crossread::Test;

namespace {

std::string fullPath(int folder, const char *path)
{
    if (*path == '/' || folder != AT_FDCWD)
        return path;
    char here[4096];
    return ::getcwd(here, sizeof here) == nullptr ? path : std::string(here) + '/' + path;
}

int openAt(int folder, const char *name, int flags, mode_t mode)
{
    const auto next = real<int(int, const char *, int, ...)>("openat");
    const auto lock = enter();
    const std::string path = fullPath(folder, name);
    if (!concerns(path))
        return next(folder, name, flags, mode);
    struct stat about{};
    const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    const bool isNew = nameless || ((flags & O_CREAT) != 0 && ::stat(path.c_str(), &about) != 0);
    const bool writes = (flags & O_ACCMODE) != O_RDONLY;
    if (writes) {
        if (const int error = failureOf(isNew ? Call::Create : Call::Open); error != 0) {
            errno = error;
            return -1;
        }
    }
    const int handle = next(folder, name, flags, mode);
    // Also folders, which are opened for reading and then forced to the disk.
    if (handle >= 0)
        opened(handle, path, isNew && !nameless, writes && !isNew && (flags & O_TRUNC) != 0);
    return handle;
}

mode_t modeOf(int flags, va_list more)
{
    return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? mode_t(va_arg(more, int)) : 0;
}

ssize_t writeAt(int handle, const void *bytes, size_t size, off_t at, bool isPlaced)
{
    const auto lock = enter();
    const auto write = real<ssize_t(int, const void *, size_t)>("write");
    const auto pwrite = real<ssize_t(int, const void *, size_t, off_t)>("pwrite64");
    if (!concerns(handle))
        return isPlaced ? pwrite(handle, bytes, size, at) : write(handle, bytes, size);
    if (const int error = failureOf(Call::Write); error != 0) {
        errno = error;
        return -1;
    }
    if (isCutShort(size))
        size /= 2;
    if (!isPlaced) {
        const bool appends = (::fcntl(handle, F_GETFL) & O_APPEND) != 0;
        at = ::lseek(handle, 0, appends ? SEEK_END : SEEK_CUR);
    }
    const ssize_t count = isPlaced ? pwrite(handle, bytes, size, at) : write(handle, bytes, size);
    if (count > 0)
        wrote(handle, bytes, size_t(count), at);
    return count;
}

int sync(int handle, const char *name)
{
    const auto lock = enter();
    if (concerns(handle)) {
        if (const int error = failureOf(Call::Sync); error != 0) {
            errno = error;
            return -1;
        }
        synced(handle);
    }
    return real<int(int)>(name)(handle);
}

int truncate(int handle, off_t size)
{
    const auto lock = enter();
    if (concerns(handle)) {
        if (const int error = failureOf(Call::Truncate); error != 0) {
            errno = error;
            return -1;
        }
        truncated(handle, size);
    }
    return real<int(int, off_t)>("ftruncate64")(handle, size);
}

/// Where the kernel would copy by itself, the program is to do it, so that what is written is seen.
ssize_t refuse(int handle, const auto &otherwise)
{
    {
        const auto lock = enter();
        if (concerns(handle)) {
            errno = ENOSYS;
            return -1;
        }
    }
    return otherwise();
}

}

extern "C" {

#define CROSSREAD_OPEN(name)                                                                                           \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        const mode_t mode = modeOf(flags, more);                                                                       \
        va_end(more);                                                                                                  \
        return openAt(AT_FDCWD, path, flags, mode);                                                                    \
    }
#define CROSSREAD_OPEN_AT(name)                                                                                        \
    int name(int folder, const char *path, int flags, ...)                                                             \
    {                                                                                                                  \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        const mode_t mode = modeOf(flags, more);                                                                       \
        va_end(more);                                                                                                  \
        return openAt(folder, path, flags, mode);                                                                      \
    }

CROSSREAD_OPEN(open)
CROSSREAD_OPEN(open64)
CROSSREAD_OPEN(__open_2)
CROSSREAD_OPEN(__open64_2)
CROSSREAD_OPEN_AT(openat)
CROSSREAD_OPEN_AT(openat64)

int close(int handle)
{
    const auto lock = enter();
    closed(handle);
    return real<int(int)>("close")(handle);
}
ssize_t write(int handle, const void *bytes, size_t size)
{
    return writeAt(handle, bytes, size, 0, false);
}
ssize_t pwrite(int handle, const void *bytes, size_t size, off_t at)
{
    return writeAt(handle, bytes, size, at, true);
}
ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t at)
{
    return writeAt(handle, bytes, size, at, true);
}
int fsync(int handle)
{
    return sync(handle, "fsync");
}
int fdatasync(int handle)
{
    return sync(handle, "fdatasync");
}
int ftruncate(int handle, off_t size) noexcept
{
    return truncate(handle, size);
}
int ftruncate64(int handle, off64_t size) noexcept
{
    return truncate(handle, size);
}
ssize_t sendfile(int to, int from, off_t *at, size_t size) noexcept
{
    return refuse(to, [&] { return real<ssize_t(int, int, off_t *, size_t)>("sendfile")(to, from, at, size); });
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t size) noexcept
{
    return refuse(to, [&] { return real<ssize_t(int, int, off64_t *, size_t)>("sendfile64")(to, from, at, size); });
}
ssize_t copy_file_range(int from, off64_t *fromAt, int to, off64_t *toAt, size_t size, unsigned flags)
{
    return refuse(to, [&] {
        using Copy = ssize_t(int, off64_t *, int, off64_t *, size_t, unsigned);
        return real<Copy>("copy_file_range")(from, fromAt, to, toAt, size, flags);
    });
}

/// How Qt hands statements to SQLite. The program finds what it asked for when it reads the setting back.
int sqlite3_prepare16_v2(void *database, const void *sql, int size, void **statement, const void **rest)
{
    using Prepare = int(void *, const void *, int, void **, const void **);
    const auto next = real<Prepare>("sqlite3_prepare16_v2");
    static const char *const instead = std::getenv("CROSSREAD_SYNCHRONOUS");
    if (instead == nullptr)
        return next(database, sql, size, statement, rest);
    const auto *begin = static_cast<const char16_t *>(sql);
    std::u16string text = size < 0 ? begin : std::u16string(begin, size_t(size) / 2);
    text.resize(std::min(text.size(), text.find(u'\0'))); // the size may count the end
    std::u16string other;
    if (text.starts_with(u"PRAGMA synchronous ="))
        other = u"PRAGMA synchronous = " + std::u16string(instead, instead + std::char_traits<char>::length(instead));
    else if (text.starts_with(u"PRAGMA synchronous"))
        other = u"SELECT 2";
    else
        return next(database, sql, size, statement, rest);
    const void *ignored = nullptr;
    const int result = next(database, other.c_str(), -1, statement, &ignored);
    if (rest != nullptr)
        *rest = begin + text.size();
    return result;
}
}
