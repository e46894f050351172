// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What the shim writes down of a program's file operations, in the order in which they happened: Head, then the bytes of
/// two strings. Both sides run on the same machine, so that numbers are as they are in memory.
namespace Crossread::Test::Record {

enum class Kind : std::uint8_t {
    Write, ///< one: the bytes; at: where
    Truncate, ///< at: the new size
    Sync, ///< a file or a folder; one: its path
    Create, ///< a new file; one: its path
    Link, ///< a name more; one: the path
    Rename, ///< one: from; two: to
    Unlink, ///< one: the path
    MakeFolder, ///< one: the path
    RemoveFolder, ///< one: the path
    Note, ///< what the program has said; one: the words
};

struct Head {
    Kind kind;
    std::uint64_t inode;
    std::uint64_t at;
    std::uint32_t sizeOne;
    std::uint32_t sizeTwo;
};

}
