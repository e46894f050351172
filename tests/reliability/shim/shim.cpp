// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands between a program and the system (LD_PRELOAD): writes down what the program does to files, or lets one of these
// calls fail. Concerns files below one folder alone, and reading never.
//   CROSSREAD_DISK         the folder; everything else is as if the shim were not there
//   CROSSREAD_RECORD       a file that gets the record (record.h)
//   CROSSREAD_CALLS        a file that gets a letter for each call that could fail: see Call
//   CROSSREAD_FAULT        WHAT,NUMBER[,on]: EIO, ENOSPC, EROFS, EINTR, SHORT or FSYNC, from which call on (1…) the first is to
//                          fail to which that can happen; on: and all that follow
//   CROSSREAD_SYNCHRONOUS  what SQLite gets where the program asks for synchronous = FULL

#include "calls.h"
#include "record.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>

#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

namespace Crossread::Test {

namespace {

struct OpenFile {
    std::uint64_t inode = 0;
    std::string path;
};

std::string valueOf(const char *name)
{
    const char *value = ::getenv(name);
    return value == nullptr ? std::string() : value;
}

int openedFor(const char *variable)
{
    const std::string path = valueOf(variable);
    return path.empty()
        ? -1
        : real<int(const char *, int, ...)>("open")(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

/// Constructed with the first call, which may come before main(); never destroyed, since calls come after main() too.
struct Shim {
    std::recursive_mutex mutex;
    std::string disk = valueOf("CROSSREAD_DISK");
    int record = openedFor("CROSSREAD_RECORD");
    int calls = openedFor("CROSSREAD_CALLS");
    std::string fault;
    long number = 0; // of the call from which on one is to fail; 0: none
    bool goesOn = false;
    long count = 0;
    std::map<int, OpenFile> files;

    Shim()
    {
        const std::string wanted = valueOf("CROSSREAD_FAULT");
        if (const auto comma = wanted.find(','); comma != std::string::npos) {
            fault = wanted.substr(0, comma);
            number = std::atol(wanted.c_str() + comma + 1);
            goesOn = wanted.ends_with(",on");
        }
    }

    [[nodiscard]] bool concerns(const std::string &path) const
    {
        return !disk.empty() && path.starts_with(disk) && (path.size() == disk.size() || path[disk.size()] == '/');
    }
    void write(Record::Kind kind, std::uint64_t inode, std::uint64_t at, const void *one, size_t sizeOne,
        const std::string &two = {}) const
    {
        if (record < 0)
            return;
        const Record::Head head{kind, inode, at, std::uint32_t(sizeOne), std::uint32_t(two.size())};
        const iovec parts[]{{const_cast<Record::Head *>(&head), sizeof head}, {const_cast<void *>(one), sizeOne},
            {const_cast<char *>(two.data()), two.size()}};
        real<ssize_t(int, const iovec *, int)>("writev")(record, parts, 3);
    }
    void write(Record::Kind kind, std::uint64_t inode, const std::string &one, const std::string &two = {}) const
    {
        write(kind, inode, 0, one.data(), one.size(), two);
    }
};

Shim &shim()
{
    static Shim &one = *new Shim;
    return one;
}

/// What can happen to a call; 0: not that.
int errorFor(const std::string &fault, Call call)
{
    const bool makes = call == Call::Create || call == Call::Link || call == Call::Rename || call == Call::MakeFolder;
    const bool grows = call == Call::Write || call == Call::Truncate;
    if (fault == "EIO")
        return EIO;
    if (fault == "EROFS") // a disk that has been turned read-only
        return call == Call::Sync ? 0 : EROFS;
    if (fault == "ENOSPC")
        return makes || grows ? ENOSPC : 0;
    if (fault == "EINTR")
        return call == Call::Write || call == Call::Create || call == Call::Open ? EINTR : 0;
    if (fault == "FSYNC")
        return call == Call::Sync ? EIO : 0;
    return 0;
}

/// Whether this call is to fail.
bool isDue(bool canHappen)
{
    Shim &own = shim();
    if (own.number == 0 || own.count < own.number || !canHappen)
        return false;
    if (!own.goesOn)
        own.number = 0;
    return true;
}

void countCall(Call call)
{
    Shim &own = shim();
    ++own.count;
    if (own.calls >= 0)
        real<ssize_t(int, const void *, size_t)>("write")(own.calls, &call, 1);
}

}

std::unique_lock<std::recursive_mutex> enter()
{
    return std::unique_lock(shim().mutex);
}

bool concerns(const std::string &path)
{
    return shim().concerns(path);
}

bool concerns(int handle)
{
    return shim().files.contains(handle);
}

int failureOf(Call call)
{
    countCall(call);
    const int error = errorFor(shim().fault, call);
    return isDue(error != 0) ? error : 0;
}

bool isCutShort(size_t size)
{
    return shim().fault == "SHORT" && isDue(size > 1);
}

void opened(int handle, const std::string &path, bool isNew, bool isEmptied)
{
    struct stat about{};
    ::fstat(handle, &about);
    Shim &own = shim();
    own.files[handle] = {about.st_ino, path};
    if (isNew)
        own.write(Record::Kind::Create, about.st_ino, path);
    else if (isEmptied)
        own.write(Record::Kind::Truncate, about.st_ino, std::string());
}

void closed(int handle)
{
    shim().files.erase(handle);
}

void wrote(int handle, const void *bytes, size_t size, off_t at)
{
    shim().write(Record::Kind::Write, shim().files[handle].inode, std::uint64_t(at), bytes, size);
}

void truncated(int handle, off_t size)
{
    shim().write(Record::Kind::Truncate, shim().files[handle].inode, std::uint64_t(size), nullptr, 0);
}

void synced(int handle)
{
    const OpenFile &file = shim().files[handle];
    shim().write(Record::Kind::Sync, file.inode, file.path);
}

void linked(const std::string &path)
{
    struct stat about{};
    ::stat(path.c_str(), &about);
    shim().write(Record::Kind::Link, about.st_ino, path);
}

void renamed(const std::string &from, const std::string &to)
{
    shim().write(Record::Kind::Rename, 0, from, to);
}

void removed(const std::string &path, bool isFolder)
{
    shim().write(isFolder ? Record::Kind::RemoveFolder : Record::Kind::Unlink, 0, path);
}

void madeFolder(const std::string &path)
{
    shim().write(Record::Kind::MakeFolder, 0, path);
}

extern "C" void crossread_note(const char *words)
{
    const auto lock = enter();
    shim().write(Record::Kind::Note, 0, words);
}

}
