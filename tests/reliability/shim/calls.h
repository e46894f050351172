// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>

#include <dlfcn.h>
#include <sys/stat.h>

/// What the calls that stand in for the system's (filecalls.cpp, namecalls.cpp) ask the shim and tell it. All of it between
/// enter() and the end of the lock, so that the record has the order in which things happened.
namespace Crossread::Test {

/// The system's own function of that name.
template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

enum class Call : char {
    Write = 'w',
    Sync = 's',
    Truncate = 't',
    Open = 'o', ///< for writing, of a file that is there
    Create = 'c',
    Rename = 'r',
    Link = 'l',
    Unlink = 'u',
    MakeFolder = 'm',
};

[[nodiscard]] std::unique_lock<std::recursive_mutex> enter();
[[nodiscard]] bool concerns(const std::string &path);
[[nodiscard]] bool concerns(int handle);
/// Counts a call; the error with which it is to fail, or 0.
[[nodiscard]] int failureOf(Call call);
/// Whether a write that may happen is to take only a part.
[[nodiscard]] bool isCutShort(size_t size);

void opened(int handle, const std::string &path, bool isNew, bool isEmptied);
void closed(int handle);
void wrote(int handle, const void *bytes, size_t size, off_t at);
void truncated(int handle, off_t size);
void synced(int handle);
void linked(const std::string &path);
void renamed(const std::string &from, const std::string &to);
void removed(const std::string &path, bool isFolder);
void madeFolder(const std::string &path);

}
