// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls that make, move and remove names.
#include "calls.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Crossread::Test;

namespace {

/// Does `call` on a path unless that is to fail, and then `told`. Names are absolute wherever the shim is asked to look.
template <typename Does, typename Tells>
int named(Call kind, const char *path, const Does &call, const Tells &tell)
{
    const auto lock = enter();
    if (!concerns(path))
        return call();
    if (const int error = failureOf(kind); error != 0) {
        errno = error;
        return -1;
    }
    const int result = call();
    if (result == 0)
        tell();
    return result;
}

template <typename Does>
int renaming(const char *from, const char *to, const Does &call)
{
    return named(Call::Rename, to, call, [&] { renamed(from, to); });
}

template <typename Does>
int unlinking(const char *path, const Does &call, bool isFolder = false)
{
    return named(Call::Unlink, path, call, [&] { removed(path, isFolder); });
}

}

extern "C" {

int rename(const char *from, const char *to) noexcept
{
    return renaming(from, to, [&] { return real<int(const char *, const char *)>("rename")(from, to); });
}
int renameat(int folder, const char *from, int other, const char *to) noexcept
{
    return renaming(
        from, to, [&] { return real<int(int, const char *, int, const char *)>("renameat")(folder, from, other, to); });
}
int renameat2(int folder, const char *from, int other, const char *to, unsigned flags) noexcept
{
    return renaming(from, to, [&] {
        return real<int(int, const char *, int, const char *, unsigned)>("renameat2")(folder, from, other, to, flags);
    });
}
int link(const char *from, const char *to) noexcept
{
    return named(
        Call::Link, to, [&] { return real<int(const char *, const char *)>("link")(from, to); }, [&] { linked(to); });
}
int linkat(int folder, const char *from, int other, const char *to, int flags) noexcept
{
    return named(
        Call::Link, to,
        [&] { return real<int(int, const char *, int, const char *, int)>("linkat")(folder, from, other, to, flags); },
        [&] { linked(to); });
}
int unlink(const char *path) noexcept
{
    return unlinking(path, [&] { return real<int(const char *)>("unlink")(path); });
}
int unlinkat(int folder, const char *path, int flags) noexcept
{
    return unlinking(
        path, [&] { return real<int(int, const char *, int)>("unlinkat")(folder, path, flags); },
        (flags & AT_REMOVEDIR) != 0);
}
int remove(const char *path) noexcept
{
    return unlinking(path, [&] { return real<int(const char *)>("remove")(path); });
}
int rmdir(const char *path) noexcept
{
    return unlinking(path, [&] { return real<int(const char *)>("rmdir")(path); }, true);
}
int mkdir(const char *path, mode_t mode) noexcept
{
    return named(
        Call::MakeFolder, path, [&] { return real<int(const char *, mode_t)>("mkdir")(path, mode); },
        [&] { madeFolder(path); });
}
}
